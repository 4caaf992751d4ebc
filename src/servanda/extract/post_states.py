"""Whose post it is: the state of an official, told with the post or to be concluded from the document."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from servanda.extract.company import acting, is_met, is_subject, mentions, row_is_met, row_of
from servanda.extract.draft import Page
from servanda.extract.issuer import own_post
from servanda.language.names import StateName
from servanda.language.persons import Person, same_person

_BEHIND = 10  # tokens behind a name in which its post names the state


def state_of(page: Page, person: Person, pages: Sequence[Page]) -> tuple[str | None, tuple[str, ...]]:
    """The state whose post it is, and why; None where neither the words nor the company of the person tell it."""
    tokens = page.reading.tokens
    if person.state:
        return person.state, (_names_state(page, person),)
    for other in pages:
        for same in other.scene.persons:
            if same.state and same.surname == person.surname and same_person(same.name, person.name):
                return same.state, (_names_state(other, same),)
    side = next((s for s in page.scene.states if 0 <= s.first - person.end <= 3 and _is_side(page, s)), None)
    if side:
        return side.code, (f"“{tokens.says(person.end, side.end)} ...” names the side",)
    for reading in (
        _by_office,
        _by_role,
        _by_body,
        _by_delegation,
        _by_visit,
        _by_invitation,
        _by_place,
        _by_issuer,
        _by_company,
        _by_pair,
        _by_home,
        _by_order,
    ):
        concluded = reading(page, person, pages)
        if not concluded or _seat_taken(page, person, concluded[0], pages) or _visits(page, person, concluded[0]):
            continue
        own = concluded[0] == page.context.home
        if own and person.post in page.pack.persons.posts.words.alone and not acting(page, person, pages):
            return None, ()
        return concluded
    return None, ()


def _visits(page: Page, person: Person, home: str) -> bool:
    """Whether the person is told to have come to the state as a guest: "President Badu's visit to Nairobi"."""
    words = page.reading.tokens.words
    for state in page.scene.states:
        between = words[person.end : state.first]
        near = 0 < len(between) <= _VISIT and between[-1] in ("to", "in")
        if state.code == home and near and not _COMING.isdisjoint(between):
            return True
    return False


def _names_state(page: Page, person: Person) -> str:
    """The words that name person and state: the state may stand behind the name, with the post."""
    own = [s for s in page.scene.states if s.code == person.state and person.first <= s.first <= person.end + _BEHIND]
    end = max(person.end, own[0].end) if own else person.end
    return f"“{page.reading.tokens.says(person.first, end)}” names the state"


def _is_side(page: Page, state: StateName) -> bool:
    """Whether the state's name goes with "side": "from the Kyrgyz side"."""
    return page.reading.tokens.words[state.end : state.end + 1] == ("side",)


def _by_office(page: Page, person: Person, _pages: Sequence[Page] = ()) -> tuple[str, tuple[str, ...]] | None:
    """The state before an office that no list knows: "Omani Maritime Safety Board Director A"."""
    tokens, bodies = page.reading.tokens, page.pack.persons.posts.words.served.nouns
    for state in page.scene.states:
        office = range(state.end, person.first)
        if (
            0 < len(office) <= _OFFICE
            and all(tokens.capital(at) for at in office)
            and tokens.words[office[-1]] in bodies
        ):
            return state.code, (f"“{tokens.says(state.first, person.end)}” names the state of the office",)
    return None


def _by_role(_page: Page, person: Person, pages: Sequence[Page]) -> tuple[str, tuple[str, ...]] | None:
    """The one state that the document tells with the post where it does without the name: "the Omani Vice Minister"."""
    told = {code: words for other in pages for code, words in _roles(other, person.post or "")}
    if len(told) != 1:
        return None
    code, words = told.popitem()
    return code, (f"“{words}” tells whose post it is",)


