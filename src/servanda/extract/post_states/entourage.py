"""States of officials by whom they go with: told to accompany a leader, to have come with one, to lead a side."""

from __future__ import annotations

from collections.abc import Sequence

from servanda.extract.company import mentions, row_of
from servanda.extract.draft import Page
from servanda.extract.post_states.told import behind_owner, by_delegation, firm_of
from servanda.language.persons import COUNTERPARTS, Person, same_person
from servanda.language.verbs import Form


def by_entourage(page: Page, person: Person, pages: Sequence[Page] = ()) -> tuple[str, tuple[str, ...]] | None:
    """Those who accompany an official are of the same state: "accompanying President A of Oman are B and C", "A was
    accompanied by B"."""
    words, first = page.reading.tokens.words, page.scene.first
    at = next((at for at in range(first, person.first) if words[at] in _ACCOMPANY), None)
    if at is None or firm_of(page, person) or "chairman" in (person.post or "").split():
        return None  # an official may bring the heads of firms from anywhere
    if words[at] == "accompanied" and _unnamed(page):
        return None  # "The Vice President, who will meet the Omani President, is accompanied by"
    led = [
        each
        for each in page.scene.persons
        if each is not person and (at < each.first < person.first if words[at] != "accompanied" else each.end <= at)
    ]
    states = {each.name: _state_told(each, pages) for each in led}
    leads = [each for each in led if states[each.name]]
    if len({states[each.name] for each in leads}) != 1 or (words[at] == "accompanied" and words[at + 1] != "by"):
        return None
    if words[at] != "accompanied" and _COPULAS.isdisjoint(words[leads[0].end : person.first]):
        return None
    return states[leads[0].name] or "", (f"accompanies {leads[0].name}, whose state is told",)


def _unnamed(page: Page) -> bool:
    """Whether the sentence opens with an official told by office alone."""
    words, first = page.reading.tokens.words, page.scene.first
    first += words[first] == "the"
    end, role = page.scene.subjects.get(first, page.scene.subjects.get(page.scene.first, (0, "")))
    return role == "person" and not any(page.scene.first <= each.first < end for each in page.scene.persons)


def _state_told(person: Person, pages: Sequence[Page]) -> str | None:
    """The state that the words beside one of the person's mentions name."""
    if person.state:
        return person.state
    for other, each in mentions(person, pages):
        found = by_delegation(other, each)
        told = each.state or (found[0] if found else None)
        if told and same_person(each.name, person.name):
            return told
    return None


def by_owner(page: Page, person: Person, pages: Sequence[Page] = ()) -> tuple[str, tuple[str, ...]] | None:
    """Those whom a sentence gives to an official as the official's own are of the same state: "President A of Oman came
    with his Foreign Minister B and Trade Minister C"."""
    words, begin = page.reading.tokens.words, row_of(page, person)[0].first
    if words[begin - 2 : begin] not in _OWN or words[begin] in COUNTERPARTS:
        return None  # "with his counterpart B and Trade Minister C": they are the other side's
    named = [at for at, (stop, role) in page.scene.subjects.items() if role == "person" and stop < begin]
    head = page.context.known.get(words[page.scene.subjects[named[-1]][0] - 1]) if named else None
    state = _state_told(head, pages) if head else None
    return (state, (f"told as one of {head.name}, whose state is told",)) if head and state else None


def by_leading(page: Page, person: Person, _pages: Sequence[Page] = ()) -> tuple[str, tuple[str, ...]] | None:
    """Who leads a state's delegation is of that state: "Minister A led the Omani side", "A, Minister of Ports, who is
    on tour, heads the delegation of Oman"."""
    words = page.reading.tokens.words
    for group in (each for each in page.scene.groups if each.base in _LEADING and each.form in _LED):
        before = [each for each in page.scene.persons if each.end <= group.first]
        if not before or before[-1].name_first != person.name_first:
            continue
        for state in page.scene.states:
            near = 0 <= state.first - group.end <= _DELEGATION
            sends = words[state.end] in _PARTS_SENT or not _PARTS_SENT.isdisjoint(words[group.end : state.first])
            if near and sends and state.role in ("name", "adjective"):
                return state.code, (f"leads “{page.reading.tokens.says(group.end, state.end + 1)}”",)
    return None


def by_part(page: Page, person: Person, _pages: Sequence[Page] = ()) -> tuple[str, tuple[str, ...]] | None:
    """Who is told to be the head of a state's part of a joint body is of that state: "The chairman of the Omani part of
    the commission is Minister A", "the Omani co-chair of the commission, Minister A"."""
    words, first = page.reading.tokens.words, page.scene.first
    if chairs := _chair_before(page, person):
        return chairs
    if words[person.first - 1] not in _COPULAS or _HEADS.isdisjoint(words[first : first + 2]):
        return None
    between = (each for each in page.scene.states if first < each.first < person.first)
    state = next((each for each in between if words[each.end] in _PARTS), None)
    return (state.code, (f"heads the “{page.reading.tokens.says(state.first, state.end + 1)}”",)) if state else None


def _chair_before(page: Page, person: Person) -> tuple[str, tuple[str, ...]] | None:
    """The state whose co-chair the words right before the person name: "Oman's co-chair, Minister A"."""
    tokens = page.reading.tokens
    for state in page.scene.states:
        at = behind_owner(page, state)
        between = tokens.words[at : person.first]
        owns = state.role == "adjective" or at > state.end
        head = between[2:3] if between[:2] == ("co", "-") else between[:1]
        chair = owns and head and head[0] in _CO_CHAIRS and len(between) <= _OF_COMMISSION
        if chair and between[-1] == "," and _BREAKS.isdisjoint(between[:-1]):
            return state.code, (f"“{tokens.says(state.first, person.end)}” names whose side",)
    return None


_CO_CHAIRS = frozenset("chair cochair chairman cochairman chairperson chairwoman head".split())
_OF_COMMISSION = 14  # tokens from "co-chair" to the name: "co-chair of the intergovernmental commission,"
_BREAKS = frozenset([",", ";", "and", "with", "met", "said"])
_PARTS = frozenset(["part", "side", "section", "half", "delegation", "team"])
_HEADS = frozenset("chairman chairperson chairwoman chair head co-chair leader president".split())
_ACCOMPANY = frozenset(["accompanying", "accompanied"])
_LEADING = frozenset(["lead", "head", "represent"])
_LED = frozenset([Form.PAST, Form.PRESENT, Form.FUTURE, Form.PROGRESSIVE])
_PARTS_SENT = frozenset("delegation side team party".split())
_DELEGATION = 4  # tokens from "led" to the state: "led the delegation of the"
_COPULAS = frozenset(["are", "were", "is", "was"])
_OWN = frozenset([("with", "his"), ("with", "her")])
