"""Who met, and when: the circumstances that a sentence tells of an occasion; its place is read in `places`."""

from __future__ import annotations

from datetime import timedelta

from servanda.extract.company import reports
from servanda.extract.draft import Page
from servanda.language.dates import Timed
from servanda.language.phrases import Phrase
from servanda.language.verbs import Form

OUTER = 10  # tokens behind phrase and verb in which place and time still belong to the quote
NEAR = 6  # tokens from a place to the visit there: "in Oman on an official visit"
ARTICLES = frozenset(["the", "a", "an"])
_BEFORE_AFTER = frozenset(["after", "since", "before", "following"])
_LONGEST = timedelta(days=200)  # of an occasion
_NAME = 6  # tokens in which a time can still belong to the name of the occasion itself
_RELATIVE = frozenset(["which", "who", "where"])
_LED_BY = frozenset("during in at under after following".split())
_SCHOOL_YEARS = frozenset([("academic", "year"), ("school", "year"), ("fiscal", "year"), ("financial", "year")])
_SAID_ON = 3  # tokens from "said" to the day on which it was said: "said here on Monday"
_CLAUSES = frozenset((",", word) for word in ("so", "but", "because", "while", "although", "as", "after", "before"))


def participants(page: Page, first: int, end: int) -> tuple[str, ...]:
    """The persons named in tokens `[first, end)`, without who only tells of the occasion behind it: "..., Minister Moi
    said"."""
    tellers = [person for person in page.scene.persons if person.first > first and reports(page, person)]
    named = [person for person in page.scene.persons if first <= person.first < end and person not in tellers]
    names = [page.context.full_name(person.name) for person in named]
    for at, (stop, role) in sorted(page.scene.subjects.items()):
        if role != "person" or at < first or stop > end or any(each.first <= at < each.end for each in tellers):
            continue
        if page.reading.tokens.words[at] in page.context.known:
            names.append(page.context.known[page.reading.tokens.words[at]].name)
    return tuple(dict.fromkeys(names))


def chairs(after: Page) -> tuple[str, ...]:
    words = set(after.reading.tokens.words[after.scene.first : after.scene.end])
    if not words & {"chaired", "chairmanship", "chair", "led", "headed", "attended"}:
        return ()
    return tuple(dict.fromkeys(person.name for person in after.scene.persons))


def names_parties(page: Page, end: int) -> bool:
    """Whether the clause up to its end names a party: "The ministry of X held an event"."""
    return any(page.scene.first <= state.first < end + 12 for state in page.scene.states)


def nearest_time(page: Page, at: int) -> Timed | None:
    """The time told nearest to token `at`, not in a relative clause about something else."""
    words = page.reading.tokens.words
    times = [
        t
        for t in page.scene.times
        if t.role in ("at", "by")
        and t.when is not None
        and not (t.when.is_interval and t.when.latest - t.when.earliest > _LONGEST)  # the term of a plan
        and not aside(page, t.first, at, last=True, led=True)
        and not aside(page, at, t.first)
        and not _since_other(page, at, t)
        and not _of_another(page, at, t)
        and not _said_apart(page, at, t)
        and not _apart(page, t.first, at)
        and words[t.end : t.end + 2] not in _SCHOOL_YEARS
        and not any(paper.first <= t.first < paper.end and paper.first > at for paper in page.scene.instruments)
        and not (page.of_name(t) and abs(t.first - at) > _NAME)  # "in line with the 2021 Riga Declaration"
    ]
    if not times:
        return None

    def distance(timed: Timed) -> int:
        low, high = sorted((timed.first, at))
        return high - low + 3 * words[low:high].count(",")

    plain = [timed for timed in times if timed.role == "at"]
    nearest = min(plain or times, key=distance)  # "trade of $4 billion by 2030, at the session in Oslo on May 3"
    finer = [t for t in times if t.first > nearest.end and _narrows(t, nearest)]  # "the 2025 Port Summit in May"
    return finer[0] if finer else nearest


def _narrows(timed: Timed, other: Timed) -> bool:
    """Whether the time lies within the year that the other tells."""
    when, year = timed.when, other.when
    if when is None or year is None or year.is_interval or year.first is None or year.first.month is not None:
        return False
    return when != year and year.earliest <= when.earliest and when.latest <= year.latest


def _since_other(page: Page, at: int, timed: Timed) -> bool:
    """Whether the time belongs to something that the occasion at token `at` came before or after: "was his first visit
    after his re-election in 2021"."""
    words = page.reading.tokens.words
    between = words[at : timed.first]
    place = next((i for i, word in enumerate(between) if word in _BEFORE_AFTER), None)
    return place is not None and at + place + 1 < timed.first - 1


