"""What a reading of dates means: from the words it caught and the day of publication to a time.

A reading that needs a date the document does not have gives nothing: today is never a default.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta

from servanda.base.when import Moment, When
from servanda.language.calendar import Calendar

Groups = Mapping[str, str | None]
Reading = Callable[[Calendar, Groups, When | None], When | None]


def _month_day(year: int, month: int, day: int) -> When:
    return When.on(date(year, month, day))


def _nearest_year(calendar: Calendar, groups: Groups, anchor: When | None) -> int | None:
    """The year of a day told without one: the one that brings it nearest to the anchor. A day to come is told without
    its year only when it is near, so a coming day counts as three months farther."""
    stated = groups.get("y")
    if stated:
        return calendar.year(stated, anchor)
    if anchor is None:
        return None
    month = calendar.month(groups.get("m2") or groups["m"])  # a span of months is near by its end
    near = anchor.earliest

    def distance(year: int) -> int:
        months = (year - near.year) * 12 + month - near.month
        return months + _COMING_IS_FARTHER if months > 0 else -months

    return min((near.year - 1, near.year, near.year + 1), key=distance)


_COMING_IS_FARTHER = 3  # months


def day_told(calendar: Calendar, groups: Groups, anchor: When | None) -> When | None:
    year = _nearest_year(calendar, groups, anchor)
    month = calendar.month(groups["m"])
    day = calendar.number(groups["d"])
    if year is None:
        date(2024, month, day)  # a day that no calendar has is no day, with or without a year
        return None
    first = _month_day(year, month, day)
    if groups.get("d2") is None:
        return first
    return When.between(first, _month_day(year, month, calendar.number(groups["d2"])))


def day_in_brackets(calendar: Calendar, groups: Groups, anchor: When | None) -> When | None:
    """ "today (16)", "on Friday (3)": the day of the month that lies nearest to the day of publication."""
    if anchor is None or not anchor.is_day:
        return None
    wanted = calendar.number(groups["d"])
    near = (anchor.earliest + timedelta(days=shift) for shift in sorted(range(-15, 16), key=abs))
    return next((When.on(day) for day in near if day.day == wanted), None)


def days_over_months(calendar: Calendar, groups: Groups, anchor: When | None) -> When | None:
    year = _nearest_year(calendar, groups, anchor)
    if year is None:
        return None
    first = _month_day(year, calendar.month(groups["m"]), calendar.number(groups["d"]))
    return When.between(first, _month_day(year, calendar.month(groups["m2"]), calendar.number(groups["d2"])))


def slashed_day(_calendar: Calendar, groups: Groups, _anchor: When | None) -> When | None:
    """ "17/05/2024": which number is the month is told only where one is no month; the year is told always."""
    first, second, year = int(groups["d"] or ""), int(groups["mm"] or ""), int(groups["y"] or "")
    if first > 12 or first == second:
        return _month_day(year, second, first)
    return _month_day(year, first, second) if second > 12 else When.in_year(year)


def iso_day(_calendar: Calendar, groups: Groups, _anchor: When | None) -> When | None:
    return When.parse(f"{groups['y']}-{groups['mm']}-{groups['dd']}")


def dotted_day(_calendar: Calendar, groups: Groups, _anchor: When | None) -> When | None:
    return _month_day(int(groups["y"] or ""), int(groups["mm"] or ""), int(groups["d"] or ""))


def dotted_days(calendar: Calendar, groups: Groups, anchor: When | None) -> When | None:
    last = dotted_day(calendar, {"y": groups["y2"], "mm": groups["mm2"], "d": groups["d2"]}, anchor)
    first = dotted_day(calendar, groups, anchor)
    return None if first is None or last is None else When.between(first, last)


def month_told(calendar: Calendar, groups: Groups, anchor: When | None) -> When | None:
    year = _nearest_year(calendar, groups, anchor)
    return None if year is None else When.in_month(year, calendar.month(groups["m"]))


def month_beside(calendar: Calendar, groups: Groups, anchor: When | None) -> When | None:
    """ "Last May" is the latest May that is over, "next May" the first to come: never the month of publication."""
    if anchor is None:
        return None
    now, month = anchor.earliest, calendar.month(groups["m"])
    if groups["which"] == "last":
        return When.in_month(now.year - (month >= now.month), month)
    return When.in_month(now.year + (month <= now.month), month)


def months_over_years(calendar: Calendar, groups: Groups, _anchor: When | None) -> When | None:
    first = When.in_month(int(groups["y"] or ""), calendar.month(groups["m"]))
    return When.between(first, When.in_month(int(groups["y2"] or ""), calendar.month(groups["m2"])))


def days_over_years(calendar: Calendar, groups: Groups, _anchor: When | None) -> When | None:
    first = _month_day(int(groups["y"] or ""), calendar.month(groups["m"]), calendar.number(groups["d"]))
    last = _month_day(int(groups["y2"] or ""), calendar.month(groups["m2"]), calendar.number(groups["d2"]))
    return When.between(first, last)


def months_told(calendar: Calendar, groups: Groups, anchor: When | None) -> When | None:
    year = _nearest_year(calendar, groups, anchor)
    if year is None:
        return None
    return _span_of_months(year, calendar.month(groups["m"]), calendar.month(groups["m2"]))


def _span_of_months(year: int, first: int, last: int) -> When:
    if first > last:
        raise ValueError("a period does not end before it begins")
    return When.between(When.in_month(year, first), When.in_month(year, last))


def first_months(calendar: Calendar, groups: Groups, anchor: When | None) -> When | None:
    year, count = calendar.year(groups.get("y"), anchor), calendar.number(groups["n"])
    if year is None:
        return None
    if groups.get("y") is None and anchor is not None and anchor.is_day and anchor.earliest.month < count:
        year -= 1  # "the first nine months", told in May
    return When.in_year(year) if count == 12 else _span_of_months(year, 1, count)


def months_so_far(calendar: Calendar, groups: Groups, anchor: When | None) -> When | None:
    """ "In eleven months trade reached ..." in a report of December: the months since January, where as many have
    passed when the report is published, give or take one."""
    count = calendar.number(groups["n"])
    if anchor is None or anchor.first is None or anchor.first.month is None or count < _SO_FAR:
        return None
    year, month = anchor.earliest.year, anchor.earliest.month
    if month - 1 - count in (0, 1):
        return _span_of_months(year, 1, count)
    before = 12 + month - 1 - count  # a report of January on eleven or twelve months
    return (
        (When.in_year(year - 1) if count == 12 else _span_of_months(year - 1, 1, count)) if before in (0, 1) else None
    )


_SO_FAR = 3  # months: "in two months" tells how long something took


def last_months(calendar: Calendar, groups: Groups, anchor: When | None) -> When | None:
    year, count = calendar.year(groups.get("y"), anchor), calendar.number(groups["n"])
    return None if year is None or not 1 <= count <= 11 else _span_of_months(year, 13 - count, 12)


def first_month(calendar: Calendar, groups: Groups, anchor: When | None) -> When | None:
    year = calendar.year(groups.get("y"), anchor)
    return None if year is None else When.in_month(year, 1)


def _part_of_year(months: int) -> Reading:
    """Parts of so many months: "the second quarter", "the last half", "the first two quarters" (`many` of them)."""

    def make(calendar: Calendar, groups: Groups, anchor: When | None) -> When | None:
        year, parts = calendar.year(groups.get("y"), anchor), 12 // months
        last = groups["n"] in ("last", "final")
        which = parts if last else calendar.number(groups.get("many") or groups["n"])
        if year is None or not 1 <= which <= parts:
            return None
        begin = 1 if groups.get("many") else months * (which - 1) + 1
        return _span_of_months(year, begin, months * which) if which < parts or begin > 1 else When.in_year(year)

    return make


quarter_told = _part_of_year(3)
half_told = _part_of_year(6)


def end_of(part: Reading) -> Reading:
    """The last month of a part of a year: "by the end of the first half of 2026"."""

    def make(calendar: Calendar, groups: Groups, anchor: When | None) -> When | None:
        told = part(calendar, groups, anchor)
        return None if told is None else When(told.last, told.last)

    return make


def quarter_beside(_calendar: Calendar, groups: Groups, anchor: When | None) -> When | None:
    if anchor is None or anchor.earliest.year != anchor.latest.year or anchor.first is None or not anchor.first.month:
        return None
    quarters = anchor.earliest.year * 4 + (anchor.earliest.month - 1) // 3 + BESIDE.get(groups["which"] or "", 0)
    return _span_of_months(quarters // 4, quarters % 4 * 3 + 1, quarters % 4 * 3 + 3)


def end_of_quarter(calendar: Calendar, groups: Groups, anchor: When | None) -> When | None:
    told = quarter_beside(calendar, groups, anchor)
    return None if told is None else When(told.last, told.last)


def end_of_decade(_calendar: Calendar, _groups: Groups, anchor: When | None) -> When | None:
    return None if anchor is None else When.in_year(anchor.earliest.year // 10 * 10 + 9)


def year_told(calendar: Calendar, groups: Groups, anchor: When | None) -> When | None:
    year = calendar.year(groups.get("y"), anchor)
    return None if year is None else When.in_year(year)


def years_told(_calendar: Calendar, groups: Groups, _anchor: When | None) -> When | None:
    first, last = int(groups["y"] or ""), groups["z"] or ""
    end = int(last) if len(last) == 4 else first // 100 * 100 + int(last)
    if not first < end <= first + 60:
        raise ValueError("no period of years")
    return When.between(When.in_year(first), When.in_year(end))


def year_about(_calendar: Calendar, groups: Groups, _anchor: When | None) -> When | None:
    """A year that the text itself calls uncertain stays so: `1950~`."""
    return When.parse(f"{groups['y']}~")


def two_years(_calendar: Calendar, groups: Groups, _anchor: When | None) -> When | None:
    first, last = int(groups["y"] or ""), int(groups["z"] or "")
    if last != first + 1:
        raise ValueError("two years apart are no period")
    return When.between(When.in_year(first), When.in_year(last))


def year_but_one(_calendar: Calendar, groups: Groups, anchor: When | None) -> When | None:
    shift = -2 if groups["which"] == "last" else 2
    return None if anchor is None else When.in_year(anchor.earliest.year + shift)


def decade_told(_calendar: Calendar, groups: Groups, _anchor: When | None) -> When | None:
    first = int(groups["y"] or "")
    return When.between(When.in_year(first), When.in_year(first + 9))


def since_told(calendar: Calendar, groups: Groups, anchor: When | None) -> When | None:
    if groups.get("d"):
        begin = day_told(calendar, groups, anchor)
    else:
        begin = month_told(calendar, groups, anchor) if groups.get("m") else year_told(calendar, groups, anchor)
    if begin and anchor and anchor.before(begin) and not groups.get("y"):  # nothing lasts since a time to come
        return since_told(calendar, {**groups, "y": str(begin.earliest.year - 1)}, anchor)
    return None if begin is None else When(begin.first, None)


def since_month_beside(calendar: Calendar, groups: Groups, anchor: When | None) -> When | None:
    begin = month_beside(calendar, groups, anchor)
    return None if begin is None else When(begin.first, None)


def shifted_day(days: int) -> Reading:
    def make(_calendar: Calendar, _groups: Groups, anchor: When | None) -> When | None:
        if anchor is None or not anchor.is_day:
            return None
        return When.on(anchor.earliest + timedelta(days=days))

    return make


BESIDE = {"last": -1, "past": -1, "previous": -1, "next": 1, "coming": 1}


def relative_month(_calendar: Calendar, groups: Groups, anchor: When | None) -> When | None:
    if anchor is None or anchor.earliest.year != anchor.latest.year or anchor.earliest.month != anchor.latest.month:
        return None
    shift = BESIDE.get(groups["which"] or "", 0)
    months = anchor.earliest.year * 12 + anchor.earliest.month - 1 + shift
    return When.in_month(months // 12, months % 12 + 1)


def past_months(calendar: Calendar, groups: Groups, anchor: When | None) -> When | None:
    """The last n whole months before the month of publication; counted within the year where they fill it from
    January, since that is how statistics offices report."""
    if anchor is None or anchor.first is None or anchor.first.month is None or anchor.first.month > 12:
        return None
    count = calendar.number(groups["n"])
    end = anchor.earliest.year * 12 + anchor.earliest.month - 2
    if 0 < (anchor.earliest.month - 1) - count <= 1:
        end -= anchor.earliest.month - 1 - count
    first = end - count + 1
    return When.between(
        When.in_month(first // 12, first % 12 + 1),
        When.in_month(end // 12, end % 12 + 1),
    )


def past_years(calendar: Calendar, groups: Groups, anchor: When | None) -> When | None:
    if anchor is None:
        return None
    last = anchor.earliest.year - 1
    return When.between(When.in_year(last - _years_counted(calendar, groups) + 1), When.in_year(last))


def coming_years(calendar: Calendar, groups: Groups, anchor: When | None) -> When | None:
    if anchor is None:
        return None
    year = anchor.earliest.year
    return When.between(When.in_year(year), When.in_year(year + _years_counted(calendar, groups)))


def _years_counted(calendar: Calendar, groups: Groups) -> int:
    """The years of "three years", "the decade" (no number), "two decades"."""
    told, unit = groups.get("n"), groups.get("unit") or "years"
    return (calendar.number(told) if told else 1) * _YEARS.get(unit, 1)


def within(calendar: Calendar, groups: Groups, anchor: When | None) -> When | None:
    if anchor is None:
        return None
    told, unit = groups["n"] or "", groups["unit"] or ""
    count = 1 if told in ("a", "one") else calendar.number(told)
    if unit.startswith("year"):
        return When.in_year(anchor.earliest.year + count)
    if not anchor.is_day:
        return None
    if unit.startswith("month"):
        months = anchor.earliest.year * 12 + anchor.earliest.month - 1 + count
        return When.in_month(months // 12, months % 12 + 1)
    days = count * (7 if unit.startswith("week") else 1)
    return When.on(anchor.earliest + timedelta(days=days))


_YEARS = {"decade": 10, "decades": 10, "century": 100, "centuries": 100}


def ago(calendar: Calendar, groups: Groups, anchor: When | None) -> When | None:
    """Days ago to the day, weeks to the week, months to the month, years to the year: no finer than it was said."""
    if anchor is None:
        return None
    told, unit = groups["n"] or "", groups["unit"] or ""
    count = 1 if told in ("a", "one", "an") else calendar.number(told)
    if unit.startswith("year") or unit in _YEARS:
        return When.in_year(anchor.earliest.year - count * _YEARS.get(unit, 1))
    if not anchor.is_day:
        return None
    if unit.startswith("month"):
        months = anchor.earliest.year * 12 + anchor.earliest.month - 1 - count
        return When.in_month(months // 12, months % 12 + 1)
    if unit.startswith("day"):
        return When.on(anchor.earliest - timedelta(days=count))
    weeks = 2 * count if unit.startswith("fortnight") else count
    monday = anchor.earliest - timedelta(days=7 * weeks + anchor.earliest.weekday())
    return When.between(When.on(monday), When.on(monday + timedelta(days=6)))


def half_a_century_ago(_calendar: Calendar, _groups: Groups, anchor: When | None) -> When | None:
    return None if anchor is None else When.in_year(anchor.earliest.year - 50)


def season_told(calendar: Calendar, groups: Groups, anchor: When | None) -> When | None:
    year = calendar.year(groups.get("y"), anchor)
    if year is None:
        return None
    moment = Moment(year, calendar.seasons[groups["s"] or ""])
    return When(moment, moment)


def unresolved(_calendar: Calendar, _groups: Groups, _anchor: When | None) -> When | None:
    return None
