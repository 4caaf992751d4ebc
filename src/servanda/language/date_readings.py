"""The readings of dates: a table of patterns over plain words, each with the function that makes the time of it.

A reading that needs a date the document does not have gives nothing: today is never a default.
"""

# ruff: noqa: E501 (a reading is one row of the table, however long its pattern)
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
    month = calendar.month(groups["m"])
    near = anchor.earliest

    def distance(year: int) -> int:
        months = (year - near.year) * 12 + month - near.month
        return months + _COMING_IS_FARTHER if months > 0 else -months

    return min((near.year - 1, near.year, near.year + 1), key=distance)


_COMING_IS_FARTHER = 3  # months


def _day(calendar: Calendar, groups: Groups, anchor: When | None) -> When | None:
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


def _days_over_months(calendar: Calendar, groups: Groups, anchor: When | None) -> When | None:
    year = _nearest_year(calendar, groups, anchor)
    if year is None:
        return None
    first = _month_day(year, calendar.month(groups["m"]), calendar.number(groups["d"]))
    return When.between(first, _month_day(year, calendar.month(groups["m2"]), calendar.number(groups["d2"])))


def _iso(_calendar: Calendar, groups: Groups, _anchor: When | None) -> When | None:
    return When.parse(f"{groups['y']}-{groups['mm']}-{groups['dd']}")


def _dotted(_calendar: Calendar, groups: Groups, _anchor: When | None) -> When | None:
    return _month_day(int(groups["y"] or ""), int(groups["mm"] or ""), int(groups["d"] or ""))


def _month(calendar: Calendar, groups: Groups, anchor: When | None) -> When | None:
    year = _nearest_year(calendar, groups, anchor)
    return None if year is None else When.in_month(year, calendar.month(groups["m"]))


def _month_beside(calendar: Calendar, groups: Groups, anchor: When | None) -> When | None:
    """ "Last May" is the latest May that is over, "next May" the first to come: never the month of publication."""
    if anchor is None:
        return None
    now, month = anchor.earliest, calendar.month(groups["m"])
    if groups["which"] == "last":
        return When.in_month(now.year - (month >= now.month), month)
    return When.in_month(now.year + (month <= now.month), month)


def _months_over_years(calendar: Calendar, groups: Groups, _anchor: When | None) -> When | None:
    first = When.in_month(int(groups["y"] or ""), calendar.month(groups["m"]))
    return When.between(first, When.in_month(int(groups["y2"] or ""), calendar.month(groups["m2"])))


def _days_over_years(calendar: Calendar, groups: Groups, _anchor: When | None) -> When | None:
    first = _month_day(int(groups["y"] or ""), calendar.month(groups["m"]), calendar.number(groups["d"]))
    last = _month_day(int(groups["y2"] or ""), calendar.month(groups["m2"]), calendar.number(groups["d2"]))
    return When.between(first, last)


def _months(calendar: Calendar, groups: Groups, anchor: When | None) -> When | None:
    year = _nearest_year(calendar, groups, anchor)
    if year is None:
        return None
    return _span_of_months(year, calendar.month(groups["m"]), calendar.month(groups["m2"]))


def _span_of_months(year: int, first: int, last: int) -> When:
    if first > last:
        raise ValueError("a period does not end before it begins")
    return When.between(When.in_month(year, first), When.in_month(year, last))


def _first_months(calendar: Calendar, groups: Groups, anchor: When | None) -> When | None:
    year, count = calendar.year(groups.get("y"), anchor), calendar.number(groups["n"])
    if year is None:
        return None
    return When.in_year(year) if count == 12 else _span_of_months(year, 1, count)


def _quarter(calendar: Calendar, groups: Groups, anchor: When | None) -> When | None:
    year, which = calendar.year(groups.get("y"), anchor), calendar.number(groups["n"])
    if year is None or not 1 <= which <= 4:
        return None
    return _span_of_months(year, 3 * which - 2, 3 * which)