def _by_body(page: Page, person: Person, pages: Sequence[Page]) -> tuple[str, tuple[str, ...]] | None:
    """The state that the document tells with the body of the post: "Oman's ROX Group" makes its chairman Omani."""
    _, of, name = (person.post or "").rpartition(" of ")
    body = name.removeprefix("the ").split() if of else []
    if not body and (initials := _initials_before(page, person)):
        return _by_initials(initials, pages)
    for other in pages if len(body) > 1 else ():
        tokens = other.reading.tokens
        for state in other.scene.states:
            begin = state.end + (tokens.words[state.end : state.end + 1] == ("'s",))
            if tokens.words[begin : begin + len(body)] == tuple(body):
                words = tokens.says(state.first, begin + len(body))
                return state.code, (f"“{words}” tells whose body it is",)
    return None


def _initials_before(page: Page, person: Person) -> str | None:
    """The initials of a body right before the post: "OMTC Director A"."""
    raw = page.reading.tokens.raw[person.first - 1] if person.first > page.scene.first else ""
    return raw if raw.isupper() and len(raw) > 2 and raw.isalpha() else None


def _by_initials(initials: str, pages: Sequence[Page]) -> tuple[str, tuple[str, ...]] | None:
    """The state before the full name of the body that the document gives the initials to: "Oman's Maritime Training
    Council (OMTC)"."""
    for other in pages:
        tokens = other.reading.tokens
        at = next((at for at in range(other.scene.first, other.scene.end) if tokens.raw[at] == initials), None)
        if at is None or tokens.words[at - 1] != "(":
            continue
        for state in other.scene.states:
            name = range(state.end + (tokens.words[state.end : state.end + 1] == ("'s",)), at - 1)
            if 0 < len(name) <= _NAME and all(
                tokens.capital(i) or tokens.words[i] in ("and", "of", "for") for i in name
            ):
                return state.code, (f"“{tokens.says(state.first, at + 2)}” tells whose body it is",)
    return None


def _roles(page: Page, post: str) -> Iterator[tuple[str, str]]:
    """The states told right before the post, or its first words, with no name behind it; and the words."""
    tokens, posts = page.reading.tokens, page.pack.persons.posts
    named = {each.first for each in page.scene.persons}
    for state in page.scene.states:
        stop = posts.ends(tokens, state.end, page.scene.end) if state.role == "adjective" else None
        if stop is None or state.first in named:
            continue
        role = posts.canonical(tokens.says(state.end, stop).lower())
        if post == role or post.startswith((f"{role} of ", f"{role} for ")):
            yield state.code, tokens.says(state.first, stop)


def _by_issuer(page: Page, person: Person, pages: Sequence[Page]) -> tuple[str, tuple[str, ...]] | None:
    """In the release of a head of state or government, that post told without a state is the publisher's own."""
    issuer = page.context.issuer
    if issuer is None or not own_post(person.post or "", page.reading.document):
        return None
    if _rivals(page, person, pages):
        return None  # two presidents without a state: one of them is a guest
    if _met_by_home(page, person, issuer[0], pages):
        return None
    return issuer[0], (f"{issuer[1]}: its own post is named without the state",)


def _met_by_home(page: Page, person: Person, home: str, pages: Sequence[Page]) -> bool:
    """Whether an official of the publisher's state meets the person, who is told to do nothing: "Ms. Lane met with
    President Badu"."""
    if not row_is_met(page, person) or any(is_subject(other, each) for other, each in mentions(person, pages)):
        return False
    before = [each for each in page.scene.persons if each.first < person.first]
    if any((role := _by_role(page, each, pages)) and role[0] != home for each in before):
        return False
    hosts = {each.surname for each in before}
    foreign = {
        each.surname
        for other in pages
        for each in other.scene.persons
        if each.state not in (None, home) or _envoy(each)
    }
    return bool(hosts) and hosts.isdisjoint(foreign)


