"""Times with their precision, in EDTF (ISO 8601-2): `2025-12-08`, `2020-04`, `2022`, `2022-01/2022-05`, `2020/..`.

A time is kept as it was said: "October 2022" is `2022-10`, never `2022-10-01`. Only the part of EDTF that reports use
is spoken: days, months, seasons and quarters (sub-year groupings 21-36), years, closed and open intervals, and the
qualifiers `~` (approximate), `?` (uncertain) and `%` (both) on a whole date.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date

_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?")

# Sub-year groupings of ISO 8601-2, by first and last month; the seasons are those of the northern hemisphere,
# winter (24) runs from December into the next year.
_GROUPINGS: dict[int, tuple[int, int]] = {
    21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 14),
    25: (3, 5), 26: (6, 8), 27: (9, 11), 28: (12, 14),
    33: (1, 3), 34: (4, 6), 35: (7, 9), 36: (10, 12),
}  # fmt: skip


@dataclass(frozen=True, slots=True, order=True)
class Moment:
    """One calendar date as precise as it was said: a year, a month (or grouping of months), or a day."""

    year: int
    month: int | None = None
    day: int | None = None
    qualifier: str = ""

    def __post_init__(self) -> None:
        if not 1 <= self.year <= 9999:
            raise ValueError(f"a year lies between 1 and 9999, not {self.year}")
        if self.month is not None and not (1 <= self.month <= 12 or self.month in _GROUPINGS):
            raise ValueError(f"{self.month} is neither a month nor a grouping of months")
        if self.day is not None:
            if self.month is None:
                raise ValueError("a day needs its month")
            date(self.year, self.month, self.day)
        if self.qualifier not in ("", "~", "?", "%"):
            raise ValueError(f"a date is qualified by ~, ? or %, not by {self.qualifier!r}")

    def __str__(self) -> str:
        text = f"{self.year:04d}"
        if self.month is not None:
            text += f"-{self.month:02d}"
        if self.day is not None:
            text += f"-{self.day:02d}"
        return text + self.qualifier

    @property
    def earliest(self) -> date:
        if self.month is None:
            return date(self.year, 1, 1)
        first = _GROUPINGS.get(self.month, (self.month, self.month))[0]
        return date(self.year, first, self.day or 1)

    @property
    def latest(self) -> date:
        if self.month is None:
            return date(self.year, 12, 31)
        if self.day is not None:
            return date(self.year, self.month, self.day)
        last = _GROUPINGS.get(self.month, (self.month, self.month))[1]
        year, month = (self.year, last) if last <= 12 else (self.year + 1, last - 12)
        if year > 9999:
            return date(9999, 12, 31)
        return date(year, month, calendar.monthrange(year, month)[1])

    def year_before(self) -> Moment | None:
        """The same date of the year before, for a leap day the last of February; None before the year 1."""
        day = 28 if (self.month, self.day) == (2, 29) else self.day
        return Moment(self.year - 1, self.month, day, self.qualifier) if self.year > 1 else None


@dataclass(frozen=True, slots=True)
class When:
    """A moment, or an interval between two moments, either end of which may be open (`..`, None)."""

    first: Moment | None
    last: Moment | None

    def __post_init__(self) -> None:
        if self.first is None and self.last is None:
            raise ValueError("an interval open at both ends says nothing")
        if self.first and self.last and self.first.earliest > self.last.latest:
            raise ValueError(f"{self.first}/{self.last} ends before it begins")

    def __str__(self) -> str:
        if self.first == self.last:
            return str(self.first)
        return f"{self.first or '..'}/{self.last or '..'}"

    @classmethod
    def parse(cls, edtf: str) -> When:
        """Reads EDTF; `ValueError` with a sentence where the text is not of the part of EDTF spoken here."""
        if "/" not in edtf:
            moment = _moment(edtf)
            return cls(moment, moment)
        first, last = edtf.split("/", 1)
        return cls(None if first in ("..", "") else _moment(first), None if last in ("..", "") else _moment(last))

    @classmethod
    def on(cls, day: date) -> When:
        moment = Moment(day.year, day.month, day.day)
        return cls(moment, moment)

    @classmethod
    def in_month(cls, year: int, month: int) -> When:
        moment = Moment(year, month)
        return cls(moment, moment)

    @classmethod
    def in_year(cls, year: int) -> When:
        moment = Moment(year)
        return cls(moment, moment)

    @classmethod
    def between(cls, first: When, last: When) -> When:
        return cls(first.first, last.last)

    @property
    def is_interval(self) -> bool:
        return self.first != self.last

    @property
    def is_day(self) -> bool:
        return not self.is_interval and self.first is not None and self.first.day is not None

    @property
    def earliest(self) -> date:
        """The first day that this can mean; the first day of the calendar where the beginning is open."""
        return self.first.earliest if self.first else date.min

    @property
    def latest(self) -> date:
        """The last day that this can mean; the last day of the calendar where the end is open."""
        return self.last.latest if self.last else date.max

    def overlaps(self, other: When) -> bool:
        """Whether some day may belong to both."""
        return self.earliest <= other.latest and other.earliest <= self.latest

    def within(self, other: When) -> bool:
        """Whether every day of this belongs to the other: `2022-10-11` lies within `2022-10`."""
        return other.earliest <= self.earliest and self.latest <= other.latest

    def before(self, other: When) -> bool:
        """Whether this is certainly over before the other begins."""
        return self.latest < other.earliest

    def year_before(self) -> When | None:
        """The same time of the year before; None where it is open at either end or lies before the year 1."""
        first, last = (moment and moment.year_before() for moment in (self.first, self.last))
        return When(first, last) if first and last else None

    def sort_key(self) -> tuple[date, date]:
        return self.earliest, self.latest


def _moment(edtf: str) -> Moment:
    found = _DATE.fullmatch(edtf.strip())
    if not found:
        raise ValueError(f"{edtf!r} is not a date such as 2025-12-08, 2025-12, 2025 or an interval of two of these")
    year, month, day, qualifier = found.groups()
    return Moment(int(year), int(month) if month else None, int(day) if day else None, qualifier or "")
