"""Where an occasion took place: the towns, states and houses that a sentence tells as its place."""

from __future__ import annotations

from dataclasses import replace

from servanda.extract.draft import Page
from servanda.extract.meetings.circumstances import ARTICLES, aside, behind_time, starts, with_article
from servanda.language.names import Place, StateName
from servanda.language.phrases import Phrase
from servanda.language.verbs import Form, VerbGroup, is_adverb

_CONTINENTS = frozenset(["Africa", "America", "Asia", "Australia", "Europe", "Oceania"])
_OPENED = frozenset("opening closing start end conclusion launch holding convening".split())
_BESIDE = (("following",), ("after",), ("during",))
_IN_PLACE = 8  # tokens of "in", a place and a day
_OPENED_IN = 5  # tokens of "in" and a place
_FRONT = 12  # tokens before the subject
_HOUSE = 6  # tokens of a house's name
_HOSTS = frozenset(["host", "welcome", "receive"])
_BY_HOST = frozenset([Form.PASSIVE, Form.PASSIVE_FUTURE, Form.PARTICIPLE, Form.PASSIVE_PRESENT])
_HOST = 4  # words of a town's name
_CAPITALS = frozenset(["capital", "city", "town"])
_TOWNS = frozenset("capital city town port resort village suburb municipality".split())
_LYING = frozenset("border coastal port resort seaside industrial frontier".split())
_PARTS = frozenset("north south east west centre center coast province region".split())
_QUARTERS = frozenset(
    "northern southern eastern western central coastal northeastern northwestern southeastern southwestern"
    " northwest northeast southwest southeast historic ancient neighbouring neighboring downtown".split()
)


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
        place = _named(page, at + 1 + (tokens.words[at + 1] in ARTICLES), end) if leads else None
        place = place or _town_of_house(page, at, end)
        if place:
            return place
    return None if to else _at_home(page, first, end)


def _town_of_house(page: Page, at: int, end: int) -> Place | None:
    """The town told behind the house or island that a preposition leads to: "at Parliament House, Oslo", "on Eel
    Island, Oslo, Norway"."""
    tokens = page.reading.tokens
    stop = at + 1 + (tokens.words[at + 1] in ARTICLES)
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
    Oslo, the minister held talks", "On Friday in Oslo I will attend"."""
    words, first = page.reading.tokens.words, page.scene.first
    days = {timed.end for timed in page.scene.times}
    for at in range(first, min(end - 2, first + _FRONT)):
        opens = at == first or words[at - 1] == "," or at in days
        place = named_place(page, at + 1) if words[at] == "in" and opens else None
        if place and _closes_front(page, place.end):
            return place
    return None


def _closes_front(page: Page, at: int) -> bool:
    """Whether a comma, a day, the subject or the occasion follows what is told in front: "In Oslo on Friday", "In Oslo
    we met", but not "In Oman's view"."""
    words, scene = page.reading.tokens.words, page.scene
    if at >= scene.end or words[at] == ",":
        return at < scene.end
    begins = {timed.first for timed in scene.times} | {occasion.first for occasion in scene.meetings}
    subject = at in scene.subjects or words[at] in page.pack.grammar.subject_pronouns
    return subject or not begins.isdisjoint((at, at + 1))


def opened_in(page: Page, phrase: Phrase) -> Place | None:
    """The place told before the occasion, at its opening or end: "spoke at the opening in Oslo of the 4th session",
    "signed in Oslo at the end of the session", "spoke in Oslo following the session"."""
    words, first = page.reading.tokens.words, page.scene.first
    before = with_article(page, phrase)
    if words[before - 1 : before] in _BESIDE:
        return _in_place(page, before - 1)
    of = before - 1
    if words[of : of + 1] != ("of",):
        return None
    if words[of - 1] in _OPENED:
        return _in_place(page, next((at for at in (of - 2, of - 3) if words[at] in ("at", "after")), of - 1))
    within = next((at for at in range(of - 1, max(first, of - _OPENED_IN), -1) if words[at] == "in"), None)
    place = named_place(page, within + 1) if within and words[within - 1] in _OPENED else None
    return place if place and place.end == of else None


def _in_place(page: Page, end: int) -> Place | None:
    """The place that "in" leads to right before token `end`, a day between: "in Oslo on Monday"."""
    words = page.reading.tokens.words
    for at in range(end - 2, max(page.scene.first, end - _IN_PLACE), -1):
        place = named_place(page, at + 1) if words[at] == "in" else None
        if place and (place.end == end or behind_time(page, place.end) == end):
            return place
    return None


