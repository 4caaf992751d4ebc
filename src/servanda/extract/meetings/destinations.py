"""Where a visit leads, told by who travels, arrives, is received or leaves."""

from __future__ import annotations

from itertools import pairwise

from servanda.extract.draft import Page
from servanda.extract.meetings.circumstances import NEAR, OUTER, with_article
from servanda.extract.meetings.places import named_place, place_of
from servanda.language.names import Place
from servanda.language.persons import Person
from servanda.language.phrases import Phrase
from servanda.language.verbs import Form, VerbGroup
from servanda.model.kinds import MeetingFormat

GATHERING = frozenset("come gather meet convene reconvene assemble sit".split())
_THEIRS = frozenset(["his", "her", "their"])
_GOING = frozenset(["visit", "arrive", "travel", "come", "go", "fly"])
_REGIONS = frozenset("Africa America Asia Europe Oceania Gulf Balkans Caucasus Caribbean".split())
_AFTER = frozenset(["after", "following"])
_RECEIVING = frozenset(["host", "receive", "welcome"])
_COUNTRIES = frozenset(["country", "capital", "nation", "state", "republic", "kingdom"])
_EPITHET = 3  # words of "the Nordic country"
_HEAD = 8  # tokens at the head of a sentence that frame it
_DURING = frozenset(["during", "within", "framework", "course", "paying", "paid", "begins", "began"])
_TRAVEL = 12  # tokens of where somebody travels, and when, before "for"
_ARRIVED = frozenset("arrived arrives arrive arriving landed lands".split())
_VISITING = frozenset(["visit", "visits", "visited", "visiting"])
_ATTENDING = frozenset("attend join chair co-chair convene hold address".split())
_TO_DAYS = frozenset(["on", "from", "to", "until", "in", ","])
_HERE = 8  # tokens from "in the country" to the visit


def to_a_region(page: Page, at: int) -> bool:
    """Whether a visit that ends at token `at` leads to a part of the world, and to no one state: "to Latin America"."""
    raw = page.reading.tokens.raw
    return raw[at : at + 1] == ("to",) and not _REGIONS.isdisjoint(raw[at + 1 : at + 4])


def travelled_to(page: Page, phrase: Phrase) -> Place | None:
    """Where somebody travels for the occasion: "will lead a delegation to Oslo for a meeting of the council", "will
    visit Oslo from May 4 to 6 for a summit", "visited Oslo to attend the session"."""
    words = page.reading.tokens.words
    aim = _aim(page, phrase)
    if aim is None:
        return None
    for at in range(max(page.scene.first, aim - _TRAVEL), aim):
        arrived = words[at] == "in" and words[at - 1] in _ARRIVED
        place = named_place(page, at + 1) if arrived or words[at] == "to" or words[at] in _VISITING else None
        if place and (place.end in (aim, aim - 1) or _only_days(page, place.end, aim)):
            return place
    return None


def _aim(page: Page, phrase: Phrase) -> int | None:
    """The token that tells what somebody travels for: "| for a summit", "| to attend the session"."""
    begin = with_article(page, phrase)
    if page.reading.tokens.words[begin - 1 : begin] == ("for",):
        return begin - 1
    attending = (group for group in page.scene.groups if group.end == begin and group.form is Form.INFINITIVE)
    return next((group.first for group in attending if group.base in _ATTENDING), None)


def _only_days(page: Page, first: int, end: int) -> bool:
    """Whether nothing but times, with the words that lead to them, stands in tokens `[first, end)`."""
    covered = {at for timed in page.scene.times for at in range(timed.first, timed.end)}
    state = next((each for each in page.scene.states if each.first == first + 1), None)  # "Oslo, Norway"
    covered |= set(range(state.first, state.end)) if state else set()
    words = page.reading.tokens.words
    return first < end and all(at in covered or words[at] in _TO_DAYS for at in range(first, end))


def visited(page: Page) -> Place | None:
    """Where the visit leads that frames the sentence: "During my visit to Baku, we will hold talks", "signed during the
    visit of King Moi, who held talks"."""
    words, first = page.reading.tokens.words, page.scene.first
    for at in range(first, page.scene.end - 2):
        frames = at - first < _HEAD or not _DURING.isdisjoint(words[max(first, at - NEAR) : at])
        if words[at] in ("visit", "trip", "stay") and words[at + 1] in ("to", "in") and frames:
            return place_of(page, at, at + 5, to=True)
    visits = (each for each in page.scene.meetings if each.type == "visit")
    return next((home for each in visits if (home := to_home(page, each))), None)


def arrived(page: Page, phrase: Phrase, there: Place | None) -> Place | None:
    """Where the visitor arrived: "arrived in Uzbekistan on an official visit", or else is, `there`: "is in Oslo on a
    working visit"."""
    for group in page.scene.groups:
        if group.base in ("arrive", "come", "travel"):
            return place_of(page, group.main, page.scene.end, to=True)
    went = any(group.base in _GOING and group.end <= phrase.first for group in page.scene.groups)
    return there if on_visit(page, phrase) and not went else None


