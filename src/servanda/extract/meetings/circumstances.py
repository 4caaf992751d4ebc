"""Who met, when, and where: the circumstances that a sentence tells of an occasion."""

from __future__ import annotations

from dataclasses import replace

from servanda.extract.draft import Page
from servanda.language.dates import Timed
from servanda.language.names import Place, StateName
from servanda.language.persons import Person
from servanda.language.phrases import Phrase
from servanda.language.verbs import Form, VerbGroup

OUTER = 10  # tokens behind phrase and verb in which place and time still belong to the quote
NEAR = 6  # tokens from a place to the visit there: "in Oman on an official visit"
_ARTICLES = frozenset(["the", "a", "an"])
_CONTINENTS = frozenset(["Africa", "America", "Asia", "Australia", "Europe", "Oceania"])
_BEFORE_AFTER = frozenset(["after", "since", "before", "following"])
_OPENED = frozenset("opening closing start end conclusion launch holding convening".split())
_OPENED_IN = 5  # tokens of "in" and a place
_FRONT = 12  # tokens before the subject
_HOUSE = 6  # tokens of a house's name
_NAME = 6  # tokens in which a time can still belong to the name of the occasion itself
_RELATIVE = frozenset(["which", "who", "where"])
_LED_BY = frozenset("during in at under after following".split())
_HOSTS = frozenset(["host", "welcome"])
_BY_HOST = frozenset([Form.PASSIVE, Form.PASSIVE_FUTURE, Form.PARTICIPLE, Form.PASSIVE_PRESENT])
_HOST = 4  # words of a town's name
_CAPITALS = frozenset(["capital", "city", "town"])
_TOWNS = frozenset("capital city town port resort village suburb municipality".split())
_SCHOOL_YEARS = frozenset([("academic", "year"), ("school", "year"), ("fiscal", "year"), ("financial", "year")])
_QUARTERS = frozenset(
    "northern southern eastern western central coastal northeastern northwestern southeastern southwestern"
    " northwest northeast southwest southeast historic ancient neighbouring neighboring downtown".split()
)
_SAID_ON = 3  # tokens from "said" to the day on which it was said: "said here on Monday"
_CLAUSES = frozenset((",", word) for word in ("so", "but", "because", "while", "although", "as", "after", "before"))


def participants(page: Page, first: int, end: int) -> tuple[str, ...]:
    """The persons named in tokens `[first, end)`, without who only tells of the occasion behind it: "..., Minister Moi
    said"."""
    tellers = [person for person in page.scene.persons if _teller(page, person, first)]
    named = [person for person in page.scene.persons if first <= person.first < end and person not in tellers]
    names = [page.context.full_name(person.name) for person in named]
    for at, (stop, role) in sorted(page.scene.subjects.items()):
        if role != "person" or at < first or stop > end or any(each.first <= at < each.end for each in tellers):
            continue
        if page.reading.tokens.words[at] in page.context.known:
            names.append(page.context.known[page.reading.tokens.words[at]].name)
    return tuple(dict.fromkeys(names))


def _teller(page: Page, person: Person, first: int) -> bool:
    """Whether the person is set off by a comma, behind what begins at token `first`, and says so."""
    words, saying = page.reading.tokens.words, page.pack.grammar.reporting
    if person.first <= first or words[person.first - 1] != ",":
        return False
    behind = next((state.end for state in page.scene.states if 0 <= state.first - person.end <= 2), person.end)
    return any(words[at : at + 1] and words[at] in saying for at in (person.end, behind))


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


def place_of(page: Page, first: int, end: int, *, to: bool, verb: int | None = None) -> Place | None:
    """The town or state that "in", "at" or, for a visit, "to" leads to in tokens `[first, end)`. A relative clause is
    left aside unless the verb of the occasion stands in it."""
    tokens = page.reading.tokens
    leading = ("to", "in", "visited", "visit", "visits", "visiting", "toured", "touring", "at") if to else ("in", "at")
    end = min(end, page.scene.end)
    for at in range(first, end - 1):
        leads = tokens.words[at] in leading
        if not (leads or tokens.words[at] == "on") or aside(page, at, first if verb is None else verb):
            continue
        place = _named(page, at + 1 + (tokens.words[at + 1] in _ARTICLES), end) if leads else None
        place = place or _town_of_house(page, at, end)
        if place:
            return place
    return None if to else _at_home(page, first, end)


