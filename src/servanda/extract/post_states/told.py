"""States of posts that words beside the person tell: an office, a delegation, a visit, whom somebody acts for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from servanda.extract.company import mentions, row_is_met, row_of
from servanda.extract.draft import Page
from servanda.language.names import StateName
from servanda.language.persons import COUNTERPARTS, Person

BEHIND = 10  # tokens behind a name in which its post names the state


def on_behalf(page: Page, person: Person, state: StateName) -> bool:
    """Whether the person is told to act for the state: "A, Minister of Trade, on behalf of Oman", "On behalf of Oman,
    Minister A"."""
    words = page.reading.tokens.words
    front = words[page.scene.first : page.scene.first + 3] in _BEHALF and state.first <= page.scene.first + 4
    if front and words[state.end] == ",":
        return person.first - state.end <= _AFTER_COMMA
    begin = state.first - (words[state.first - 1] == "the")
    near = person.end <= begin - 3 and state.first - person.end <= _FOR and words[begin - 3 : begin] in _BEHALF
    return near and not any(person.end <= other.first < begin for other in page.scene.persons)


def is_side(page: Page, state: StateName) -> bool:
    """Whether the state's name goes with "side": "from the Kyrgyz side"."""
    return page.reading.tokens.words[state.end : state.end + 1] == ("side",)


def behind_owner(page: Page, state: StateName) -> int:
    """The token behind the state's name, and the possessive where it stands there: "Omani team", "Oman's team"."""
    return state.end + (page.reading.tokens.words[state.end : state.end + 1] == ("'s",))


def by_office(page: Page, person: Person, _pages: Sequence[Page] = ()) -> tuple[str, tuple[str, ...]] | None:
    """The state before an office that no list knows: "Omani Maritime Safety Board Director A"."""
    tokens, bodies = page.reading.tokens, page.pack.persons.posts.words.served.nouns
    for state in page.scene.states:
        office = range(behind_owner(page, state), person.first)
        named = 0 < len(office) <= _OFFICE and all(tokens.capital(at) or tokens.words[at] in _IN_NAME for at in office)
        if any(each.name_first in office for each in page.scene.persons):
            continue  # "Omani Minister of Ports A and Minister B"
        serves = any(tokens.words[at] in bodies for at in office)
        if named and (serves or (office.start > state.end and len(office) <= _DESK)):
            return state.code, (f"“{tokens.says(state.first, person.end)}” names the state of the office",)
    return None


def by_role(page: Page, person: Person, pages: Sequence[Page]) -> tuple[str, tuple[str, ...]] | None:
    """The one state that the document tells with the post where it does without the name: "the Omani Vice Minister".
    The publisher's own leader goes without the state, and is not "the President of Oman" whom he meets."""
    told = {code: words for other in pages for code, words in _of_post(other, person.post or "")}
    if len(told) != 1:
        return None
    code, words = told.popitem()
    home = page.context.issuer or page.context.press
    own = page.context.home if person.post in page.pack.persons.posts.words.alone else None
    if person.post == "minister" and home:
        own = home[0]  # one of many: "the Omani minister" may be another
    if own not in (None, code):
        return None
    return code, (f"“{words}” tells whose post it is",)


def _of_post(page: Page, post: str) -> Iterator[tuple[str, str]]:
    """The states told with the post, or its first words, and no name; and the words."""
    tokens, posts = page.reading.tokens, page.pack.persons.posts
    for state, stop in roles(page):
        role = posts.canonical(tokens.says(state.end, stop).lower())
        if post == role or post.startswith((f"{role} of ", f"{role} for ")):
            yield state.code, tokens.says(state.first, stop)


def roles(page: Page) -> Iterator[tuple[StateName, int]]:
    """The states told right before a post with no name behind it, and where the post ends: "the Omani Vice
    Minister"."""
    tokens, posts = page.reading.tokens, page.pack.persons.posts
    named = {at for each in page.scene.persons for at in range(each.first, each.name_first)}
    for state in page.scene.states:
        stop = posts.ends(tokens, state.end, page.scene.end) if state.role == "adjective" else None
        if stop is None or state.first in named:
            continue
        yield state, stop


def by_counterpart(_page: Page, person: Person, pages: Sequence[Page]) -> tuple[str, tuple[str, ...]] | None:
    """The other of two parties, for whom the document calls the counterpart of an official of the one: "Minister A of
    Oman and his counterpart B", "Minister A met his Omani counterpart B"."""
    for page, each in mentions(person, pages):
        other = _other_of_pair(page, each)
        state = _state_anywhere(other, pages) if other else None
        if other and (code := page.context.other_party(state)):
            return code, (f"the counterpart of {other.name} of {state}; the other party is {code}",)
    return None


