"""States of posts concluded from the document: its publisher, the company and the counterparts of the person."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, pairwise

from servanda.extract.company import acting, is_met, is_subject, mentions, row_is_met, row_of
from servanda.extract.dateline import dateline
from servanda.extract.draft import Page
from servanda.extract.issuer import own_post
from servanda.extract.post_states.told import by_delegation, by_role, firm_of, roles
from servanda.language.persons import Person, same_person


def one_person(page: Page, left: Person, right: Person) -> bool:
    """Whether two tellings are of one person: by the surname, or by the full name that the document gives to either."""
    if left.surname == right.surname and same_person(left.name, right.name):
        return True
    return left.post == right.post and page.context.full_name(left.name) == page.context.full_name(right.name)


def by_issuer(page: Page, person: Person, pages: Sequence[Page]) -> tuple[str, tuple[str, ...]] | None:
    """In the release of a head of state or government, that post told without a state is the publisher's own."""
    issuer = page.context.issuer
    if issuer is None or not own_post(person.post or "", page.reading.document):
        return None
    if _rivals(page, person, pages):
        return None  # two presidents without a state: one of them is a guest
    if "my" in page.reading.tokens.words[max(page.scene.first, person.first - _MINE) : person.first]:
        return None  # "in my meeting with President Moi", says the own one
    if _met_by_home(page, person, issuer[0], pages):
        return None
    return issuer[0], (f"{issuer[1]}: its own post is named without the state",)


def _met_by_home(page: Page, person: Person, home: str, pages: Sequence[Page]) -> bool:
    """Whether an official of the publisher's state meets the person, who is told to do nothing: "Ms. Lane met with
    President Badu"."""
    if not row_is_met(page, person) or any(is_subject(other, each) for other, each in mentions(person, pages)):
        return False
    before = [each for each in page.scene.persons if each.first < person.first]
    if any((role := by_role(page, each, pages)) and role[0] != home for each in before):
        return False
    hosts = {each.surname for each in before}
    foreign = {
        each.surname
        for other in pages
        for each in other.scene.persons
        if each.state not in (None, home) or _envoy(each)
    }
    return bool(hosts) and hosts.isdisjoint(foreign)


def by_company(page: Page, person: Person, pages: Sequence[Page] = ()) -> tuple[str, tuple[str, ...]] | None:
    """Those named in one row behind "with" are of one state: "with Foreign Minister A and Minister B of Oman"."""
    row = row_of(page, person)
    home = page.context.issuer
    alien = home and _guest(page, person, home[0]) and person.post != "ambassador"  # a title of their own kept at home
    side = _of_one_side(page, row)
    if not (is_met(page, row[0]) or alien or _for_one_country(page, row) or side):
        return None
    told = {each.state for each in row if each.state and (side or not _envoy(each))}
    told = {state for state in told if not _guest(page, person, state)}
    if len(told) == 1:
        teller = next(each for each in row if each.state)
        return teller.state or "", (f"named in one row with {teller.name}, whose state is told",)
    own = next((each for each in row if each is not person and by_issuer(page, each, pages)), None)
    if own and home:  # "met with President Badu and Minister Fadel", says the president's own office
        return home[0], (f"named in one row with {own.name}; {home[1]}",)
    guest = page.context.other_party(home[0]) if home else None
    if told or home is None or guest is None:
        return None
    if not _PRIVATE.isdisjoint((person.post or "").split()):
        return None  # the founder of a forum may be of any state
    before = (each for each in page.scene.persons if each.end < row[0].first)
    if any(same.state == guest for each in before for _, same in mentions(each, pages)):
        return None  # "Foreign Minister Moi of Oman met with his counterpart": the guest meets the host
    return guest, (f"{home[1]}, and met by its officials: of the other party",)


def _of_one_side(page: Page, row: Sequence[Person]) -> bool:
    """Whether a row of three or more, of different posts, bears the state with one alone, first or among those who were
    "also present": "Omani Minister of Ports A, Minister of Trade B and Minister of Labour C"."""
    posts = [each.post for each in row]
    if len({each.name for each in row}) < _ROW or len(set(posts)) < len(posts):
        return False
    words, stated = page.reading.tokens.words, [each for each in row if each.state]
    present = words[page.scene.first : page.scene.first + 2] in _PRESENT
    if len(stated) != 1 or stated[0].accredited_to in page.context.parties:
        return False  # the ambassador to one of the two may stand among the hosts
    return stated[0] is row[0] or present