def _town_of_house(page: Page, at: int, end: int) -> Place | None:
    """The town told behind the house or island that a preposition leads to: "at Parliament House, Oslo", "on Eel
    Island, Oslo, Norway"."""
    tokens = page.reading.tokens
    stop = at + 1 + (tokens.words[at + 1] in _ARTICLES)
    first = stop
    while stop < min(first + _HOUSE, end - 1) and (tokens.capital(stop) or tokens.words[stop] == "of"):
        stop += 1
    if stop == first or tokens.words[stop] != "," or any(first <= timed.first < stop for timed in page.scene.times):
        return None
    town = _named(page, stop + 1, end)
    if town is None or tokens.words[town.end : town.end + 1] == ("'s",):
        return None
    set_off = town.end >= end or not tokens.words[town.end][0].isalpha()  # "On Eel Island, Oman said" tells no place
    return town if set_off or tokens.words[at] == "at" else None


def in_front(page: Page, end: int) -> Place | None:
    """The place told before the subject of the verb at token `end`: "Today, in Oslo, the guests took part in", "In
    Oslo, the minister held talks"."""
    words, first = page.reading.tokens.words, page.scene.first
    for at in range(first, min(end - 2, first + _FRONT)):
        opens = at == first or words[at - 1] == ","
        place = named_place(page, at + 1) if words[at] == "in" and opens else None
        if place and words[place.end : place.end + 1] == (",",):
            return place
    return None


def with_article(page: Page, phrase: Phrase) -> int:
    """The token at which the phrase begins, its article with it."""
    return phrase.first - (page.reading.tokens.words[phrase.first - 1] in _ARTICLES)


def opened_in(page: Page, phrase: Phrase) -> Place | None:
    """The place told between the opening and the occasion: "spoke at the opening in Oslo of the 4th session"."""
    words = page.reading.tokens.words
    of = with_article(page, phrase) - 1
    if words[of : of + 1] != ("of",):
        return None
    within = next((at for at in range(of - 1, max(page.scene.first, of - _OPENED_IN), -1) if words[at] == "in"), None)
    place = named_place(page, within + 1) if within and words[within - 1] in _OPENED else None
    return place if place and place.end == of else None


def hosting(page: Page, group: VerbGroup) -> Place | None:
    """The town or state that plays host: "Baku hosted the session", "the capital of Oman hosts", "hosted by Oslo"."""
    words = page.reading.tokens.words
    if group.base not in _HOSTS:
        return None
    if group.form in _BY_HOST:
        begin = group.end + 1 + (words[group.end + 1 : group.end + 2] == ("the",))
        return _named(page, begin, page.scene.end) if words[group.end : group.end + 1] == ("by",) else None
    for at in range(max(page.scene.first, group.first - _HOST), group.first):
        place = _named(page, at, group.first)
        before = words[max(page.scene.first, at - 3) : at]
        led = bool(before) and before[-1] in ("of", *page.pack.grammar.prepositions)
        if place and place.end == group.first and (not led or not _CAPITALS.isdisjoint(before)):
            return place
    return None


def _at_home(page: Page, first: int, end: int) -> Place | None:
    """The publisher's own house that is told without its state: "at the Presidential Palace"."""
    tokens, issuer = page.reading.tokens, page.context.issuer
    for at in range(first, end - 2):
        if issuer and tokens.words[at : at + 2] == ("at", "the"):
            house = page.pack.home_houses.at(tokens, at + 2, end)
            if house and not any(state.first in (house[0] + 1, house[0] + 2) for state in page.scene.states):
                return Place(at + 2, house[0], tokens.says(at + 2, house[0]), issuer[0])
    return None


def named_place(page: Page, at: int) -> Place | None:
    """The town or state named at token `at` or behind an article there."""
    return _named(page, at + (page.reading.tokens.words[at] in _ARTICLES), page.scene.end)


