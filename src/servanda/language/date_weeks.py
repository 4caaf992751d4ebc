"""What weekdays and weeks mean, told from the day of publication."""

from __future__ import annotations

from datetime import timedelta

from servanda.base.when import When
from servanda.language.calendar import Calendar
from servanda.language.date_meanings import BESIDE, Groups


def weekday_told(calendar: Calendar, groups: Groups, anchor: When | None) -> When | None:
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


def weekdays_told(calendar: Calendar, groups: Groups, anchor: When | None) -> When | None:
    """From one weekday to another, the last such days up to the day of publication: "on Wednesday and Thursday"."""
    last = weekday_told(calendar, {"w": groups["w2"]}, anchor)
    if last is None:
        return None
    days = (calendar.weekdays[groups["w2"] or ""] - calendar.weekdays[groups["w"] or ""]) % 7
    return When.between(When.on(last.earliest - timedelta(days=days)), last) if days else None


def week_beside(_calendar: Calendar, groups: Groups, anchor: When | None) -> When | None:
    if anchor is None or not anchor.is_day:
        return None
    shift = BESIDE.get(groups["which"] or "", 0)
    monday = anchor.earliest + timedelta(days=7 * shift - anchor.earliest.weekday())
    return When.between(When.on(monday), When.on(monday + timedelta(days=6)))


def past_week(_calendar: Calendar, _groups: Groups, anchor: When | None) -> When | None:
    """The seven days up to the day of publication: "the past week", where "last week" runs from Monday to Sunday."""
    if anchor is None or not anchor.is_day:
        return None
    return When.between(When.on(anchor.earliest - timedelta(days=7)), anchor)


def end_of_week(calendar: Calendar, groups: Groups, anchor: When | None) -> When | None:
    told = week_beside(calendar, groups, anchor)
    return None if told is None else When(told.last, told.last)