def _half(calendar: Calendar, groups: Groups, anchor: When | None) -> When | None:
    year, which = calendar.year(groups.get("y"), anchor), calendar.number(groups["n"])
    if year is None or which not in (1, 2):
        return None
    return _span_of_months(year, 6 * which - 5, 6 * which)


def _year(calendar: Calendar, groups: Groups, anchor: When | None) -> When | None:
    year = calendar.year(groups.get("y"), anchor)
    return None if year is None else When.in_year(year)


def _years(_calendar: Calendar, groups: Groups, _anchor: When | None) -> When | None:
    first, last = int(groups["y"] or ""), groups["z"] or ""
    end = int(last) if len(last) == 4 else first // 100 * 100 + int(last)
    if not first < end <= first + 60:
        raise ValueError("no period of years")
    return When.between(When.in_year(first), When.in_year(end))


def _decade(_calendar: Calendar, groups: Groups, _anchor: When | None) -> When | None:
    first = int(groups["y"] or "")
    return When.between(When.in_year(first), When.in_year(first + 9))


def _since(calendar: Calendar, groups: Groups, anchor: When | None) -> When | None:
    begin = _month(calendar, groups, anchor) if groups.get("m") else _year(calendar, groups, anchor)
    return None if begin is None else When(begin.first, None)


def _since_month_beside(calendar: Calendar, groups: Groups, anchor: When | None) -> When | None:
    begin = _month_beside(calendar, groups, anchor)
    return None if begin is None else When(begin.first, None)


def _shifted_day(days: int) -> Reading:
    def make(_calendar: Calendar, _groups: Groups, anchor: When | None) -> When | None:
        if anchor is None or not anchor.is_day:
            return None
        return When.on(anchor.earliest + timedelta(days=days))

    return make


def _weekday(calendar: Calendar, groups: Groups, anchor: When | None) -> When | None:
    """A bare weekday is the last one up to the day of publication; after "next", "coming" or "by" the one to come;
    "this Friday" lies in the week of publication."""
    if anchor is None or not anchor.is_day:
        return None
    day, wanted = anchor.earliest, calendar.weekdays[groups["w"] or ""]
    back = (day.weekday() - wanted) % 7
    if groups.get("this"):
        return When.on(day + timedelta(days=wanted - day.weekday()))
    if groups.get("next") is not None:
        return When.on(day + timedelta(days=7 - back))
    if groups.get("last") and back == 0:
        back = 7
    return When.on(day - timedelta(days=back))


def _week(_calendar: Calendar, groups: Groups, anchor: When | None) -> When | None:
    if anchor is None or not anchor.is_day:
        return None
    shift = {"last": -1, "past": -1, "next": 1}.get(groups["which"] or "", 0)
    monday = anchor.earliest + timedelta(days=7 * shift - anchor.earliest.weekday())
    return When.between(When.on(monday), When.on(monday + timedelta(days=6)))


