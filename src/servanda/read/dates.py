"""Dates as the top of a report writes them: `2022-06-28`, `28 June 2022`, `June 28, 2022`, `28.06.2022`.

Only whole dates and EDTF are read here. `03/04/2022` is left unread: two continents disagree on it.
"""

from __future__ import annotations

import re
from datetime import date

from servanda.base.when import Moment, When

_NAMES = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
_NTH = "(?:st|nd|rd|th)?"
MONTH_NAME = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:[a-z]*\b\.?)"
_TIME = r"(?:[T ,]+(?:at )?\d{1,2}:\d{2}\S*(?: ?[+-]\d{2}:?\d{2}| [A-Z]{2,4})?)?"
_ISO = re.compile(r"(\d{4}-\d{2}-\d{2})" + _TIME)
_DOTTED = re.compile(r"(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>\d{4})" + _TIME)
_DAY_FIRST = re.compile(rf"(?P<day>\d{{1,2}}){_NTH} (?P<month>{MONTH_NAME}),? (?P<year>\d{{4}})" + _TIME, re.I)
_MONTH_FIRST = re.compile(rf"(?P<month>{MONTH_NAME}) (?P<day>\d{{1,2}}){_NTH},? (?P<year>\d{{4}})" + _TIME, re.I)
_WEEKDAY = re.compile(r"(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?,? ", re.I)


def month_number(name: str) -> int | None:
    """`February`, `Feb.` or `feb` as 2; None for a word that is no month."""
    wanted = name.rstrip(".").lower()
    return next((at for at, month in enumerate(_NAMES, 1) if len(wanted) >= 3 and month.startswith(wanted)), None)


def stated_date(words: str) -> When | None:
    """The date that the words are, and nothing besides; None where they are none, or not a real one."""
    words = _WEEKDAY.sub("", words.strip(), count=1)
    found = _ISO.fullmatch(words)
    if found:
        return _edtf(found[1])
    for form in (_DOTTED, _DAY_FIRST, _MONTH_FIRST):
        found = form.fullmatch(words)
        if found:
            month = int(found["month"]) if found["month"].isdecimal() else month_number(found["month"])
            return day_of(int(found["year"]), month, int(found["day"]))
    return _edtf(words)


def day_of(year: int, month: int | None, day: int) -> When | None:
    """The day, if the calendar has it."""
    if month is None:
        return None
    try:
        return When.on(date(year, month, day))
    except ValueError:
        return None


def sharpened(published: When | None, month: int, day: int) -> When | None:
    """The day of a dateline that names no year, where the year or month stated elsewhere admits it."""
    if published is None or published.is_day or published.is_interval or published.first is None:
        return published
    exact = day_of(published.first.year, month, day)
    return exact if exact and exact.within(published) and published.first.qualifier == "" else published


def _edtf(words: str) -> When | None:
    try:
        when = When.parse(words)
    except ValueError:
        return None
    return when if all(_has_plain_month(moment) for moment in (when.first, when.last)) else None


def _has_plain_month(moment: Moment | None) -> bool:
    """Nothing is published in a season: `2022-24` at the top of a report is a slip, not a winter."""
    return moment is None or moment.month is None or moment.month <= 12