def _state_anywhere(person: Person, pages: Sequence[Page]) -> str | None:
    """The state that is told with the person here or anywhere in the document."""
    return person.state or next((same.state for _, same in mentions(person, pages) if same.state), None)


def _other_of_pair(page: Page, person: Person) -> Person | None:
    """The official named right before whom the sentence calls this one the counterpart of, or who is told right behind
    as this one's counterpart."""
    words, row = page.reading.tokens.words, [each for each in page.scene.persons if each.post]
    at = next((at for at, each in enumerate(row) if each.first == person.first), None)
    if at is None:
        return None
    if at and not COUNTERPARTS.isdisjoint(words[row[at].first : row[at].name_first]):
        return row[at - 1]
    behind = row[at + 1] if at + 1 < len(row) else None
    if behind is None or COUNTERPARTS.isdisjoint(words[behind.first : behind.name_first]):
        return None
    return behind


def by_chairs(page: Page, person: Person, pages: Sequence[Page]) -> tuple[str, tuple[str, ...]] | None:
    """Two who chair together are of the two parties: "co-chaired by Minister A of Oman and Minister B". Where no state
    is told with either, the first is of the publisher's state."""
    words, row = page.reading.tokens.words, row_of(page, person)
    before = words[max(page.scene.first, row[0].first - _CHAIRED) : row[0].first]
    if len(row) != 2 or not _is_chaired(before):
        return None
    is_first = person.first == row[0].first
    other = row[1] if is_first else row[0]
    state = _state_anywhere(other, pages)
    if code := page.context.other_party(state):
        return code, (f"chairs together with {other.name} of {state}; the other party is {code}",)
    home = page.context.issuer or page.context.press
    guest = page.context.other_party(home[0]) if home else None
    if state is not None or home is None or guest is None:
        return None
    return home[0] if is_first else guest, (f"{home[1]}: of the two in the chair, its own is named first",)


def _is_chaired(words: Sequence[str]) -> bool:
    """Whether the words lead on to those in the chair: "co-chaired by", "under the chairmanship of"."""
    return not {"by", "of"}.isdisjoint(words[-_TITLE:]) and not _CHAIRING.isdisjoint(words)


def by_country(page: Page, person: Person, _pages: Sequence[Page] = ()) -> tuple[str, tuple[str, ...]] | None:
    """The state named last before "the country's": "since the vote in Oman, the country's Deputy Prime Minister A"."""
    tokens = page.reading.tokens
    if tokens.words[max(0, person.first - 3) : person.first] not in _COUNTRY:
        return None
    before = [state for state in page.scene.states if state.end <= person.first and state.role != "capital"]
    if not before:
        return None
    return before[-1].code, (f"“the country's” looks back to “{tokens.says(before[-1].first, before[-1].end)}”",)


def by_body(page: Page, person: Person, pages: Sequence[Page]) -> tuple[str, tuple[str, ...]] | None:
    """The state that the document tells with the body of the post: "Oman's ROX Group" makes its chairman Omani."""
    _, of, name = (person.post or "").rpartition(" of ")
    body = name.removeprefix("the ").split() if of else list(firm_of(page, person))
    if not body and (initials := _initials_before(page, person)):
        return _by_initials(initials, pages)
    for other in pages if len(body) > 1 else ():
        tokens = other.reading.tokens
        for state in other.scene.states:
            begin = behind_owner(other, state)
            if tokens.words[begin : begin + len(body)] == tuple(body):
                words = tokens.says(state.first, begin + len(body))
                return state.code, (f"“{words}” tells whose body it is",)
    return None


def by_its(page: Page, person: Person, _pages: Sequence[Page] = ()) -> tuple[str, tuple[str, ...]] | None:
    """The state told last before "its": "Oman and its Minister of Trade, Jane Doe"."""
    words = page.reading.tokens.words
    if words[person.first - 1 : person.first] != ("its",):
        return None
    before = [state for state in page.scene.states if state.end < person.first and state.role == "name"]
    if not before:
        return None
    return before[-1].code, (f"“its” looks back to {page.reading.tokens.says(before[-1].first, before[-1].end)}",)