def _by_place(page: Page, person: Person, _pages: Sequence[Page] = ()) -> tuple[str, tuple[str, ...]] | None:
    """The one leader whom visitors meet in a state is its own: "In Guyana, Ms. Lane met with President Badu"."""
    words, first = page.reading.tokens.words, page.scene.first
    the_one = words[person.first - 1] == "the" or person.post in page.pack.persons.posts.words.alone
    if not the_one or not row_is_met(page, person):
        return None
    for state in page.scene.states:
        opens = words[first] == "in" and state.first == first + 1 and words[state.end : state.end + 1] == (",",)
        stops = words[state.first - 2 : state.first] in _STOPS_IN and state.end <= person.first
        if (opens or stops) and state.role in ("name", "capital"):
            return state.code, (f"“{page.reading.tokens.says(state.first - 1, state.end)}” tells where they met",)
    return None


def _by_delegation(page: Page, person: Person, _pages: Sequence[Page] = ()) -> tuple[str, tuple[str, ...]] | None:
    """Those behind "the Omani delegation included" or "representing Oman were" are of its state, which may be named
    again among them."""
    tokens, begin = page.reading.tokens, row_of(page, person)[0].first
    again: set[str] = set()
    for state in reversed(page.scene.states):
        if state.end > begin:
            continue
        covered = any(_covers(page, each, state) for each in page.scene.persons)
        led = begin - state.end <= _LEAD or _lists(page, state)
        opens = _lists(page, state) if again else led
        opens = opens and _COMPANY.isdisjoint(tokens.words[state.end : begin])
        if not covered and opens and _sends(page, state) and again <= {state.code}:
            return state.code, (f"“{tokens.says(state.first, state.end + 1)}” names whose delegation it is",)
        if not any(each.accredited_to == state.code for each in page.scene.persons):
            again.add(state.code)
    return None


def _covers(page: Page, person: Person, state: StateName) -> bool:
    """Whether the state is told with the person: before the name, or behind it with the post, no verb between."""
    if not person.first <= state.first <= person.end + _BEHIND:
        return False
    if page.reading.tokens.words[state.end : state.end + 1] == ("by",):  # "..., and Oman by Minister B"
        return False
    return not any(person.end <= group.first < state.first for group in page.scene.groups)


def _sends(page: Page, state: StateName) -> bool:
    """Whether the state's name tells a delegation: "the Omani side", "the team of Oman", "Oman was represented by"."""
    words = page.reading.tokens.words
    stop = state.end + (words[state.end : state.end + 1] == ("'s",))  # "Oman's team"
    before, after = words[max(0, state.first - 3) : state.first], words[stop : stop + 3]
    led = bool(after) and after[0] in _DELEGATIONS
    if after[:1] == ("by",) and "represented" in words[page.scene.first : state.first]:
        return True  # "Kenya was represented by Minister A and Oman by Minister B"
    sent = words[max(0, state.first - _LED_BY) : state.first]  # "representatives of the Government of Oman included"
    led = led or (bool(after) and after[0] in _LISTS and not _OFFICIALS.isdisjoint(sent))
    return led or "represented" in after or not (_DELEGATIONS | _REPRESENTS).isdisjoint(before)


def _lists(page: Page, state: StateName) -> bool:
    """Whether the words behind the state open a list of its people, however long: "was represented by", "included"."""
    words = page.reading.tokens.words
    near = words[max(0, state.first - 3) : state.end + _LEAD]
    return any(word in _LISTS or word in _REPRESENTS for word in near)


def _by_company(page: Page, person: Person, _pages: Sequence[Page] = ()) -> tuple[str, tuple[str, ...]] | None:
    """Those named in one row behind "with" are of one state: "with Foreign Minister A and Minister B of Oman"."""
    row = row_of(page, person)
    home, parties = page.context.issuer, page.context.parties
    alien = home and _guest(page, person, home[0]) and person.post != "ambassador"  # a title of their own kept at home
    if not (is_met(page, row[0]) or alien):
        return None
    told = {each.state for each in row if each.state and not _envoy(each) and not _guest(page, person, each.state)}
    if len(told) == 1:
        teller = next(each for each in row if each.state)
        return teller.state or "", (f"named in one row with {teller.name}, whose state is told",)
    if told or home is None or len(parties) != 2 or home[0] not in parties:
        return None
    guest = next(code for code in parties if code != home[0])
    return guest, (f"{home[1]}, and met by its officials: of the other party",)