def _for_one_country(page: Page, row: Sequence[Person]) -> bool:
    """Whether those in the row are told to act for one country: "A, B and C signed on behalf of their country"."""
    behind = page.reading.tokens.words[row[-1].end : page.scene.end]
    return any(behind[at : at + 3] in _FOR_COUNTRY for at in range(len(behind)))


def by_meeting(page: Page, person: Person, pages: Sequence[Page]) -> tuple[str, tuple[str, ...]] | None:
    """In a report on two parties, who meets an official of one is of the other: "Prime Minister A received the Omani
    Foreign Minister B"."""
    pairs = (_met_by(person, pages), _hosts_of(page, person, pages), _guests_of(page, person))
    return _across(page, person, chain(*pairs)) or _met_by_role(page, person)


def _met_by_role(page: Page, person: Person) -> tuple[str, tuple[str, ...]] | None:
    """In a report on two parties, whom an official of one meets, told by office alone: "the Omani Secretary of State
    will meet with Minister A"."""
    if len(page.context.parties) != 2 or _envoy(person) or not row_is_met(page, person):
        return None
    begin = row_of(page, person)[0].first
    if any(each.end <= begin for each in page.scene.persons):
        return None
    for state, stop in roles(page):
        code = page.context.other_party(state.code)
        if code and stop < begin:
            words = page.reading.tokens.says(state.first, stop)
            return code, (f"met by the “{words}”; the other party is {code}",)
    return None


def by_seat(page: Page, person: Person, pages: Sequence[Page]) -> tuple[str, tuple[str, ...]] | None:
    """In a report on two parties, who holds the same seat as the leader or minister of one is of the other."""
    return _across(page, person, _of_same_seat(page, person, pages))


def _across(page: Page, person: Person, counterparts: Iterable[Person]) -> tuple[str, tuple[str, ...]] | None:
    if len(page.context.parties) != 2 or _envoy(person):
        return None
    for met in counterparts:
        code = page.context.other_party(met.state)
        if code and not _envoy(met) and not one_person(page, met, person):
            return code, (f"the counterpart of {met.name} of {met.state}; the other party is {code}",)
    return None


def by_envoy(_page: Page, person: Person, pages: Sequence[Page]) -> tuple[str, tuple[str, ...]] | None:
    """Whom an ambassador calls on is of the state accredited to: "the Ambassador of Oman to Kenya A called on Minister
    B"."""
    if _envoy(person):
        return None
    for other, each in mentions(person, pages):
        calls = row_is_met(other, each)
        for envoy in other.scene.persons:
            met = calls if envoy.first < each.first else is_met(other, envoy) and is_subject(other, each)
            if envoy.accredited_to and met and row_of(other, envoy) != row_of(other, each):
                return envoy.accredited_to, (f"meets {envoy.name}, who is accredited to {envoy.accredited_to}",)
    return None


def _met_by(person: Person, pages: Sequence[Page]) -> Iterator[Person]:
    """Those whom a sentence tells the person to have met."""
    for other, each in mentions(person, pages):
        if is_subject(other, each):
            yield from (met for met in other.scene.persons if met.first > each.end and is_met(other, met))


def _hosts_of(page: Page, person: Person, pages: Sequence[Page]) -> Iterator[Person]:
    """Those told before by name and post who, in this sentence, meet the person or sign with the person: "Moi, on
    behalf of his ministry, signed a memorandum with Minister Badu"."""
    if not row_is_met(page, person):
        return
    words, known, begin = page.reading.tokens.words, page.context.known, row_of(page, person)[0].first
    told = (at for at, (stop, role) in page.scene.subjects.items() if role == "person" and stop <= begin)
    for named in (known[words[at]] for at in told if words[at] in known):
        yield from (each for _, each in mentions(named, pages) if each.state)


def _guests_of(page: Page, person: Person) -> Iterator[Person]:
    """Those who are told to be in the town or state of another party, and to meet the person there: "Omani General A is
    in Nairobi for talks with Defence Minister B"."""
    if not row_is_met(page, person):
        return
    words, parties = page.reading.tokens.words, page.context.parties
    there = {s.code for s in page.scene.states if s.code in parties and words[s.first - 1] in _PLACED}
    for guest in page.scene.persons:
        if guest.end <= person.first and guest.state in parties and there == set(parties) - {guest.state}:
            yield guest


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


