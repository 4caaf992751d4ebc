"""Whose post it is: the state of an official, told with the post or to be concluded from the document."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from servanda.extract.company import acting
from servanda.extract.draft import Page
from servanda.extract.post_states.concluded import (
    by_company,
    by_constitution,
    by_dateline,
    by_envoy,
    by_home,
    by_issuer,
    by_meeting,
    by_order,
    by_renown,
    by_seat,
    one_person,
    seat_taken,
)
from servanda.extract.post_states.entourage import by_entourage, by_leading, by_owner, by_part
from servanda.extract.post_states.told import (
    BEHIND,
    by_bearer,
    by_body,
    by_chairs,
    by_counterpart,
    by_country,
    by_delegation,
    by_invitation,
    by_its,
    by_office,
    by_place,
    by_role,
    by_sender,
    by_speaker,
    by_visit,
    is_side,
    on_behalf,
)
from servanda.language.persons import Person

_Reads = Callable[[Page, Person, Sequence[Page]], tuple[str, tuple[str, ...]] | None]
_Stated = tuple[str | None, tuple[str, ...]]


def states_of(held: Sequence[tuple[Page, Person]], pages: Sequence[Page]) -> list[_Stated]:
    """The state whose post each person holds, and why; None where neither words nor company tell it. What is concluded
    of one person tells of those met: of Energy Minister A, at home by the publisher, and Minister B, whom A met."""
    states = [_state_of(page, person, pages) for page, person in held]
    known = {page.context.full_name(who.name): state for (page, who), (state, _) in zip(held, states, strict=True)}
    missing = [at for at, (state, _) in enumerate(states) if state is None]
    if missing and any(known.values()):
        stated = [_with_states(page, known) for page in pages]
        for at in missing:
            page, person = held[at]
            states[at] = _concluded(stated[page.scene.index], person, stated, (by_company, by_meeting))
    return states


def _with_states(page: Page, known: Mapping[str, str | None]) -> Page:
    """The page whose persons have the states that were concluded."""
    full = page.context.full_name
    persons = (replace(who, state=who.state or known.get(full(who.name))) for who in page.scene.persons)
    return replace(page, scene=replace(page.scene, persons=tuple(persons)))


def _state_of(page: Page, person: Person, pages: Sequence[Page]) -> _Stated:
    tokens = page.reading.tokens
    if person.state:
        return person.state, (_names_state(page, person),)
    for other in pages:
        for same in other.scene.persons:
            if same.state and one_person(page, same, person):
                return same.state, (_names_state(other, same),)
    titled = (each for scene in page.reading.title_scenes for each in scene.persons if each.state)
    above = next((each for each in titled if one_person(page, each, person)), None)
    if above:
        return above.state, (f"the title names the state: “{page.reading.document.title}”",)
    behalf = next((s for s in page.scene.states if on_behalf(page, person, s)), None)
    if behalf:
        return behalf.code, (f"“{tokens.says(person.first, behalf.end)}” names for whom",)
    behind = max(person.end, person.post_end)
    near = (s for s in page.scene.states if 0 <= s.first - behind <= 3)
    near = (s for s in near if _NEXT.isdisjoint(tokens.words[behind : s.first]))
    side = next((s for s in near if is_side(page, s)), None)
    if side:
        return side.code, (f"“{tokens.says(behind, side.end)} ...” names the side",)
    return _concluded(page, person, pages, _READINGS)


def _concluded(page: Page, person: Person, pages: Sequence[Page], readings: Sequence[_Reads]) -> _Stated:
    """What the first of the readings that tells a state concludes, where nothing else in the document forbids it."""
    tellings = [each for each in page.scene.persons if each.name_first == person.name_first]  # of both posts
    for reading in readings:
        concluded = next((found for each in tellings if (found := reading(page, each, pages))), None)
        if concluded and reading is by_renown:
            return concluded  # at home, on a visit or beside a namesake, who is known is known
        if not concluded or seat_taken(page, person, concluded[0], pages) or _visits(page, person, concluded[0]):
            continue
        if not page.pack.may_have(concluded[0], person.post or ""):
            continue
        if any(page.pack.alien(concluded[0], word) for word in _post_words(page, person)):
            continue
        own = concluded[0] == page.context.home
        if own and person.post in page.pack.persons.posts.words.alone and not acting(page, person, pages):
            break
        return concluded
    return None, ()


def _visits(page: Page, person: Person, home: str) -> bool:
    """Whether the person is told to have come to the state as a guest: "President Badu's visit to Nairobi"."""
    words = page.reading.tokens.words
    for state in page.scene.states:
        between = words[person.end : state.first]
        near = 0 < len(between) <= _VISIT and between[-1] in ("to", "in")
        by_another = words[state.end : state.end + 1] == ("by",)  # "said during a visit to Nairobi by King Moi"
        if state.code == home and near and not by_another and not _COMING.isdisjoint(between):
            return True
    return False


def _post_words(page: Page, person: Person) -> set[str]:
    """The words of the post as the sentence has them: "Secretary of Foreign Affairs" is read as foreign minister."""
    return set((person.post or "").split()).intersection(page.reading.tokens.words[person.first : person.end])


def _names_state(page: Page, person: Person) -> str:
    """The words that name person and state: the state may stand behind the name, with the post."""
    own = [s for s in page.scene.states if s.code == person.state and person.first <= s.first <= person.end + BEHIND]
    if not own and page.pack.leaders.by_full_name(person.name, person.post or "", page.reading.anchor) == person.state:
        return f"{person.name} is known as a leader of {person.state}"
    end = max(person.end, own[0].end) if own else person.end
    return f"“{page.reading.tokens.says(person.first, end)}” names the state"


_NEXT = frozenset([";", "and", "while"])  # "... by Minister A and the Omani side by Minister B"
_COMING = frozenset("visit visited visits trip stay arrival arrived".split())
_VISIT = 8  # tokens from a guest to the place of the visit
_READINGS: tuple[_Reads, ...] = (
    by_speaker,
    by_counterpart,
    by_chairs,
    by_office,
    by_country,
    by_its,
    by_body,
    by_leading,
    by_delegation,
    by_entourage,
    by_owner,
    by_part,
    by_visit,
    by_invitation,
    by_bearer,
    by_sender,
    by_role,
    by_place,
    by_renown,
    by_issuer,
    by_envoy,
    by_company,
    by_meeting,
    by_seat,
    by_constitution,
    by_home,
    by_dateline,
    by_order,
)