def to_home(page: Page, phrase: Phrase) -> Place | None:
    """Where a guest's visit leads that names no place: in a government's own release to its own state ("the recent
    state visit by King Moi of Oman"), in a report on two states to the other one ("is in the country for a visit")."""
    guest = _guest_of(page, phrase)
    state = page.context.state_of(guest.name) or guest.state if guest else None
    if state is None:
        return None
    home = page.context.home
    host = home if home and home != state else None if home else page.context.other_party(state)
    return Place(phrase.first, phrase.head_end, host, host) if host else None


def to_named(page: Page, phrase: Phrase) -> Place | None:
    """Where the visit leads that bears the name of its host: "As part of his Israel visit"."""
    state = next((each for each in page.scene.states if phrase.first <= each.first and each.end == phrase.head), None)
    theirs = page.reading.tokens.words[phrase.first - 1] in _THEIRS
    return Place(state.first, state.end, state.code, state.code) if state and state.role == "name" and theirs else None


def _to_the_country(page: Page, at: int) -> bool:
    """Whether the words at token `at` lead to the country that the report is about: "to the country", "to the Nordic
    nation"."""
    words = page.reading.tokens.words[at : at + 2 + _EPITHET]
    behind = next((word for word in words[2:] if word in _COUNTRIES), None)
    named = any(at < state.first < at + len(words) and state.role == "name" for state in page.scene.states)
    return words[:2] == ("to", "the") and behind is not None and not named


def _guest_of(page: Page, phrase: Phrase) -> Person | None:
    """Whose visit it is: "the visit by King Moi", "King Moi is in the country for a visit", "King Moi began a visit to
    the country"."""
    words, persons = page.reading.tokens.words, page.scene.persons
    behind = words[phrase.head_end : phrase.head_end + 3]
    if behind[:1] in (("by",), ("of",)):
        return next((each for each in persons if 0 < each.first - phrase.head_end <= 4), None)
    lead = words[max(page.scene.first, phrase.first - _HERE) : phrase.first]
    if _to_the_country(page, phrase.head_end) or ("the", "country") in pairwise(lead):
        before = [each for each in persons if each.end <= phrase.first]
        relative = "who" in words[before[-1].end : phrase.first] if before else False  # "B, who is paying a visit"
        return before[-1 if relative else 0] if before else None
    return None


def left_after(page: Page, phrase: Phrase) -> Place | None:
    """The town that somebody left when the visit was over: "left Oslo this morning after a two-day visit"."""
    if _AFTER.isdisjoint(page.reading.tokens.words[max(page.scene.first, phrase.first - 2) : phrase.first]):
        return None
    leaving = (group for group in page.scene.groups if group.base in ("leave", "depart") and group.end <= phrase.first)
    return next((place for group in leaving if (place := named_place(page, group.end))), None)


def told_before(page: Page, phrase: Phrase, group: VerbGroup | None) -> Place | None:
    """Where it takes place, told before it: "has been in Oman on a visit", "came together in Oslo on Monday for its
    fifth session"."""
    words = page.reading.tokens.words
    led = words[max(page.scene.first, phrase.first - 2) : phrase.first]
    if phrase.type == MeetingFormat.VISIT and words[page.scene.first] == "in":
        return place_of(page, page.scene.first, page.scene.first + NEAR, to=False)
    going = [other for other in page.scene.groups if other.base in _GOING and other.end <= phrase.first]
    if phrase.type == MeetingFormat.VISIT and going:  # "will visit Oslo with an official visit on May 3"
        return place_of(page, going[-1].main, phrase.first, to=True)
    if phrase.type == MeetingFormat.VISIT and on_visit(page, phrase):
        return place_of(page, max(page.scene.first, phrase.first - NEAR), phrase.first, to=True)
    gathered = any(0 < phrase.first - other.end <= OUTER and other.base in GATHERING for other in page.scene.groups)
    begin = max(page.scene.first, phrase.first - OUTER)
    there = any(
        words[at] in ("is", "are", "was", "were") and words[at + 1] == "in" for at in range(begin, phrase.first)
    )
    if "for" in led and (gathered or there) and group is None:
        return place_of(page, begin, phrase.first, to=False)
    hosts = [other for other in page.scene.groups if other.base in _RECEIVING and other.end <= phrase.first]
    if "for" in led and hosts:  # "hosted the guests in Oslo for a meeting of the group"
        return place_of(page, hosts[-1].main, phrase.first, to=False)
    return None


def on_visit(page: Page, phrase: Phrase) -> bool:
    """Whether somebody is told to be on the visit: "is in Oslo on a working visit"."""
    return "on" in page.reading.tokens.words[max(page.scene.first, phrase.first - 2) : phrase.first]