def firm_of(page: Page, person: Person) -> tuple[str, ...]:
    """The words of the firm or school that the post is in: "the Chairman of Oryx Holdings Jane Doe", "Jane Doe,
    Director of the Oryx Group"; none where no such name stands with the post."""
    tokens, firms = page.reading.tokens, page.pack.persons.posts.words.served.firms
    begin, end = person.first, person.name_first
    if person.first == person.name_first:
        begin = person.end
        closing = (at for at in range(begin + 1, page.scene.end) if tokens.words[at] in (",", ".", ";", "and"))
        end = next(closing, page.scene.end)
    last = next((at for at in range(begin, end) if tokens.words[at] in firms and tokens.capital(at)), None)
    if last is None:
        return ()
    first = last
    while first > begin and tokens.capital(first - 1):
        first -= 1
    return tokens.words[first : last + 1]


def _initials_before(page: Page, person: Person) -> str | None:
    """The initials of a body right before the post: "OMTC Director A"."""
    tokens, at = page.reading.tokens, person.first - 1
    return tokens.raw[at] if at >= page.scene.first and tokens.initials(at) else None


def _by_initials(initials: str, pages: Sequence[Page]) -> tuple[str, tuple[str, ...]] | None:
    """The state before the full name of the body that the document gives the initials to: "Oman's Maritime Training
    Council (OMTC)"."""
    for other in pages:
        tokens = other.reading.tokens
        at = next((at for at in range(other.scene.first, other.scene.end) if tokens.raw[at] == initials), None)
        if at is None or tokens.words[at - 1] != "(":
            continue
        for state in other.scene.states:
            name = range(behind_owner(other, state), at - 1)
            if 0 < len(name) <= _NAME and all(
                tokens.capital(i) or tokens.words[i] in ("and", "of", "for") for i in name
            ):
                return state.code, (f"“{tokens.says(state.first, at + 2)}” tells whose body it is",)
    return None


def by_delegation(page: Page, person: Person, _pages: Sequence[Page] = ()) -> tuple[str, tuple[str, ...]] | None:
    """Those behind "the Omani delegation included" or "representing Oman were" are of its state, which may be named
    again among them."""
    tokens, begin = page.reading.tokens, row_of(page, person)[0].first
    if _across(page, person):
        return None
    again: set[str] = set()
    for state in reversed(page.scene.states):
        if state.end > begin or tokens.words[state.first - 1] in _WHERE:
            continue  # "the Omani delegation in Kenya included"
        covered = any(_covers(page, each, state) for each in page.scene.persons)
        led = begin - state.end <= _LEAD or _lists(page, state)
        opens = _lists(page, state) if again else led
        opens = opens and _COMPANY.isdisjoint(tokens.words[state.end : begin])
        if not covered and opens and _sends(page, state) and again <= {state.code}:
            return state.code, (f"“{tokens.says(state.first, state.end + 1)}” names whose delegation it is",)
        if not any(each.accredited_to == state.code for each in page.scene.persons):
            again.add(state.code)
    return None


def _across(page: Page, person: Person) -> bool:
    """Whether the person is the other side of a meeting: "between the Omani delegation, led by A, and Secretary B"."""
    before = page.reading.tokens.words[page.scene.first : person.first]
    return before[-2:] == (",", "and") and "between" in before


def _covers(page: Page, person: Person, state: StateName) -> bool:
    """Whether the state is told with the person: before the name, or behind it with the post, no verb between."""
    if not person.first <= state.first <= person.end + BEHIND:
        return False
    words = page.reading.tokens.words
    if "by" in words[state.end : state.end + 2]:  # "..., and Oman by Minister B", "the Omani one by Minister B"
        return False
    if words[state.end] in _DELEGATIONS and words[state.end + 1] in _WAS:
        return False  # "... by Minister A, and the Omani side was led by Minister B"
    if words[state.end] == "side" and words[state.first - 2] in ("from", "on"):
        return False  # "... is Minister A, and from the Omani side Minister B"
    return not any(person.end <= group.first < state.first for group in page.scene.groups)


def _sends(page: Page, state: StateName) -> bool:
    """Whether the state's name tells a delegation: "the Omani side", "the team of Oman", "Oman was represented by"."""
    words = page.reading.tokens.words
    stop = behind_owner(page, state)
    before, after = words[max(0, state.first - 3) : state.first], words[stop : stop + 3]
    led = bool(after) and after[0] in _DELEGATIONS
    if after[:2] == ("one", "by"):
        return True  # "the Kenyan delegation was led by Minister A, the Omani one by Minister B"
    if after[:1] == ("by",) and "represented" in words[page.scene.first : state.first]:
        return True  # "Kenya was represented by Minister A and Oman by Minister B"
    if after in _LED and state.role == "name":
        return True  # "while Oman was led by Ambassador A"
    sent = words[max(0, state.first - _LED_BY) : state.first]  # "representatives of the Government of Oman included"
    led = led or (after[:1] == ("government",) and "including" in words[stop : stop + 4])
    led = led or (bool(after) and after[0] in _LISTS and not _OFFICIALS.isdisjoint(sent))
    return led or "represented" in after or not (_DELEGATIONS | _REPRESENTS).isdisjoint(before)