def _named(page: Page, at: int, end: int) -> Place | None:
    """The town or state named at token `at`, which may be the end of a fragment."""
    tokens = page.reading.tokens
    if at >= end:
        return None
    within = _within_state(page, at, end)
    if within:
        return within
    town = page.pack.places.at(tokens, at, end)
    state = next((state for state in page.scene.states if state.first == at), None)
    followed = state is not None and any(other.first == state.end for other in page.scene.states)  # "in Oslo Norway"
    if state and not followed and state.end < end and _part_of_name(page, state):
        return None  # "the Azerbaijan Space Agency", "U.S. air bases" are no places
    if state and state.code == "EU":
        return None
    if state and state.role == "name" and not (town and town.end > state.end):
        return Place(at, state.end, state.code, state.code)
    joined = town and tokens.words[town.end : town.end + 1] == ("-",)
    if town and (joined or town.name in _CONTINENTS or _goes_on(page, town.end, end)):
        town = None  # neither "the Hamilton Grand Hotel" nor "the Asia-Pacific summit" names a town
    titled = town and any(person.first <= at < person.name_first for person in page.scene.persons)
    titled = titled or page.scene.subjects.get(at - 1, page.scene.subjects.get(at, (0, "")))[1] == "person"
    if town and not titled and not any(timed.first <= at < timed.end for timed in page.scene.times):
        return _in_its_state(page, town)  # "the Sultan of Oman" is no town
    if state and state.role == "capital":
        return Place(at, state.end, tokens.says(at, state.end), state.code)
    return None


def _within_state(page: Page, at: int, end: int) -> Place | None:
    """The place told by what it is: "the Omani capital", "the capital of Oman", "the southern Omani city of Salalah",
    "central Oslo"."""
    words, begin = page.reading.tokens.words, at
    while begin < end and words[begin] in _QUARTERS:
        begin += 1
    owner = next((state for state in page.scene.states if state.first == begin and state.role == "adjective"), None)
    kind = owner.end if owner else begin
    told = owner or begin > at or words[kind] == "capital" or words[kind + 1 : kind + 2] == ("of",)
    if words[kind : kind + 1] and words[kind] in _TOWNS and told:
        of = kind + 1 + (words[kind] == "capital" and words[kind + 1 : kind + 2] == ("city",))
        if words[of : of + 1] == ("of",):
            return _named(page, of + 1, end)
        if not owner and words[kind] == "capital" and page.reading.tokens.capital(kind + 1):
            return _named(page, kind + 1, end)  # "in the capital Oslo"
        return Place(at, of, owner.code, owner.code) if owner and words[kind] in _CAPITALS else None
    quarter = _named(page, begin, end) if at < begin < end and page.reading.tokens.capital(begin) else None
    return quarter if quarter and quarter.name != quarter.country else None


def _part_of_name(page: Page, state: StateName) -> bool:
    """Whether the state's name goes on, or stands before a noun as initials do that serve as an adjective too."""
    tokens, at = page.reading.tokens, state.end
    if at in _starts(page):
        return False
    if tokens.capital(at) or tokens.words[at] == "-":
        return True
    return tokens.raw[state.first].isupper() and page.may_be_noun(at)


def _goes_on(page: Page, at: int, end: int) -> bool:
    """Whether a name goes on at token `at`: another capital that begins neither a state, a time nor a person."""
    tokens, scene = page.reading.tokens, page.scene
    if at >= end or not tokens.capital(at) or at in _starts(page):
        return False
    if any(occasion.covers(at) for occasion in scene.meetings):
        return False  # "the Hamilton Economic Forum" meets in Hamilton
    return at not in {state.first for state in scene.states} | {person.first for person in scene.persons}


def _in_its_state(page: Page, town: Place) -> Place:
    """The town in the state told right behind it: "in Bali, Indonesia" is no town of India."""
    behind = town.end + (page.reading.tokens.words[town.end : town.end + 1] == (",",))
    state = next((s for s in page.scene.states if s.first == behind and s.role == "name"), None)
    return replace(town, country=state.code) if state else town


def _apart(page: Page, left: int, right: int) -> bool:
    """Whether a semicolon or another clause parts the two: "the guests visited the yard; tomorrow they will see the
    port", "we met a year ago, so this is our third meeting"."""
    low, high = sorted((left, right))
    words = page.reading.tokens.words
    return ";" in words[low:high] or any(words[at : at + 2] in _CLAUSES for at in range(low, high))


def _starts(page: Page) -> frozenset[int]:
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