def _relative_month(_calendar: Calendar, groups: Groups, anchor: When | None) -> When | None:
    if anchor is None or anchor.earliest.year != anchor.latest.year or anchor.earliest.month != anchor.latest.month:
        return None
    shift = {"last": -1, "past": -1, "previous": -1, "next": 1}.get(groups["which"] or "", 0)
    months = anchor.earliest.year * 12 + anchor.earliest.month - 1 + shift
    return When.in_month(months // 12, months % 12 + 1)


def _past_months(calendar: Calendar, groups: Groups, anchor: When | None) -> When | None:
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


def _past_years(calendar: Calendar, groups: Groups, anchor: When | None) -> When | None:
    if anchor is None:
        return None
    last = anchor.earliest.year - 1
    return When.between(When.in_year(last - calendar.number(groups["n"]) + 1), When.in_year(last))


def _coming_years(calendar: Calendar, groups: Groups, anchor: When | None) -> When | None:
    if anchor is None:
        return None
    year = anchor.earliest.year
    return When.between(When.in_year(year), When.in_year(year + calendar.number(groups["n"])))


def _within(calendar: Calendar, groups: Groups, anchor: When | None) -> When | None:
    if anchor is None:
        return None
    count, unit = calendar.number(groups["n"]), groups["unit"] or ""
    if unit.startswith("year"):
        return When.in_year(anchor.earliest.year + count)
    if not anchor.is_day:
        return None
    if unit.startswith("month"):
        months = anchor.earliest.year * 12 + anchor.earliest.month - 1 + count
        return When.in_month(months // 12, months % 12 + 1)
    days = count * (7 if unit.startswith("week") else 1)
    return When.on(anchor.earliest + timedelta(days=days))


def _ago(calendar: Calendar, groups: Groups, anchor: When | None) -> When | None:
    """Days ago to the day, months to the month, years to the year: no finer than it was said."""
    if anchor is None:
        return None
    count, unit = calendar.number(groups["n"]), groups["unit"] or ""
    if unit.startswith("year"):
        return When.in_year(anchor.earliest.year - count)
    if not anchor.is_day:
        return None
    if unit.startswith("month"):
        months = anchor.earliest.year * 12 + anchor.earliest.month - 1 - count
        return When.in_month(months // 12, months % 12 + 1)
    return When.on(anchor.earliest - timedelta(days=count))


def _season(calendar: Calendar, groups: Groups, anchor: When | None) -> When | None:
    year = calendar.year(groups.get("y"), anchor)
    if year is None:
        return None
    moment = Moment(year, calendar.seasons[groups["s"] or ""])
    return When(moment, moment)


def _unresolved(_calendar: Calendar, _groups: Groups, _anchor: When | None) -> When | None:
    return None


_DASH = "(?:-|–|—|to|until|till|through)"
_OF = "(?:of |in )?(?:the )?"
_THE_YEAR = "THATYEAR:y"

# (role, pattern, what it makes). The first row that fits takes the words; longer readings stand above shorter ones.
READINGS: tuple[tuple[str, str, Reading], ...] = (
    ("base", r"(?:compared (?:to|with) |over |from |against |than (?:in )?|relative to )?(?:the )?(?:same|corresponding|similar|"
             r"analogous) (?:period|months?|quarter|time|figures?|indicators?)(?: (?:of |in )?(?:(?:the )?(?:last|previous|past|preceding) year|YEAR|a year (?:ago|earlier)))?",
     _unresolved),
    ("base", r"(?:compared (?:to|with)|than|than in|against|versus|relative to) (?:the )?(?:last|previous|preceding|past) year|(?:on |from |than )?a year earlier|(?:from|than|compared (?:to|with)) a year ago",
     _unresolved),
    ("base", r"year(?: -)? (?:on|over|to)(?: -)? year|y - o - y|yoy|in annual terms|on an annual basis", _unresolved),
    ("base", r"(?:compared (?:to|with)|over|versus|against|than in|relative to) YEAR:y", _year),
    ("at", r"YEAR:y (?:\( \w+ \) )?, YEAR and (?P<z>(?:19|20)\d\d)", _years),
    ("at", r"YEAR:y (?:\( \w+ \) )?, YEAR , and (?P<z>(?:19|20)\d\d)", _years),
    ("at", r"YEAR:y - (?P<mm>0[1-9]|1[0-2]) - (?P<dd>\d\d)", _iso),
    ("at", r"(?P<d>\d{1,2})\.(?P<mm>0?[1-9]|1[0-2])\.YEAR:y", _dotted),
    ("at", rf"(?:from )?MONTH:m DAY:d ,? ?YEAR:y {_DASH} MONTH:m2 DAY:d2 ,? ?YEAR:y2", _days_over_years),
    ("at", rf"(?:from )?DAY:d MONTH:m YEAR:y {_DASH} DAY:d2 MONTH:m2 YEAR:y2", _days_over_years),
    ("at", rf"(?:from )?MONTH:m ,? ?YEAR:y {_DASH} MONTH:m2 ,? ?YEAR:y2", _months_over_years),
    ("at", rf"(?:from )?MONTH:m DAY:d {_DASH} MONTH:m2 DAY:d2(?: ,? ?YEAR:y)?", _days_over_months),
    ("at", rf"(?:from )?DAY:d MONTH:m {_DASH} DAY:d2 MONTH:m2(?: ,? ?YEAR:y)?", _days_over_months),
    ("at", r"MONTH:m \.? ?DAY:d(?: , DAY)* (?:-|–|—|to|and|&) DAY:d2(?: ,? ?(?:of )?THATYEAR:y)?", _day),
    ("at", r"(?:the )?DAY:d(?: , DAY)* (?:-|–|—|to|and|&) DAY:d2 (?:of )?MONTH:m(?: ,? ?(?:of )?THATYEAR:y)?", _day),
    ("by", r"(?:by|before|until|no later than|not later than) (?:the )?(?:end of )?MONTH:m \.? ?DAY:d(?: ,? ?(?:of )?THATYEAR:y)?", _day),
    ("by", r"(?:by|before|until|no later than|not later than) (?:the )?DAY:d (?:of )?MONTH:m(?:(?: ,)? (?:of )?THATYEAR:y)?", _day),
    ("by", r"(?:by|before|until) (?:the )?end of (?P<which>this|next|the) month", _relative_month),
    ("by", r"(?:by|before|until|no later than|not later than) (?:the )?(?:end (?:of|-) |early |late |mid - )?MONTH:m(?: ,? ?(?:of )?THATYEAR:y)?", _month),
    ("by", r"(?:by|before|until|no later than|not later than|toward|towards) (?:the )?(?:end of |end - |close of |beginning of |start of |early |late |mid - |mid )?THATYEAR:y(?: at the latest)?", _year),
    ("by", r"(?:by|before|until) (?:the )?year(?: -| 's)? end", lambda c, _g, a: _year(c, {"y": "this year"}, a)),
    ("by", r"(?:within|in|over|during) (?:the )?(?:next |coming |following )?NUM:n (?P<unit>days|day|weeks|week|months|month|years|year)(?= of (?:the )?(?:sign|adopt|entr|rati))", _unresolved),
    ("by", r"within (?:the )?(?:next |coming |following )?NUM:n (?P<unit>days|day|weeks|week|months|month|years|year)", _within),
    ("at", r"MONTH:m \.? ?DAY:d(?: ,)? (?:of )?THATYEAR:y", _day),
    ("at", r"(?:the )?DAY:d (?:of )?MONTH:m(?: \.)?(?:(?: ,)? (?:of )?THATYEAR:y)?", _day),
    ("at", rf"(?:the )?first NUM:n months(?: (?:of |in )?(?:the )?{_THE_YEAR})?", _first_months),
    ("at", rf"(?<!past )(?<!last )(?<!within )NUM:n months (?:of|in) (?:the )?(?:{_THE_YEAR})", _first_months),
    ("at", rf"MONTH:m {_DASH} MONTH:m2(?: ,)?(?: (?:of |in )?{_THE_YEAR})?", _months),
    ("at", rf"MONTH:m and MONTH:m2(?: ,)? (?:of |in )?{_THE_YEAR}", _months),
    ("at", rf"between MONTH:m and MONTH:m2(?: ,)?(?: (?:of |in )?{_THE_YEAR})?", _months),
    ("at", rf"(?:the )?ORD:n quarter(?: (?:of |in )?(?:the )?{_THE_YEAR})?", _quarter),
    ("at", rf"q ?(?P<n>[1-4])(?: (?:of )?{_THE_YEAR})?", _quarter),
    ("at", rf"(?:the )?ORD:n (?:half|semester)(?: (?:of |in )?(?:the )?{_THE_YEAR})?", _half),
    ("at", rf"h ?(?P<n>[12]) (?:of )?{_THE_YEAR}", _half),
    ("since", rf"since (?:the )?(?:(?:beginning|start) of )?(?:MONTH:m )?{_THE_YEAR}", _since),
    ("since", r"since (?P<which>last|next) MONTH:m(?! \d)", _since_month_beside),
    ("since", r"since MONTH:m", _since),
    ("at", rf"(?:early |late |mid - |mid |(?:the )?(?:beginning|start|end|middle) of |end - |end )?MONTH:m \.?,? ?(?:of |in )?{_THE_YEAR}", _month),
    ("at", r"(?:the )?(?:early |late |mid - )?(?P<y>(?:19|20)\d0) s", _decade),
    ("at", r"(?:from |between )YEAR:y (?:to|until|till|through|and|-|–) (?P<z>(?:19|20)\d\d)", _years),
    ("at", r"YEAR:y (?:-|–|—|/|to) (?P<z>(?:19|20)\d\d)", _years),
    ("at", r"YEAR:y (?:-|–|/) (?P<z>\d\d)(?! (?:-|–))", _years),
    ("at", r"MONTH:m \.? ?DAY:d(?! (?:percent|per|million|billion|thousand|times|%))", _day),
    ("at", r"(?:over|during|in|for) (?:the )?(?:past|last|previous) NUM:n months", _past_months),
    ("at", r"(?:over|during|in|for|within) (?:the )?(?:past|last|previous) NUM:n years", _past_years),
    ("at", r"(?:over|during|in|for) (?:the )?(?:next|coming|following) NUM:n years", _coming_years),
    ("at", r"NUM:n (?P<unit>days|months|years) ago", _ago),
    ("at", r"(?:a|one) year ago", lambda c, _g, a: _ago(c, {"n": "1", "unit": "year"}, a)),
    ("at", r"(?:this|the coming) SEASON:s|(?:the )?SEASON:s2 (?:of )?YEAR:y2", lambda c, g, a: _season(
        c, {"s": g["s"] or g["s2"], "y": g["y2"]}, a)),
    ("at", r"(?P<which>last|next) SEASON:s", lambda c, g, a: _season(c, {"s": g["s"], "y": f"{g['which']} year"}, a)),
    ("at", r"(?P<which>last|this|next|past) week", _week),
    ("at", r"(?P<which>last|this|next|past|previous) month", _relative_month),
    ("by", r"(?:by|before|until) (?P<next>)DAYNAME:w", _weekday),
    ("at", r"(?:(?P<last>last )|(?P<next>next |this coming |the coming |coming )|(?P<this>this ))?(?<!the )DAYNAME:w(?! (?:,|\() (?:the )?(?:DAY MONTH|MONTH DAY))", _weekday),
    ("at", r"today|tonight|this (?:morning|afternoon|evening)|earlier in the day", _shifted_day(0)),
    ("at", r"(?:the )?day before yesterday", _shifted_day(-2)),
    ("at", r"(?:the )?day after tomorrow", _shifted_day(2)),
    ("at", r"yesterday", _shifted_day(-1)),
    ("at", r"tomorrow", _shifted_day(1)),
    ("at", r"(?P<which>last|next) MONTH:m(?! \d)", _month_beside),
    ("at", r"(?:early|late|mid -|mid|(?:the )?(?:beginning|start|end|middle) (?:of|-)|in|since|until|this) MONTH:m(?! \d)", _month),
    ("at", r"(?:the )?(?P<y>last|previous|past|next|current|this) year(?! (?:and a half|- ?old))", lambda c, g, a: _year(
        c, {"y": f"{g['y']} year"}, a)),
    ("at", r"(?:the )?(?:end|close|remainder|rest) of the year", lambda c, _g, a: _year(c, {"y": "this year"}, a)),
    ("at", r"(?:early|late|mid|end) - YEAR:y", _year),
    ("at", r"(?<!no )(?<!resolution )(?<![-–] )YEAR:y(?! (?:-|–) \d)(?! (?:people|persons|students|tourists|tonnes|tons|kilometers|kilometres|km|hectares|megawatts|mw|cubic|square|million|billion|percent|companies|jobs|scholarships)\b)", _year),
)  # fmt: skip