def _lists(page: Page, state: StateName) -> bool:
    """Whether the words behind the state open a list of its people, however long: "was represented by", "included"."""
    words = page.reading.tokens.words
    near = words[max(0, state.first - 3) : state.end + _LEAD]
    return any(word in _LISTS or word in _REPRESENTS for word in near)


def by_visit(page: Page, person: Person, _pages: Sequence[Page] = ()) -> tuple[str, tuple[str, ...]] | None:
    """A visitor to one of two parties comes from the other; who visits the publisher's state, if no other is named, is
    the guest: "the official visit by Vice Premier A"."""
    words = page.reading.tokens.words
    if words[max(0, person.first - 2) : person.first] not in (("visit", "of"), ("visit", "by")):
        return None
    issuer = page.context.issuer or page.context.press
    official = not _OFFICIAL.isdisjoint(words[max(page.scene.first, person.first - 5) : person.first])
    if issuer and official and words[person.end : person.end + 1] not in (("to",), ("in",)):
        guest = page.context.other_party(issuer[0])
        return (guest, (f"{issuer[1]}, and on a visit there: of the other party",)) if guest else None
    for state in page.scene.states:
        other = page.context.other_party(state.code)
        if other and state.first == person.end + 1 and words[person.end] == "to":
            return other, (f"the visit leads to {state.code}, the other party is {other}",)
    return None


def by_invitation(page: Page, person: Person, _pages: Sequence[Page] = ()) -> tuple[str, tuple[str, ...]] | None:
    """Who invites is of the state that the visit leads to: "has been in Oman since Monday, invited by Sultan A"."""
    words, parties = page.reading.tokens.words, page.context.parties
    if words[max(0, person.first - 2) : person.first] not in _INVITED:
        return None
    for state in page.scene.states:
        leads = words[state.first - 1] in ("to", "in", "visit", "visited", "visiting")
        if leads and state.role in ("name", "capital") and state.code in parties:
            words_of = page.reading.tokens.says(state.first - 1, state.end)
            return state.code, (f"invites “{words_of}”, so of {state.code}",)
    return None


def by_bearer(_page: Page, person: Person, pages: Sequence[Page]) -> tuple[str, tuple[str, ...]] | None:
    """Who is spoken for, or whose message is brought, is of the bearer's state: "on behalf of President A, Minister B
    of Oman invited", "the Omani minister conveyed greetings from President A"."""
    for page, each in mentions(person, pages):
        bearer = _bearer(page, each)
        if bearer is None:
            continue
        state = bearer.state or next((same.state for _, same in mentions(bearer, pages) if same.state), None)
        if state:
            return state, (f"{bearer.name} of {state} speaks for {person.name}",)
    return None


def _bearer(page: Page, person: Person) -> Person | None:
    """Who speaks for the person, or brings the person's message, in the sentence."""
    words, persons = page.reading.tokens.words, page.scene.persons
    before = words[max(page.scene.first, person.first - _MESSAGE) : person.first]
    if before[-3:] == ("on", "behalf", "of"):
        return next((each for each in persons if each.first > person.end), None)
    brought = before[-1:] in (("from",), ("of",)) and not _MESSAGES.isdisjoint(before)
    return next((each for each in persons if each.end < person.first), None) if brought else None


def by_sender(_page: Page, person: Person, pages: Sequence[Page]) -> tuple[str, tuple[str, ...]] | None:
    """Who brings a message is of the sender's state: "Vice Minister A delivered a letter from the King of Oman"."""
    for page, each in mentions(person, pages):
        words = page.reading.tokens.words
        brought = next((at for at in range(each.end, each.end + _BRINGS) if words[at : at + 1] == ("from",)), None)
        if brought is None or _MESSAGES.isdisjoint(words[each.end : brought]):
            continue
        for state in page.scene.states:
            if 0 < state.first - brought <= _SENDER and words[state.first - 1] in ("of", "the"):
                words_of = page.reading.tokens.says(brought, state.end)
                return state.code, (f"brings a message “{words_of}”",)
    return None