def _by_pair(page: Page, person: Person, pages: Sequence[Page]) -> tuple[str, tuple[str, ...]] | None:
    """In a report on two parties, who meets an official of one, or holds the same seat as its leader or minister, is of
    the other: "Prime Minister A received the Omani Foreign Minister B"."""
    parties = page.context.parties
    if len(parties) != 2 or _envoy(person):
        return None
    for met in (*_met_by(person, pages), *_of_same_seat(page, person, pages)):
        if met.state in parties and not _envoy(met) and met.surname != person.surname:
            code = next(code for code in parties if code != met.state)
            return code, (f"the counterpart of {met.name} of {met.state}; the other party is {code}",)
    return None


def _met_by(person: Person, pages: Sequence[Page]) -> Iterator[Person]:
    """Those whom a sentence tells the person to have met."""
    for other, each in mentions(person, pages):
        if is_subject(other, each):
            yield from (met for met in other.scene.persons if met.first > each.end and is_met(other, met))


def _of_same_seat(page: Page, person: Person, pages: Sequence[Page]) -> Iterator[Person]:
    """Those who hold the same post, of which a government has one."""
    post = person.post or ""
    if post in page.pack.persons.posts.words.alone or _one_seat(post):
        yield from (each for other in pages for each in other.scene.persons if each.post == post)


def _one_seat(post: str) -> bool:
    """Whether a government has one such post: "foreign minister", but neither "minister" nor "deputy foreign
    minister"."""
    words = post.split()
    return len(words) > 1 and words[0] not in _SEVERAL and not _SEATS.isdisjoint(words)


def _by_home(page: Page, person: Person, pages: Sequence[Page]) -> tuple[str, tuple[str, ...]] | None:
    """A government's own release tells its own officials without their state, and guests with it."""
    issuer = page.context.issuer
    if issuer is None or row_is_met(page, person):
        return None
    if _foreign_company(page, person, issuer[0]) or _guest(page, person, issuer[0]):
        return None
    if _rivals(page, person, pages):
        return None
    return issuer[0], (f"{issuer[1]}: its own officials are named without the state",)


def _rivals(page: Page, person: Person, pages: Sequence[Page]) -> bool:
    """Whether somebody else holds the same post without a state told anywhere."""
    held = [(other, each) for other in pages for each in other.scene.persons if each.post == person.post]
    told = {page.context.full_name(each.name) for other, each in held if each.state or _placed(other, each)}
    bare = {page.context.full_name(each.name) for _, each in held} - told
    return any(not _same_name(name, page.context.full_name(person.name)) for name in bare)


def _placed(page: Page, person: Person) -> bool:
    """Whether the company of the person tells the state."""
    return bool(_by_delegation(page, person) or (row_is_met(page, person) and _by_company(page, person)))


def _seat_taken(page: Page, person: Person, home: str, pages: Sequence[Page]) -> bool:
    """Whether the document tells who else holds the one seat there is: beside "the President of Oman A", "President B"
    is a guest."""
    if person.post not in page.pack.persons.posts.words.alone:
        return False
    name = page.context.full_name(person.name)
    held = [each for other in pages for each in other.scene.persons if (each.post, each.state) == (person.post, home)]
    return any(not _same_name(page.context.full_name(each.name), name) for each in held)


def _same_name(name: str, other: str) -> bool:
    """Whether two names are spellings of one: "Anura Disanayake" and "Anura Dissanayake"."""
    left, right = name.lower().split(), other.lower().split()
    return left[-1] == right[-1] or (left[0] == right[0] and left[-1][:3] == right[-1][:3])