def hosting(page: Page, group: VerbGroup) -> Place | None:
    """The town or state that plays host: "Baku hosted the session", "the capital of Oman hosts", "hosted by Oslo"."""
    words = page.reading.tokens.words
    if group.base not in _HOSTS:
        return None
    if group.form in _BY_HOST:
        begin = group.end + 1 + (words[group.end + 1 : group.end + 2] == ("the",))
        return _named(page, begin, page.scene.end) if words[group.end : group.end + 1] == ("by",) else None
    close = group.first - is_adverb(words[group.first - 1])  # "Oslo also hosted"
    for at in range(max(page.scene.first, group.first - _HOST), group.first):
        place = _named(page, at, group.first)
        before = words[max(page.scene.first, at - 3) : at]
        led = bool(before) and before[-1] in ("of", *page.pack.grammar.prepositions)
        if place and place.end == close and (not led or not _CAPITALS.isdisjoint(before)):
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
    return _named(page, at + (page.reading.tokens.words[at] in ARTICLES), page.scene.end)


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
    if state and (state.code == "EU" or _only_owns(page, state)):
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
    owner = next((state for state in page.scene.states if state.first == begin), None)
    kind = owner.end if owner else begin
    if owner and owner.role != "adjective":  # "Oman's capital Muscat"
        owner, kind = (owner, kind + 1) if words[kind : kind + 1] == ("'s",) else (None, begin)
    while owner and kind + 1 < end and words[kind] in _QUARTERS | _LYING:
        kind += 1  # "the Omani border town of Buraimi"
    told = owner or begin > at or words[kind] == "capital" or words[kind + 1 : kind + 2] == ("of",)
    if words[kind : kind + 1] and words[kind] in _TOWNS and told:
        of = kind + 1 + (words[kind] == "capital" and words[kind + 1 : kind + 2] == ("city",))
        by_name = of + (words[of : of + 1] == ("of",))
        unlisted = owner and by_name < end and page.reading.tokens.capital(by_name)
        if by_name > of or (unlisted and words[kind] != "capital"):
            town = _named(page, by_name, end)
            named = (
                Place(at, by_name + 1, page.reading.tokens.says(by_name, by_name + 1), owner.code) if owner else None
            )
            return town or (named if unlisted else None)
        town = _named(page, kind + 1, end) if words[kind] == "capital" else None
        if town and page.reading.tokens.capital(kind + 1) and (owner is None or owner.code == town.country):
            return town  # "in the capital Oslo"
        return Place(at, of, owner.code, owner.code) if owner and words[kind] in _CAPITALS else None
    quarter = _named(page, begin, end) if at < begin < end and page.reading.tokens.capital(begin) else None
    return quarter if quarter and quarter.name != quarter.country else None


def _only_owns(page: Page, state: StateName) -> bool:
    """Whether something that is no place follows as the state's: "in Oman's economy", but "in Oman's capital Muscat",
    "in Oman's south"."""
    tokens, at = page.reading.tokens, state.end
    if tokens.words[at : at + 1] != ("'s",) or at + 1 >= page.scene.end:
        return False
    near = tokens.words[at + 1 : at + 4]  # "in Oman's second largest city"
    return not tokens.capital(at + 1) and (_TOWNS | _QUARTERS | _PARTS).isdisjoint(near)


def _part_of_name(page: Page, state: StateName) -> bool:
    """Whether the state's name goes on, or stands before a noun as initials do that serve as an adjective too."""
    tokens, at = page.reading.tokens, state.end
    if at in starts(page) or tokens.words[at] in page.pack.grammar.subject_pronouns:
        return False  # "in Oman I met"
    if tokens.capital(at) or tokens.words[at] == "-":
        return True
    return tokens.raw[state.first].isupper() and page.may_be_noun(at)


def _goes_on(page: Page, at: int, end: int) -> bool:
    """Whether a name goes on at token `at`: another capital that begins neither a state, a time nor a person."""
    tokens, scene = page.reading.tokens, page.scene
    if at >= end or not tokens.capital(at) or at in starts(page):
        return False
    if any(occasion.covers(at) for occasion in scene.meetings):
        return False  # "the Hamilton Economic Forum" meets in Hamilton
    return at not in {state.first for state in scene.states} | {person.first for person in scene.persons}


def _in_its_state(page: Page, town: Place) -> Place:
    """The town in the state told right behind it: "in Bali, Indonesia" is no town of India."""
    behind = town.end + (page.reading.tokens.words[town.end : town.end + 1] == (",",))
    state = next((s for s in page.scene.states if s.first == behind and s.role == "name"), None)
    return replace(town, country=state.code) if state else town