def _of_another(page: Page, at: int, timed: Timed) -> bool:
    """Whether the time is part of the name of another occasion: "today's meeting follows the 5th session"."""
    named = next((each for each in page.scene.meetings if each.first <= timed.first < each.head), None)
    return named is not None and named is not min(page.scene.meetings, key=lambda each: abs(each.head - at))


def _said_apart(page: Page, at: int, timed: Timed) -> bool:
    """Whether somebody's words part the time and token `at`: "Trade grew last year, Minister Moi said at the talks",
    "At the talks, Minister Moi said that trade grew last year"."""
    words, saying = page.reading.tokens.words, page.pack.grammar.reporting
    low, high = sorted((timed.first, at))
    if hoped_from(page, low) < high:
        return True  # "held talks on Tuesday and voiced hope that the next session will be held in Oslo"
    said = next((place for place in range(low + 1, high) if words[place] in saying and "," in words[low:place]), None)
    if said is None:
        return False
    if timed.first < at:
        return any(group.first < timed.first and group.form in (Form.PAST, Form.PASSIVE) for group in page.scene.groups)
    return timed.first - said > _SAID_ON


def hoped_from(page: Page, at: int) -> int:
    """The first token behind `at` from which only hopes are told ("voiced hope | that the session"), or the end of the
    sentence."""
    words, opinions = page.reading.tokens.words, page.pack.courtesies.opinions
    ahead = range(at + 1, page.scene.end)
    return next((i for i in ahead if words[i] == "that" and words[i - 1] in opinions), page.scene.end)


def with_article(page: Page, phrase: Phrase) -> int:
    """The token at which the phrase begins, its article with it."""
    return phrase.first - (page.reading.tokens.words[phrase.first - 1] in ARTICLES)


def _apart(page: Page, left: int, right: int) -> bool:
    """Whether a semicolon or another clause parts the two: "the guests visited the yard; tomorrow they will see the
    port", "we met a year ago, so this is our third meeting"."""
    low, high = sorted((left, right))
    words = page.reading.tokens.words
    return ";" in words[low:high] or any(words[at : at + 2] in _CLAUSES for at in range(low, high))


def starts(page: Page) -> frozenset[int]:
    return frozenset(timed.first for timed in page.scene.times)


def aside(page: Page, at: int, from_token: int, *, last: bool = False, led: bool = False) -> bool:
    """Whether token `at` stands in a closed relative clause that `from_token` is no part of: "the session of the
    commission, which met in Oslo in May, is planned for June"; or in one that closes the sentence, where `last`, or
    that a preposition leads to (", during which"), where `led`."""
    words, scene = page.reading.tokens.words, page.scene
    begin = next((i for i in range(at, scene.first, -1) if words[i] in _RELATIVE and _opens_aside(words, i, led)), None)
    if begin is None:
        return False
    besides = led and words[begin - 1] != ","
    told = any(from_token < group.first < begin for group in scene.groups)  # else it tells of the occasion
    last = last and (besides or told)
    close = next((i for i in range(begin, scene.end) if words[i] == ","), scene.end if last else None)
    return close is not None and begin < at < close and not begin <= from_token < close


def _opens_aside(words: tuple[str, ...], at: int, led: bool) -> bool:
    """Whether the relative word at token `at` opens a clause behind a comma: ", which", and where `led`, ", during
    which"."""
    return words[at - 1] == "," or (led and words[at - 1] in _LED_BY and words[at - 2] == ",")


def behind_time(page: Page, at: int) -> int:
    """The token behind a time that begins at token `at`: "on Friday", "Friday morning"; `at` where none does."""
    words = page.reading.tokens.words
    begin = at + (words[at : at + 1] == ("on",))
    timed = next((each for each in page.scene.times if each.first in (at, begin)), None)
    if timed is None:
        return at
    return timed.end + (words[timed.end : timed.end + 1] in (("morning",), ("afternoon",), ("evening",)))


def clause_end(page: Page, at: int) -> int:
    """The token that ends the clause that token `at` stands in: a comma, a quotation mark, an aim ("to sign")."""
    words = page.reading.tokens.words
    while (
        at < page.scene.end
        and words[at] not in (",", ";", ":", "”", '"')
        and not (words[at] == "." and at + 1 == page.scene.end)  # elsewhere it closes an initial
        and not (words[at] == "to" and words[at + 1 : at + 2] and words[at + 1] in page.pack.forms.base)
    ):
        at += 1
    return at