def _foreign_company(page: Page, person: Person, home: str) -> bool:
    """Whether the row names a guest first, who may have brought the others."""
    row = row_of(page, person)
    return any(each.state not in (None, home) and each.first < person.first and not _envoy(each) for each in row)


def _guest(page: Page, person: Person, home: str) -> bool:
    """Whether the post is none of the publisher's state: an envoy to it, or "prime minister" where there is none."""
    return _envoy(person) or any(page.pack.alien(home, word) for word in (person.post or "").split())


def _envoy(person: Person) -> bool:
    post = person.post or ""
    return bool(person.accredited_to) or "high commissioner" in post or bool(_ENVOYS & set(post.split()))


def _by_visit(page: Page, person: Person, _pages: Sequence[Page] = ()) -> tuple[str, tuple[str, ...]] | None:
    """A visitor to one of two parties comes from the other."""
    parties, words = page.context.parties, page.reading.tokens.words
    if len(parties) != 2 or words[max(0, person.first - 2) : person.first] not in (("visit", "of"), ("visit", "by")):
        return None
    for state in page.scene.states:
        if state.first == person.end + 1 and words[person.end] == "to" and state.code in parties:
            other = next(code for code in parties if code != state.code)
            return other, (f"the visit leads to {state.code}, the other party is {other}",)
    return None


def _by_invitation(page: Page, person: Person, _pages: Sequence[Page] = ()) -> tuple[str, tuple[str, ...]] | None:
    """Who invites is of the state that the visit leads to: "has been in Oman since Monday, invited by Sultan A"."""
    words, parties = page.reading.tokens.words, page.context.parties
    if words[max(0, person.first - 2) : person.first] not in _INVITED:
        return None
    for state in page.scene.states:
        if words[state.first - 1] in ("to", "in") and state.role in ("name", "capital") and state.code in parties:
            words_of = page.reading.tokens.says(state.first - 1, state.end)
            return state.code, (f"invites “{words_of}”, so of {state.code}",)
    return None


def _by_order(page: Page, person: Person, pages: Sequence[Page]) -> tuple[str, tuple[str, ...]] | None:
    """Two persons named side by side, of the two states always named side by side in one order: the first person stands
    for the first state. Where the document also names the states the other way round, nothing is concluded."""
    name = page.context.full_name(person.name)
    pairs = {pair for each in pages for pair in _side_by_side(each) if name in pair}
    orders = {order for each in pages for order in _states_in_order(each)}
    if len(pairs) != 1 or len(orders) != 1:
        return None
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


_INVITED = (("invited", "by"), ("invitation", "of"), ("invitation", "from"), ("invitation", "by"), ("guest", "of"))
_SEVERAL = frozenset(
    "deputy vice assistant additional first state senior junior acting under permanent cabinet".split()
)
_SEATS = frozenset(["minister", "secretary"])
_COMPANY = frozenset(["with", "met", "received"])  # "the Omani delegation's meeting with Minister A"
_ENVOYS = frozenset("ambassador consul charge chargé nuncio counsellor attaché".split())
_DELEGATIONS = frozenset("delegation side team party entourage".split())
_OFFICIALS = frozenset("representatives officials members delegates guests".split())
_LED_BY = 6  # tokens from "representatives" to their state
_REPRESENTS = frozenset("representing represented accompanying".split())
_LISTS = frozenset("included includes including comprised comprises composed consisted led headed members".split())
_COMING = frozenset("visit visited visits trip stay arrival arrived".split())
_STOPS_IN = (
    ("stop", "in"),
    ("stopped", "in"),
    ("stopping", "in"),
    ("be", "in"),
    ("was", "in"),
    ("while", "in"),
    ("stopover", "in"),
)
_VISIT = 8  # tokens from a guest to the place of the visit
_NAME = 10  # words of a body's name before its initials
_OFFICE = 6  # words of an office between its state and its official
_LEAD = 12  # tokens from the state of a delegation to its first member
_JOINED = frozenset([("and",), ("and", "the"), ("-",), ("–",), ("—",)])
