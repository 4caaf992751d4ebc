"""Meetings told without a date: a report of talks says who met, and leaves the day to its own date.

Such a report is of the dated meeting of the same people and format that was under way or just over when it appeared,
where there is only one, and where no other report without a date, of another week, may be of that one as well.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta

from servanda.base.when import When
from servanda.model.judgement import Judgement, Verdict
from servanda.resolve.blocking import by_key, inverted
from servanda.resolve.comparisons import Comparison, fitting, same_feature
from servanda.resolve.occasion import Occasion, Rooms
from servanda.resolve.policy import COMMON_FEATURE, LATE_TELLING, LONGEST_MEETING, MOST_UNSURE, POLICIES

_SEVERAL = Comparison(0.5, "Reports of different weeks, without a date, may all be of it.")


def join_undated(occasions: Sequence[Occasion], rooms: Rooms) -> Iterator[Judgement]:
    alike = by_key((each for each in occasions if each.people and not each.body), _who)
    for block in alike.values():
        undated = [each for each in block if not each.date and each.said.known]
        if undated:
            yield from _join_block(undated, [each for each in block if each.date], rooms)


def _who(each: Occasion) -> tuple[object, ...]:
    return each.said.scope, each.said.says.format, each.people


def _join_block(undated: Sequence[Occasion], dated: Sequence[Occasion], rooms: Rooms) -> Iterator[Judgement]:
    by_month = inverted({place: _months(each) for place, each in enumerate(dated)})
    options: dict[str, list[Occasion]] = {}
    for each in undated:
        near = [dated[place] for place in by_month.get(_month(each), ())]
        fit = [other for other in near if _just_over(each, other)] if len(near) <= COMMON_FEATURE else []
        options[each.said.id] = [group[0] for group in by_key(fit, rooms.of).values()]
    askers = inverted(
        {place: [rooms.of(other) for other in options[each.said.id]] for place, each in enumerate(undated)}
    )
    several = {room for room, places in askers.items() if _of_different_weeks([undated[place] for place in places])}
    doubted = {id: [rooms.of(other) in several for other in fit] for id, fit in options.items()}
    for each in undated:
        yield from _place(each, options[each.said.id], doubted[each.said.id], rooms)


def _place(each: Occasion, options: Sequence[Occasion], doubted: Sequence[bool], rooms: Rooms) -> Iterator[Judgement]:
    if any(rooms.of(other) == rooms.of(each) for other in options):
        return
    near = [(other, doubt) for other, doubt in zip(options, doubted, strict=True) if rooms.open_to(each, other)]
    people = " and ".join(sorted(each.said.says.participants))
    for other, doubt in near[:MOST_UNSURE]:
        told = f"The report of {each.said.known} tells no date; that of {other.date} was then under way or just over."
        only = fitting([option.said.claim.caption for option, _ in near])
        reasons = [same_feature("participants", people), Comparison(0.95, told), only, *([_SEVERAL] if doubt else [])]
        judgement = POLICIES["meeting"].judge(each.said.id, other.said.id, reasons)
        if judgement.verdict == Verdict.SAME:
            rooms.join(each, other)
        yield judgement


def _just_over(each: Occasion, other: Occasion) -> bool:
    """Whether the report without a date appeared during the meeting, or within days after it."""
    known, date = each.said.known, other.date
    if not known or not date or not each.admits(other):
        return False
    return date.earliest <= known.earliest and (known.latest - date.latest).days <= LATE_TELLING


def _of_different_weeks(askers: Sequence[Occasion]) -> bool:
    known = sorted((each.said.known for each in askers if each.said.known), key=When.sort_key)
    return bool(known) and (known[-1].latest - known[0].earliest).days > LATE_TELLING


def _months(each: Occasion) -> list[tuple[int, int]]:
    """Every month in which a report of it may appear; an open or very long date is no date of an occasion."""
    if not each.date or (each.date.latest - each.date.earliest).days > LONGEST_MEETING:
        return []
    day, last = each.date.earliest.replace(day=1), each.date.latest + timedelta(days=LATE_TELLING)
    months: list[tuple[int, int]] = []
    while day <= last:
        months.append((day.year, day.month))
        day = (day + timedelta(days=31)).replace(day=1)
    return months


def _month(each: Occasion) -> tuple[int, int]:
    known = each.said.known
    return (known.earliest.year, known.earliest.month) if known else (0, 0)
