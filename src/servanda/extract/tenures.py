"""Tenures: who is told to hold which post, once per person, post and document."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from servanda.extract.draft import Draft, Page
from servanda.extract.issuer import own_post
from servanda.language.names import StateName
from servanda.language.persons import Person
from servanda.model.kinds import Tenure

_BEHIND = 10  # tokens behind a name in which its post names the state
RULE = "en.tenure.person-with-post"


def tenures(pages: Sequence[Page]) -> list[Draft]:
    """The first telling of each person's post, with the state whose post it is where the document tells it."""
    found: dict[tuple[str, str], tuple[Page, Person]] = {}
    for page in pages:
        for person in page.scene.persons:
            if person.post and not person.former:
                key = (page.context.full_name(person.name).split()[-1].lower(), person.post)
                found.setdefault(key, (page, person))
    return [_draft(page, person, pages) for page, person in found.values() if not _vaguer(page, person, found)]


def _vaguer(page: Page, person: Person, found: dict[tuple[str, str], tuple[Page, Person]]) -> bool:
    """Whether the document also gives the person a post that says more: "minister" beside "foreign minister"."""
    post = person.post or ""
    return any(
        surname == page.context.full_name(person.name).split()[-1].lower()
        and set(post.split()) < set(other.split())
        and (other.split()[0] == post.split()[0] or not {"deputy", "vice", "first"} & set(other.split()))
        for surname, other in found
    )


def _draft(page: Page, person: Person, pages: Sequence[Page]) -> Draft:
    state, why = _state(page, person, pages)
    says = Tenure(_fullest(page, person), person.post or "", state, person.accredited_to)
    codes = {code for code in (state, person.accredited_to) if code}
    parties = tuple(sorted(codes)) if len(codes) == 2 else page.context.parties
    return Draft(page.scene.index, person.first, person.end, says, parties, RULE, why)


def _fullest(page: Page, person: Person) -> str:
    known = page.context.known.get(person.surname.lower())
    return known.name if known and len(known.name) > len(person.name) else person.name


def _state(page: Page, person: Person, pages: Sequence[Page]) -> tuple[str | None, tuple[str, ...]]:
    """The state of the post: told with it, told elsewhere for the person, by the side named next to the person, or by
    the order of the two states where two holders of one post are named side by side."""
    tokens = page.reading.tokens
    if person.state:
        return person.state, (_names_state(page, person),)
    for other in pages:
        for same in other.scene.persons:
            if same.surname == person.surname and same.state:
                return same.state, (_names_state(other, same),)
    side = next((s for s in page.scene.states if 0 <= s.first - person.end <= 3 and _is_side(page, s)), None)
    if side:
        return side.code, (f"“{tokens.says(person.end, side.end)} ...” names the side",)
    return _by_visit(page, person) or _by_issuer(page, person, pages) or _by_order(page, person, pages)


def _names_state(page: Page, person: Person) -> str:
    """The words that name person and state: the state may stand behind the name, with the post."""
    own = [s for s in page.scene.states if s.code == person.state and person.first <= s.first <= person.end + _BEHIND]
    end = max(person.end, own[0].end) if own else person.end
    return f"“{page.reading.tokens.says(person.first, end)}” names the state"


def _is_side(page: Page, state: StateName) -> bool:
    """Whether the state's name goes with "side": "from the Kyrgyz side"."""
    return page.reading.tokens.words[state.end : state.end + 1] == ("side",)


def _by_issuer(page: Page, person: Person, pages: Sequence[Page]) -> tuple[str, tuple[str, ...]] | None:
    """In the release of a head of state or government, that post told without a state is the publisher's own."""
    issuer = page.context.issuer
    if issuer is None or not own_post(person.post or "", page.reading.document):
        return None
    bare = {page.context.full_name(p.name) for each in pages for p in each.scene.persons if p.post == person.post}
    told = {page.context.full_name(p.name) for each in pages for p in each.scene.persons if p.state}
    if len(bare - told) != 1:  # two presidents without a state: one of them is a guest
        return None
    return issuer[0], (f"{issuer[1]}: its own post is named without the state",)


def _by_visit(page: Page, person: Person) -> tuple[str, tuple[str, ...]] | None:
    """A visitor to one of two parties comes from the other."""
    parties, words = page.context.parties, page.reading.tokens.words
    if len(parties) != 2 or words[max(0, person.first - 2) : person.first] not in (("visit", "of"), ("visit", "by")):
        return None
    for state in page.scene.states:
        if state.first == person.end + 1 and words[person.end] == "to" and state.code in parties:
            other = next(code for code in parties if code != state.code)
            return other, (f"the visit leads to {state.code}, the other party is {other}",)
    return None


def _by_order(page: Page, person: Person, pages: Sequence[Page]) -> tuple[str | None, tuple[str, ...]]:
    """Two persons named side by side, of the two states always named side by side in one order: the first person stands
    for the first state. Where the document also names the states the other way round, nothing is concluded."""
    name = page.context.full_name(person.name)
    pairs = {pair for each in pages for pair in _side_by_side(each) if name in pair}
    orders = {order for each in pages for order in _states_in_order(each)}
    if len(pairs) != 1 or len(orders) != 1:
        return None, ()
    pair, order = pairs.pop(), orders.pop()
    reason = f"{pair[0]} and {pair[1]} are named side by side, in the order of {order[0]} and {order[1]}"
    return order[pair.index(name)], (reason,)


def _side_by_side(page: Page) -> list[tuple[str, str]]:
    """The pairs of persons named as "A and B" who hold posts."""
    words, persons = page.reading.tokens.words, [person for person in page.scene.persons if person.post]
    found: list[tuple[str, str]] = []
    for first, second in pairwise(persons):
        between = words[first.end : min(second.first, second.name_first)]
        if first.first == second.first or between in (("and",), ("and", "the")):
            found.append((page.context.full_name(first.name), page.context.full_name(second.name)))
    return found


def _states_in_order(page: Page) -> list[tuple[str, str]]:
    """The orders in which the two parties are named as "A and B" or "A–B"."""
    words, parties = page.reading.tokens.words, page.context.parties
    states = [s for s in page.scene.states if s.code in parties and s.role in ("name", "adjective")]
    return [
        (first.code, second.code)
        for first, second in pairwise(states)
        if first.code != second.code and words[first.end : second.first] in _JOINED
    ]


_JOINED = frozenset([("and",), ("and", "the"), ("-",), ("–",), ("—",)])
