"""Days that a sentence tells from another day than that of publication: "the same day", "the day before", "will be held
on Friday"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from servanda.base.when import When
from servanda.language.calendar import Calendar
from servanda.language.dates import Timed
from servanda.language.tokens import Tokens
from servanda.language.verbs import Form, VerbGroup

AWAITED = frozenset(["set", "due", "scheduled", "expected", "slated"])  # "is set to meet" tells what is to come
# Days from the day told last: "on the same day", "Ministers had met the day before".
_FROM_TOLD: dict[tuple[str, ...], int] = {
    ("the", "same", "day"): 0,
    ("that", "same", "day"): 0,
    ("on", "that", "day"): 0,
    ("the", "day", "before"): -1,
    ("the", "previous", "day"): -1,
    ("the", "day", "earlier"): -1,
    ("a", "day", "earlier"): -1,
    ("one", "day", "earlier"): -1,
    ("the", "next", "day"): 1,
    ("the", "following", "day"): 1,
    ("a", "day", "later"): 1,
    ("one", "day", "later"): 1,
    ("the", "day", "after"): 1,
}
_AHEAD_OF = 12  # tokens from "ahead of" to the day of what is to come
_NAMED = frozenset(["yesterday", "tomorrow"])  # "the day before yesterday" is told from the day of publication


def with_told_days(tokens: Tokens, sentences: Sequence[tuple[int, int, tuple[Timed, ...]]]) -> list[tuple[Timed, ...]]:
    """The times of each sentence `(first, end, times)` with the days told from the day told last before them."""
    found: list[tuple[Timed, ...]] = []
    last: Timed | None = None
    for first, end, times in sentences:
        at = next((at for at in range(first, end - 2) if _from_told(tokens, at)), None)
        told = [t for t in times if t.role == "at" and t.when and t.when.is_day and (at is None or t.first < at)]
        last = told[-1] if told else last
        if at is not None and last and last.when:
            day = _later(last.when.earliest, _FROM_TOLD[tokens.words[at : at + 3]]) or last.when
            why = f"“{tokens.says(at, at + 3)}” → {day}, told from “{tokens.says(last.first, last.end)}” before"
            times = tuple(sorted((*times, Timed(at, at + 3, day, "at", why)), key=lambda timed: timed.first))
        found.append(times)
    return found


def _from_told(tokens: Tokens, at: int) -> bool:
    return tokens.words[at : at + 3] in _FROM_TOLD and _NAMED.isdisjoint(tokens.words[at + 3 : at + 4])


def with_coming(
    tokens: Tokens,
    times: tuple[Timed, ...],
    groups: Sequence[VerbGroup],
    calendar: Calendar,
    published: When | None,
) -> tuple[Timed, ...]:
    """The times with the weekdays and months to come beside a verb of the future: "will be held on Wednesday" in a
    report of Monday tells of the Wednesday after it, and so does "On Wednesday, the minister will travel"; "will visit
    in March" in a report of May tells of the next year."""
    if published is None:
        return times
    found = []
    for timed in times:
        words = tokens.words[timed.first : timed.end]
        placed = not _PLACED.isdisjoint(words) or not _ahead(tokens, timed, groups)
        if not placed and not calendar.weekdays.keys().isdisjoint(words):
            timed = _coming(tokens, timed, published)
        elif not placed and not calendar.months.keys().isdisjoint(words) and not any(map(str.isdecimal, words)):
            timed = _month_coming(tokens, timed, published)
        elif _PLACED.isdisjoint(words) and not calendar.months.keys().isdisjoint(words):
            timed = _gone_by(tokens, timed, groups, published)
        found.append(timed)
    return tuple(found)


def with_years_told(tokens: Tokens, times: tuple[Timed, ...], calendar: Calendar) -> tuple[Timed, ...]:
    """The times with the days and months in the year that the sentence has told before them: "In 2019 the council met
    on May 3"."""
    year: int | None = None
    found = []
    for timed in times:
        when, words = timed.when, tokens.words[timed.first : timed.end]
        if when and when.first and not when.is_interval and timed.role == "at":
            stated = any(len(word) == 4 and word.isdecimal() for word in words)
            if stated:
                year = when.first.year if when.first.month is None else None
            elif year and when.first.month and not calendar.months.keys().isdisjoint(words):
                try:
                    moment = replace(when.first, year=year)
                except ValueError:  # 29 February of another year
                    found.append(timed)
                    continue
                moved = When(moment, moment)
                why = f"“{tokens.says(timed.first, timed.end)}” of {year}, told before → {moved}"
                timed = replace(timed, when=moved, why=why)
        found.append(timed)
    return tuple(found)


