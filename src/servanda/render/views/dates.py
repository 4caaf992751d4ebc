"""Times in the words a reader would use: never more precise than they were said."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date

from servanda.base.when import Moment, When

_COUNTS = ("", "", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_GROUPING_WORDS = {
    21: "spring", 22: "summer", 23: "autumn", 24: "winter",
    25: "spring", 26: "summer", 27: "autumn", 28: "winter",
    29: "spring", 30: "summer", 31: "autumn", 32: "winter",
    33: "first quarter of", 34: "second quarter of", 35: "third quarter of", 36: "fourth quarter of",
}  # fmt: skip
_QUALIFIERS = {"": "{}", "~": "about {}", "?": "{} (uncertain)", "%": "about {} (uncertain)"}


@dataclass(frozen=True, slots=True)
class Said:
    """A time as a page shows it. `iso` is what HTML allows in `<time datetime>`, None for intervals and seasons."""

    words: str
    edtf: str
    iso: str | None

    def __str__(self) -> str:
        return self.words


def said(when: When | None) -> Said | None:
    if when is None:
        return None
    return Said(_words(when), str(when), None if when.is_interval or when.first is None else _iso(when.first))


def said_edtf(edtf: object) -> Said | None:
    """The time that a record holds as EDTF; None where the value is no time."""
    return said(parse_when(edtf))


def parse_when(edtf: object) -> When | None:
    if not isinstance(edtf, str):
        return None
    try:
        return When.parse(edtf)
    except ValueError:
        return None


def decimal_year(day: date) -> float:
    """2022-07-02 is about 2022.5: one axis for days, months and years, free of time zones."""
    days = 366 if calendar.isleap(day.year) else 365
    return day.year + (day.timetuple().tm_yday - 1) / days


def ordinal(number: int) -> str:
    """6 is "6th"."""
    if 10 <= number % 100 <= 20:
        return f"{number}th"
    return f"{number}" + {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


def _words(when: When) -> str:
    first, last = when.first, when.last
    if first is None:
        return f"until {_moment(last)}" if last else ""
    if last is None:
        return f"since {_moment(first)}"
    if first == last:
        return _moment(first)
    return _interval(first, last)


def _interval(first: Moment, last: Moment) -> str:
    plain = not first.qualifier and not last.qualifier
    months = first.day is None and last.day is None and first.month in range(1, 13) and last.month in range(1, 13)
    if plain and months and first.year == last.year and last.month:
        if first.month == 1 and last.month < 12:
            return f"first {_COUNTS[last.month]} months of {first.year}"
        return f"{calendar.month_name[first.month or 1]}–{calendar.month_name[last.month]} {first.year}"
    if plain and first.month is None and last.month is None:
        return f"{first.year}–{last.year}"
    if plain and first.day and last.day and (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{_moment(last)}"
    return f"{_moment(first)} – {_moment(last)}"


def _moment(moment: Moment | None) -> str:
    if moment is None:
        return ""
    words = f"{moment.year}"
    if moment.month in _GROUPING_WORDS:
        words = f"{_GROUPING_WORDS[moment.month]} {words}"
    elif moment.month is not None:
        words = f"{calendar.month_name[moment.month]} {words}"
    if moment.day is not None:
        words = f"{moment.day} {words}"
    return _QUALIFIERS.get(moment.qualifier, "{}").format(words)


def _iso(moment: Moment) -> str | None:
    if moment.month is not None and moment.month > 12:
        return None
    return str(Moment(moment.year, moment.month, moment.day))
