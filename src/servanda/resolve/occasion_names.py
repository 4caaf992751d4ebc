"""Names of meetings, built from what the record holds: `talks of Ali Asadov and Ruslan Kazakbaev`, `official visit of
Sadyr Japarov to Azerbaijan, 19–20 April 2022`, `visit to a plant in Sumgayit, 7 December 2025`.

The words of a report are evidence, not a name. Two things are taken from them, because no field holds them: what sort
of visit or forum it was, and which place was visited; both in English only.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from babel import Locale

from servanda.base.when import When
from servanda.model.kinds import MeetingFormat
from servanda.model.record import Value
from servanda.resolve.assembling import short
from servanda.resolve.times_in_words import in_words

_FORMATS: Mapping[str, str] = {MeetingFormat.CALL: "telephone call"}
# How reports call the sorts of a format, the more telling ones first.
_SORTS: Mapping[str, tuple[str, ...]] = {
    MeetingFormat.VISIT: ("state visit", "official visit", "working visit", "trade mission", "business mission"),
    MeetingFormat.FORUM: ("business forum", "investment forum", "economic forum", "trade forum"),
    MeetingFormat.EVENT: ("round table", "exhibition", "conference", "festival", "ceremony"),
    MeetingFormat.TALKS: ("consultations",),
}
_OF_PEOPLE = frozenset({MeetingFormat.VISIT, MeetingFormat.TALKS, MeetingFormat.CALL, MeetingFormat.SESSION})
_OF_STATES = frozenset({MeetingFormat.TALKS, MeetingFormat.CALL, MeetingFormat.SUMMIT, MeetingFormat.SESSION})
_MOST_PEOPLE = 3
_WITH_ARTICLE = frozenset({"US", "GB", "AE", "NL", "PH", "MV", "EU", "UN"})
_SEEN = r"\b(?:visit(?:ed|ing)?(?: to)?|tour(?:ed|ing)?|inspect(?:ed|ing)?|familiari[sz]ed \w+ with)\s"
_SITE = r"(an?(?:\s[\w-]+){1,3}?)\s(?:in|near)\s"


def occasion_name(values: Sequence[Value], parties: Sequence[str], quotes: Sequence[str]) -> str:
    """A name from the values of a meeting without a number; the first quote where they hold no more than a format."""
    held: dict[str, str] = {}
    for value in values:
        held.setdefault(value.field, str(value.value))
    people = [str(value.value) for value in values if value.field == "participants"]
    format_ = held.get("format", MeetingFormat.TALKS)
    date = held.get("date") or held.get("planned date")
    where = _where(format_, held, quotes, told_people=bool(people))
    of = _of(format_, held.get("mechanism"), people)
    if not of and format_ in _OF_STATES:
        of = f"of {_listed([_state(code) for code in parties])}" if parties else ""
    if not (of or where or date):
        return short(quotes[0])
    named = " ".join(filter(None, (_sort(format_, quotes), of, where)))
    return f"{named}, {in_words(When.parse(date))}" if date else named


def _sort(format_: str, quotes: Sequence[str]) -> str:
    told = " ".join(quotes).casefold()
    sorts = (sort for sort in _SORTS.get(format_, ()) if re.search(rf"\b{sort}", told))
    return next(sorts, _FORMATS.get(format_, format_))


def _of(format_: str, body: str | None, people: Sequence[str]) -> str:
    if body:
        return f"of the {re.sub('^the ', '', body, flags=re.IGNORECASE)}"
    if not people:
        return ""
    named = list(people)
    if len(named) > _MOST_PEOPLE + 1:
        named[_MOST_PEOPLE:] = [f"{len(named) - _MOST_PEOPLE} others"]
    alone = len(people) == 1 and format_ != MeetingFormat.VISIT
    return f"{'of' if format_ in _OF_PEOPLE and not alone else 'with'} {_listed(named)}"


def _where(format_: str, held: Mapping[str, str], quotes: Sequence[str], *, told_people: bool) -> str:
    place = held.get("place") or held.get("planned place")
    country = _state(held.get("country") or held.get("planned country"))
    if format_ != MeetingFormat.VISIT or "mission" in _sort(format_, quotes):
        return f"in {place or country}" if place or country else ""
    site = _site(place, quotes)
    goal = site or (country or place if told_people else place or country)
    return f"to {goal}" if goal else ""


def _site(place: str | None, quotes: Sequence[str]) -> str | None:
    """`a plant in Sumgayit`, where a report says that it was visited."""
    if not place:
        return None
    found = (re.search(_SEEN + _SITE + re.escape(place), quote, re.IGNORECASE) for quote in quotes)
    site = next(filter(None, found), None)
    return f"{site.group(1)} in {place}" if site else None


def _state(code: str | None) -> str:
    if not code:
        return ""
    name = Locale("en").territories.get(code, code)
    return f"the {name}" if code in _WITH_ARTICLE else name


def _listed(parts: Sequence[str]) -> str:
    return f"{', '.join(parts[:-1])} and {parts[-1]}" if len(parts) > 1 else "".join(parts)