def _ahead(tokens: Tokens, timed: Timed, groups: Sequence[VerbGroup]) -> bool:
    """Whether the time stands behind a verb that tells what is to come, or before the first, with no other verb
    between."""
    lead = tokens.words[max(0, timed.first - _AHEAD_OF) : timed.first]
    if ("ahead", "of") in pairwise(lead) and "," not in lead[lead.index("ahead") :]:
        return True  # "spoke ahead of the visit on Monday"
    nouns = (Form.GERUND, Form.BASE)  # "the meeting", "a visit"
    before = [
        group for group in groups if group.end <= timed.first and (group.form not in nouns or group.base == "meet")
    ]
    if not before:
        return bool(groups) and tokens.words[timed.end : timed.end + 1] == (",",) and _to_come(tokens, groups[0])
    led = before[-1].base == "invite" or (
        len(before) > 1 and before[-1].form is Form.INFINITIVE and before[-2].base in _LEADING
    )
    return (led or _to_come(tokens, before[-1])) and not _parted(tokens, before[-1].end, timed.first)


def _parted(tokens: Tokens, first: int, end: int) -> bool:
    """Whether a comma parts the time from its verb, other than those that set off a name: "to Oslo, Norway, on
    Friday"."""
    commas = [at for at in range(first, end) if tokens.words[at] == ","]
    if len(commas) == 2 and commas[1] >= end - 2:
        return not all(map(tokens.capital, range(commas[0] + 1, commas[1])))
    return bool(commas)


def _to_come(tokens: Tokens, group: VerbGroup) -> bool:
    """Whether the verb tells what is to come: "will meet", "is set to meet", "the ministers meet on Monday"."""
    awaited = group.form is Form.INFINITIVE and tokens.words[group.first - 1] in AWAITED
    arranged = group.base == "meet" and group.form in (Form.BASE, Form.PRESENT)
    expected = group.form is Form.PASSIVE_PRESENT and tokens.words[group.main] in AWAITED  # "is expected in Oslo"
    return awaited or arranged or expected or group.form in (Form.FUTURE, Form.PASSIVE_FUTURE)


def _coming(tokens: Tokens, timed: Timed, published: When) -> Timed:
    when = timed.when
    if when is None or not when.before(published):
        return timed
    first, last = _later(when.earliest, _WEEK), _later(when.latest, _WEEK)
    if first is None or last is None:
        return timed
    coming = first if when.is_day else When.between(first, last)
    return replace(timed, when=coming, why=f"“{tokens.says(timed.first, timed.end)}”, still to come → {coming}")


def _month_coming(tokens: Tokens, timed: Timed, published: When) -> Timed:
    when = timed.when
    if when is None or not when.before(published):
        return timed
    first, last = (When.in_month(day.year + 1, day.month) for day in (when.earliest, when.latest))
    coming = When.between(first, last) if when.is_interval else first
    return replace(timed, when=coming, why=f"“{tokens.says(timed.first, timed.end)}”, still to come → {coming}")


def _gone_by(tokens: Tokens, timed: Timed, groups: Sequence[VerbGroup], published: When) -> Timed:
    """The month or day of the year before where a verb right before tells it as over: "visited Oslo in June", says a
    report of March."""
    when, words = timed.when, tokens.words[timed.first : timed.end]
    dated = any(len(word) == 4 and word.isdecimal() for word in words)
    if when is None or dated or when.first is None or when.earliest <= published.latest:
        return timed
    before = [group for group in groups if group.end <= timed.first and group.form is not Form.GERUND]
    over = bool(before) and before[-1].form is Form.PAST and before[-1].base in _DEEDS
    if tokens.words[timed.first - 1] in _WERE and tokens.words[timed.first] in _IN:
        last = before[-1].end if before else 0  # "the ninth meeting was in June"
        return _year_before(tokens, timed) if last < timed.first - 1 else timed
    if (
        when.earliest - published.latest < _SOON
        or not over
        or timed.first - before[-1].end > _BESIDE
        or _parted(tokens, before[-1].end, timed.first)
    ):
        return timed
    return _year_before(tokens, timed)


def _year_before(tokens: Tokens, timed: Timed) -> Timed:
    """The same time a year earlier; as it is where it would be 29 February, which the year before does not have."""
    when = timed.when
    last = when.year_before() if when else None
    if when is None or when.first is None or last is None or last.first is None or last.first.day != when.first.day:
        return timed
    return replace(timed, when=last, why=f"“{tokens.says(timed.first, timed.end)}”, over by then → {last}")


def _later(day: date, days: int) -> When | None:
    """The day so many days later; None where the calendar ends before it."""
    try:
        return When.on(day + timedelta(days=days))
    except OverflowError:
        return None


_WEEK = 7
_SOON = timedelta(days=60)  # a day so near is rather told ahead: "arrived for the summit on December 28"
_WERE = frozenset(["was", "were"])
_IN = frozenset(["in", "on"])
_BESIDE = 8  # tokens from a verb to its time
_DEEDS = frozenset(  # what is told of them in the past is over: "agreed on a visit in June" may look ahead
    "arrive attend come fly go host meet receive sign travel visit".split()
)
_LEADING = frozenset(  # to what is still to come: "invited him to attend the summit in November"
    "agree aim ask expect hope intend invite plan pledge promise propose schedule urge vow want wish".split()
)
_PLACED = frozenset(["last", "past", "previous", "this", "next", "coming", "("])  # say themselves which day it is