def by_constitution(page: Page, person: Person, pages: Sequence[Page]) -> tuple[str, tuple[str, ...]] | None:
    """The one party that can have such a leader: of the US and Japan, a "prime minister" is Japan's."""
    post, parties = person.post or "", page.context.parties
    known = post in page.pack.no_leader or post in page.pack.only_leader
    if not known or len(parties) < 2 or _rivals(page, person, pages) or not acting(page, person, pages):
        return None
    able = [code for code in parties if page.pack.may_have(code, post)]
    others = ", ".join(code for code in parties if code not in able)
    return (able[0], (f"there is no {post} of {others}",)) if len(able) == 1 else None


def by_home(page: Page, person: Person, pages: Sequence[Page]) -> tuple[str, tuple[str, ...]] | None:
    """A government's own release, and a state's own press, tell their officials without the state, and guests with
    it."""
    issuer = page.context.issuer or page.context.press
    if issuer is None or row_is_met(page, person) or not page.pack.may_have(issuer[0], person.post or ""):
        return None
    if page.context.issuer is None and (
        issuer[0] not in page.context.parties or _told_abroad(page, person, issuer[0], pages)
    ):
        return None
    if _foreign_company(page, person, issuer[0]) or _guest(page, person, issuer[0]):
        return None
    if firm_of(page, person) and (page.context.issuer or _firms_from_abroad(issuer[0], pages)):
        return None  # a government's release names the guests of firms too
    if _rivals(page, person, pages) or (page.context.issuer is None and _shares(page, person)):
        return None
    return issuer[0], (f"{issuer[1]}: its own officials are named without the state",)


def by_dateline(page: Page, person: Person, pages: Sequence[Page]) -> tuple[str, tuple[str, ...]] | None:
    """A report of an agency that no state is known by, filed from a town of one of the parties, tells the officials of
    that party without the state."""
    filed = dateline(page)
    if page.context.issuer or page.context.press or filed is None or filed.country not in page.context.parties:
        return None
    state, town = filed.country, filed.name
    if row_is_met(page, person) or _foreign_company(page, person, state) or _guest(page, person, state):
        return None
    if firm_of(page, person) or _rivals(page, person, pages) or not acting(page, person, pages):
        return None
    return state, (f"reported from {town}: officials of {state} are named without the state",)


def _firms_from_abroad(home: str, pages: Sequence[Page]) -> bool:
    """Whether the document tells of firms or investors of another state: "Canmax, a Chinese firm"."""
    for page in pages:
        words, known = page.reading.tokens.words, page.pack.persons.posts.words.served.firms
        for state in page.scene.states:
            if state.code != home and words[state.end : state.end + 1] and words[state.end] in known | _INVESTORS:
                return True
    return False


def _told_abroad(page: Page, person: Person, home: str, pages: Sequence[Page]) -> bool:
    """Whether somebody of another state tells of the person, who may be of theirs; or a report from a town abroad
    ("OSLO, May 7") tells of a leader, or introduces the person with "a", as readers at home need not be told."""
    words, raw, index = page.reading.tokens.words, page.reading.tokens.raw, page.scene.index
    goes_on = raw[page.scene.first] in ("“", '"')  # the quotation of who spoke in the sentence before
    speakers = {page.context.speakers.get(at) for at in (index, *((index - 1,) if goes_on else ()))} - {None}
    saying = page.pack.grammar.reporting
    for each in (each for other in pages for each in other.scene.persons if each.state not in (None, home)):
        if any(speaker and speaker.endswith(each.surname) for speaker in speakers):
            return True
        behind = range(person.end, page.scene.end - 1)  # "...," Minister Moi said
        if any(words[at] == each.surname.lower() and words[at + 1] in saying for at in behind):
            return True
    introduced = words[person.end : person.end + 2] in ((",", "a"), (",", "an"))
    leads = person.post in page.pack.persons.posts.words.alone  # who leads at home, or there?
    filed = dateline(page) if introduced or leads else None
    abroad = filed is not None and filed.country != home
    return filed is not None and abroad and (introduced or page.pack.may_have(filed.country, person.post or ""))