def by_speaker(page: Page, person: Person, pages: Sequence[Page]) -> tuple[str, tuple[str, ...]] | None:
    """An official whom a speaker calls "our" is of the speaker's state: "I instructed our Minister Badu"."""
    speaker = page.context.speakers.get(page.scene.index)
    if speaker is None or page.reading.tokens.words[person.first - 1 : person.first] != ("our",):
        return None
    surname = speaker.split()[-1]
    told = {each.state for other in pages for each in other.scene.persons if each.surname == surname and each.state}
    return (told.pop(), (f"“our”, says {speaker}, whose state is told",)) if len(told) == 1 else None


def by_place(page: Page, person: Person, pages: Sequence[Page] = ()) -> tuple[str, tuple[str, ...]] | None:
    """The one leader whom visitors meet in a state is its own: "In Guyana, Ms. Lane met with President Badu"; on a tour
    of several, any of its government."""
    words = page.reading.tokens.words
    the_one = words[person.first - 1] == "the" or person.post in page.pack.persons.posts.words.alone
    governs = not _GOVERNING.isdisjoint((person.post or "").split()) and _tours(pages)
    if not (the_one or governs) or not row_is_met(page, person):
        return None
    for state in page.scene.states:
        opens = _opens_in(page, state)
        stops = words[state.first - 2 : state.first] in _STOPS_IN or words[state.first - 1] in _VISITING
        if (opens or (stops and state.end <= person.first)) and state.role in ("name", "capital"):
            return state.code, (f"“{page.reading.tokens.says(state.first - 1, state.end)}” tells where they met",)
    return None


def _opens_in(page: Page, state: StateName) -> bool:
    """Whether the sentence opens with the state as the place: "In Guyana, ...", "In Guyana I will", "In Guyana on 4
    May"."""
    words, first = page.reading.tokens.words, page.scene.first
    behind = words[state.end] if state.end < page.scene.end else ""
    return words[first] == "in" and state.first == first + 1 and behind in _OPENED


def _tours(pages: Sequence[Page]) -> bool:
    """Whether the document tells one state after another as where somebody was."""
    return len({state.code for page in pages for state in page.scene.states if _opens_in(page, state)}) > 1


_CHAIRING = frozenset("co-chaired chaired cochaired co-chairmanship chairmanship co-presidency".split())
_TITLE = 3  # tokens from "by" to a name: "by the Hon"
_CHAIRED = 5  # tokens from "chaired" to the first in the chair: "co-chaired by the Hon", "jointly chaired by"
_GOVERNING = frozenset(["minister", "vice", "speaker", "president"])
_BRINGS = 8  # tokens from a bearer to "from"
_SENDER = 6  # tokens from "from" to the sender's state
_MESSAGE = 4  # tokens from "a message of greetings" to its sender
_MESSAGES = frozenset("greetings felicitations message messages letter regards wishes condolences".split())
_IN_NAME = frozenset(["(", ")", "of", "and", "for"])
_INVITED = (("invited", "by"), ("invitation", "of"), ("invitation", "from"), ("invitation", "by"), ("guest", "of"))
_COMPANY = frozenset(["with", "met", "received"])  # "the Omani delegation's meeting with Minister A"
_WHERE = frozenset(["in", "at", "to"])
_DELEGATIONS = frozenset("delegation side team party entourage".split())
_WAS = frozenset(["was", "is", "were"])
_OFFICIALS = frozenset("representatives officials members delegates guests".split())
_LED = (("was", "led", "by"), ("is", "led", "by"), ("was", "headed", "by"))
_LED_BY = 6  # tokens from "representatives" to their state
_REPRESENTS = frozenset("representing represented accompanying".split())
_LISTS = frozenset("included includes including comprised comprises composed consisted led headed members".split())
_OPENED = frozenset([",", "i", "we", "he", "she", "they", "on", "from"])
_VISITING = frozenset(["visit", "visited", "visiting", "visits"])
_STOPS_IN = (
    ("stop", "in"),
    ("stopped", "in"),
    ("stopping", "in"),
    ("be", "in"),
    ("was", "in"),
    ("while", "in"),
    ("stopover", "in"),
)
_BEHALF = (("on", "behalf", "of"), ("representing", "the", "government"))
_AFTER_COMMA = 2  # tokens from a state to its official: "Oman, the Minister"
_FOR = 20  # tokens from a name to the state acted for: "A, Minister of Trade and Industry, on behalf of"
_COUNTRY = frozenset(("the", home, "'s") for home in ("country", "nation", "republic", "kingdom"))
_NAME = 10  # words of a body's name before its initials
_OFFICIAL = frozenset(["official", "state", "working"])
_DESK = 2  # words of a desk behind its state: "Oman's Europe Director"
_OFFICE = 6  # words of an office between its state and its official
_LEAD = 12  # tokens from the state of a delegation to its first member
