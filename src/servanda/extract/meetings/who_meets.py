"""Who meets: the subject of a verb that tells an occasion, a list of states or persons taken whole."""

from __future__ import annotations

from servanda.extract.draft import Page
from servanda.language.persons import Person

_SOMEWHERE = frozenset(["in", "at", "to", "from", "near"])
_LISTING = frozenset([",", "and", "of", "the", "visiting", "his", "her", "its", "excellency", "hon", "mr", "ms", "."])
_THEIR_OWN = frozenset([("and", "their"), ("and", "its"), ("with", "their"), ("with", "its")])
_TEAMS = frozenset(["team", "group", "mission"])
_LED_BY = frozenset(["headed", "led", "chaired", "accompanied"])


def subject_before(page: Page, verb: int) -> tuple[int, int] | None:
    """The subject of the verb at token `verb`: the nearest party, person or delegation before it in its clause."""
    tokens = page.reading.tokens
    for at in range(verb - 1, max(page.scene.first, verb - 30) - 1, -1):
        if tokens.words[at] in (";", ":", "”"):
            return None
        for person in page.scene.persons:
            if person.first <= at < max(person.end, person.post_end) and not _leads(page, person):
                return _first_listed(page, person.first), person.end
        if page.scene.subjects.get(at, (0, ""))[1] == "state" and tokens.words[at - 1] in _SOMEWHERE:
            continue  # "Aliyev on Tuesday in Baku met"
        if page.scene.subjects.get(at, (0, ""))[1] == "agents" and tokens.words[at - 2 : at] in _THEIR_OWN:
            continue  # "the ministers of Oman and their representatives met"
        apposed = _apposed_to(page, at)
        if apposed and page.scene.subjects[at][0] <= verb:
            return _first_listed(page, apposed.first), page.scene.subjects[at][0]
        if at in page.scene.subjects and page.scene.subjects[at][0] <= verb:
            of = next((p for p in page.scene.persons if tokens.words[p.end : at] in (("of",), ("of", "the"))), None)
            first = _first_listed(page, of.first) if of else _of_states(page, at)  # "President Moi of Kenya"
            return first, page.scene.subjects[at][0]
        team = tokens.words[at] in _TEAMS and tokens.words[at + 1] in ("of", "from")  # "a team of experts"
        if team or tokens.words[at] in ("delegation", "delegations"):
            state = next((s for s in page.scene.states if s.end == at), None)
            return (state.first if state else at), at + 1
    return None


def _apposed_to(page: Page, at: int) -> Person | None:
    """The person whose office stands at token `at`, set off by a comma: "Said Badri, the Omani minister"."""
    words = page.reading.tokens.words
    if page.scene.subjects.get(at, (0, ""))[1] != "person":
        return None
    comma = at - 1 - (words[at - 1] == "the")
    return next((each for each in page.scene.persons if words[comma] == "," and each.end == comma), None)


def _leads(page: Page, person: Person) -> bool:
    """Whether the person only leads those who are the subject: "a delegation headed by Speaker Moi is visiting"."""
    words = page.reading.tokens.words
    return words[person.first - 1] == "by" and words[person.first - 2] in _LED_BY


def _of_states(page: Page, at: int) -> int:
    """Where the subject begins whose states end at token `at`: "the ministers of Oman and Kenya"."""
    words, begin = page.reading.tokens.words, at
    ends = {state.end: state.first for state in page.scene.states}
    while words[begin - 1] in ("and", "the", ",") and begin - 1 > page.scene.first:
        stop = next((stop for stop in range(begin - 1, begin - 3, -1) if stop in ends), None)
        if stop is None:
            break
        begin = ends[stop]
    before = begin - 1 - (words[begin - 1] == "the")
    if begin == at or before <= page.scene.first or words[before] != "of":
        return at
    field = words[before - 2] == "of" and before - 3 >= page.scene.first  # "the ministers of ports of Oman and Kenya"
    return before - 3 if field else before - 1


def _first_listed(page: Page, first: int) -> int:
    """Where a list of persons begins whose last begins at token `first`: "President Moi of Kenya, King Sione and"."""
    words, stated = page.reading.tokens.words, {at for s in page.scene.states for at in range(s.first, s.end)}
    for begin, (end, _) in page.scene.subjects.items():
        if _apposed_to(page, begin):
            stated.update(range(begin, end))
    last = first
    for person in reversed(page.scene.persons):
        between = range(max(person.end, person.post_end), first)
        joined = first < last or "and" in words[between.start : between.stop]  # "at the invitation of A, B visited"
        if person.first < first and joined and all(words[at] in _LISTING or at in stated for at in between):
            first = person.first
    return first