def _rivals(page: Page, person: Person, pages: Sequence[Page]) -> bool:
    """Whether somebody else holds the same post without a state told anywhere."""
    held = [(other, each) for other in pages for each in other.scene.persons if each.post == person.post]
    several = person.post not in page.pack.persons.posts.words.alone
    row = {each.name for each in page.scene.persons if several and each.first == person.first}  # "ministers A and B"
    held = [(other, each) for other, each in held if each.name not in row or each is person]
    told = {page.context.full_name(each.name) for other, each in held if each.state or _placed(other, each)}
    bare = {page.context.full_name(each.name) for _, each in held} - told
    return any(not _same_name(name, page.context.full_name(person.name)) for name in bare)


def _shares(page: Page, person: Person) -> bool:
    """Whether one post is told of two persons, who are of two states: "the Ministers of Trade A and B"."""
    seat = not _SEATS.isdisjoint((person.post or "").split())
    return seat and any(each.first == person.first and each.name != person.name for each in page.scene.persons)


def _placed(page: Page, person: Person) -> bool:
    """Whether the company of the person tells the state."""
    return bool(by_delegation(page, person) or (row_is_met(page, person) and by_company(page, person)))


def seat_taken(page: Page, person: Person, home: str, pages: Sequence[Page]) -> bool:
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


def by_renown(page: Page, person: Person, pages: Sequence[Page]) -> tuple[str, tuple[str, ...]] | None:
    """The leader or foreign minister at the time of a state that the document names, told by surname and post alone:
    "President Putin"."""
    state = page.pack.leaders.by_surname(person.surname, person.post or "", page.reading.anchor)
    named = (each.code for other in pages for each in other.scene.states)
    if state is None or not (state in page.context.parties or state in named):
        return None
    return state, (f"{person.post} {person.surname} is known as that of {state} at the time",)


def by_order(page: Page, person: Person, pages: Sequence[Page]) -> tuple[str, tuple[str, ...]] | None:
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
    """The pairs of persons named as "A and B" who hold posts; "met with Minister A and Envoy B" tells of one side."""
    words, persons = page.reading.tokens.words, [person for person in page.scene.persons if person.post]
    found: list[tuple[str, str]] = []
    for first, second in pairwise(persons):
        if (is_met(page, first) and first.post != second.post) or words[first.first - 2] == "accompanied":
            continue  # "was accompanied by Minister A and Envoy B"
        if first.name_first == second.name_first:
            continue  # who holds two posts
        between = words[first.end : min(second.first, second.name_first)]
        if first.first == second.first or between in (("and",), ("and", "the")):
            found.append((page.context.full_name(first.name), page.context.full_name(second.name)))
    return found


def _states_in_order(page: Page) -> list[tuple[str, str]]:
    """The orders in which two parties are named as "A and B" or "A–B", and no third before them."""
    words, parties = page.reading.tokens.words, page.context.parties
    states = [s for s in page.scene.states if s.code in parties and s.role in ("name", "adjective")]
    return [
        (first.code, second.code)
        for first, second in pairwise(states)
        if first.code != second.code
        and words[first.end : second.first] in _JOINED
        and not (words[first.first - 1] == "," and any(each.end == first.first - 1 for each in page.scene.states))
    ]


_SEVERAL = frozenset(
    "deputy vice assistant additional first state senior junior acting under permanent cabinet".split()
)
_FOR_COUNTRY = tuple((of, "their", home) for of in ("of", "for") for home in ("country", "government", "side"))
_ROW = 3  # persons of a row that go together
_PRESENT = (("also", "present"), ("also", "attending"), ("also", "in"))
_MINE = 5  # tokens from "my" to the one met
_PRIVATE = frozenset("founder co-founder owner ceo executive chairman chairwoman chairperson partner manager".split())
_INVESTORS = frozenset("firm firms companies investor investors businessmen entrepreneurs".split())
_PLACED = frozenset(["in", "to", "visited", "visiting"])
_SEATS = frozenset(["minister", "secretary"])
_ENVOYS = frozenset("ambassador consul charge chargé nuncio counsellor attaché".split())
_JOINED = frozenset([("and",), ("and", "the"), ("-",), ("–",), ("—",)])
