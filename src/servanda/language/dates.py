"""Dates and periods: from the words of a sentence to EDTF, against the day the document was published.

Every reading is one row of the table `_READINGS`: a pattern over plain words and the function that makes its time.
A reading that needs a date the document does not have gives nothing: today is never a default.
"""

# ruff: noqa: E501 (a reading is one row of the table, however long its pattern)
from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from servanda.base.when import Moment, When
from servanda.language.line import Line
from servanda.language.tokens import Tokens


@dataclass(frozen=True, slots=True)
class Timed:
    """A time expression: its token range, what it means (None where the anchor is missing), and the kind of reading.

    `role` is `at` for plain times, `by` for deadlines, `since` for open beginnings, `base` for "the same period last
    year" (the period compared with).
    """

    first: int
    end: int
    when: When | None
    role: str
    why: str


@dataclass(frozen=True, slots=True)
class Calendar:
    """The calendar's words of one language, in lower case."""

    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    numbers: Mapping[str, int]
    ordinals: Mapping[str, int]
    seasons: Mapping[str, int]


Groups = Mapping[str, str | None]
Reading = Callable[["DateReader", Groups, "When | None"], "When | None"]


class DateReader:
    """Finds times in sentences. One reader serves a language; it holds no document's state."""

    def __init__(self, calendar: Calendar) -> None:
        self.calendar = calendar
        names = {
            "MONTH": "|".join(sorted(calendar.months, key=len, reverse=True)),
            "DAYNAME": "|".join(calendar.weekdays),
            "NUM": r"\d{1,3}|" + "|".join(calendar.numbers),
            "ORD": r"\d{1,2}(?:st|nd|rd|th)|" + "|".join(calendar.ordinals),
            "SEASON": "|".join(calendar.seasons),
            "YEAR": r"(?:19|20)\d\d",
            "DAY": r"\d{1,2}(?:st|nd|rd|th)?",
            "THATYEAR": r"(?:19|20)\d\d|this year|last year|next year|the current year|current year|the year|"
            r"the previous year|previous year|the past year",
        }
        # A pattern names its parts in capitals: MONTH, or MONTH:m for a group called m.
        self._readings = [(role, _compile(pattern, names), make) for role, pattern, make in _READINGS]
        self._trigger = re.compile(
            r"\b(?:(?:19|20)\d\d|today|yesterday|tomorrow|tonight|years?|months?|weeks?|days?|quarter|half|"
            rf"{names['MONTH']}|{names['DAYNAME']}|{names['SEASON']}|decade)\b"
        )

    def find(self, tokens: Tokens, first: int, end: int, anchor: When | None) -> tuple[Timed, ...]:
        """The times told in tokens `[first, end)`, in order, none overlapping; earlier rows of the table go first."""
        line = Line.of(tokens, first, end)
        if not self._trigger.search(line.words):
            return ()
        taken = bytearray(len(line.words) + 1)
        found: list[Timed] = []
        for role, pattern, make in self._readings:
            for match in pattern.finditer(line.words):
                if any(taken[match.start() : match.end()]):
                    continue
                try:
                    when = make(self, match.groupdict(), anchor)
                except ValueError:  # "February 30" and its like name no day
                    continue
                taken[match.start() : match.end()] = b"\1" * (match.end() - match.start())
                at, stop = line.tokens(match.start(), match.end())
                found.append(Timed(at, stop, when, role, self._why(match.group(), when, anchor)))
        return tuple(sorted(found, key=lambda timed: timed.first))

    def number(self, word: str | None) -> int:
        """The value of a number or an ordinal, in digits or in words; `ValueError` where it is neither."""
        if word is None:
            raise ValueError("no number")
        digits = re.match(r"\d+", word)
        if digits:
            return int(digits.group())
        for table in (self.calendar.numbers, self.calendar.ordinals):
            if word in table:
                return table[word]
        raise ValueError(f"{word!r} is no number")

    def year(self, word: str | None, anchor: When | None) -> int | None:
        """The year that "2022", "last year" or "the year" means; None where it takes an anchor that is missing."""
        if word and word.isdigit():
            return int(word)
        if anchor is None:
            return None
        shift = -1 if word and re.search(r"last|previous|past", word) else 1 if word and "next" in word else 0
        return anchor.earliest.year + shift

    def _why(self, words: str, when: When | None, anchor: When | None) -> str:
        if when is None:
            return f"“{words}” stays unresolved: the document gives no date to count from"
        relative = not re.search(r"(?:19|20)\d\d", words)
        return f"“{words}”" + (f" + document of {anchor}" if relative and anchor else "") + f" → {when}"


def _compile(pattern: str, names: Mapping[str, str]) -> re.Pattern[str]:
    def spell(match: re.Match[str]) -> str:
        name, group = match.group(1), match.group(2)
        return f"(?P<{group}>{names[name]})" if group else f"(?:{names[name]})"

    return re.compile(r"(?<![\w$€£.])(?:" + re.sub(r"\b([A-Z]{3,})(?::(\w+))?", spell, pattern) + r")(?![\w%])")


def _month_day(year: int, month: int, day: int) -> When:
    return When.on(date(year, month, day))


def _nearest_year(reader: DateReader, groups: Groups, anchor: When | None) -> int | None:
    """The year of a day told without one: the one that brings it nearest to the anchor."""
    stated = groups.get("y")
    if stated:
        return reader.year(stated, anchor)
    if anchor is None:
        return None
    month = reader.calendar.months[groups["m"] or ""]
    near = anchor.earliest
    return min(
        (near.year - 1, near.year, near.year + 1), key=lambda y: (abs((y - near.year) * 12 + month - near.month), y)
    )


def _day(reader: DateReader, groups: Groups, anchor: When | None) -> When | None:
    year = _nearest_year(reader, groups, anchor)
    month = reader.calendar.months[groups["m"] or ""]
    day = reader.number(groups["d"])
    if year is None:
        date(2024, month, day)  # a day that no calendar has is no day, with or without a year
        return None
    first = _month_day(year, month, day)
    if groups.get("d2") is None:
        return first
    return When.between(first, _month_day(year, month, reader.number(groups["d2"])))


def _days_over_months(reader: DateReader, groups: Groups, anchor: When | None) -> When | None:
    year = _nearest_year(reader, groups, anchor)
    if year is None:
        return None
    months = reader.calendar.months
    first = _month_day(year, months[groups["m"] or ""], reader.number(groups["d"]))
    return When.between(first, _month_day(year, months[groups["m2"] or ""], reader.number(groups["d2"])))


def _iso(_reader: DateReader, groups: Groups, _anchor: When | None) -> When | None:
    return When.parse(f"{groups['y']}-{groups['mm']}-{groups['dd']}")


def _month(reader: DateReader, groups: Groups, anchor: When | None) -> When | None:
    year = _nearest_year(reader, groups, anchor)
    return None if year is None else When.in_month(year, reader.calendar.months[groups["m"] or ""])


def _months(reader: DateReader, groups: Groups, anchor: When | None) -> When | None:
    year = _nearest_year(reader, groups, anchor)
    if year is None:
        return None
    months = reader.calendar.months
    return _span_of_months(year, months[groups["m"] or ""], months[groups["m2"] or ""])


def _span_of_months(year: int, first: int, last: int) -> When:
    if first > last:
        raise ValueError("a period does not end before it begins")
    return When.between(When.in_month(year, first), When.in_month(year, last))


def _first_months(reader: DateReader, groups: Groups, anchor: When | None) -> When | None:
    year, count = reader.year(groups.get("y"), anchor), reader.number(groups["n"])
    if year is None:
        return None
    return When.in_year(year) if count == 12 else _span_of_months(year, 1, count)


def _quarter(reader: DateReader, groups: Groups, anchor: When | None) -> When | None:
    year, which = reader.year(groups.get("y"), anchor), reader.number(groups["n"])
    if year is None or not 1 <= which <= 4:
        return None
    return _span_of_months(year, 3 * which - 2, 3 * which)


def _half(reader: DateReader, groups: Groups, anchor: When | None) -> When | None:
    year, which = reader.year(groups.get("y"), anchor), reader.number(groups["n"])
    if year is None or which not in (1, 2):
        return None
    return _span_of_months(year, 6 * which - 5, 6 * which)


def _year(reader: DateReader, groups: Groups, anchor: When | None) -> When | None:
    year = reader.year(groups.get("y"), anchor)
    return None if year is None else When.in_year(year)


def _years(_reader: DateReader, groups: Groups, _anchor: When | None) -> When | None:
    first, last = int(groups["y"] or ""), groups["z"] or ""
    end = int(last) if len(last) == 4 else first // 100 * 100 + int(last)
    if not first < end <= first + 60:
        raise ValueError("no period of years")
    return When.between(When.in_year(first), When.in_year(end))


def _since(reader: DateReader, groups: Groups, anchor: When | None) -> When | None:
    begin = _month(reader, groups, anchor) if groups.get("m") else _year(reader, groups, anchor)
    return None if begin is None else When(begin.first, None)


def _shifted_day(days: int) -> Reading:
    def make(_reader: DateReader, _groups: Groups, anchor: When | None) -> When | None:
        if anchor is None or not anchor.is_day:
            return None
        return When.on(anchor.earliest + timedelta(days=days))

    return make


def _weekday(reader: DateReader, groups: Groups, anchor: When | None) -> When | None:
    """A bare weekday is the last one up to the day of publication; after "next" or "this coming" the one to come."""
    if anchor is None or not anchor.is_day:
        return None
    day, wanted = anchor.earliest, reader.calendar.weekdays[groups["w"] or ""]
    back = (day.weekday() - wanted) % 7
    if groups.get("next"):
        return When.on(day + timedelta(days=7 - back))
    if groups.get("last") and back == 0:
        back = 7
    return When.on(day - timedelta(days=back))


def _week(_reader: DateReader, groups: Groups, anchor: When | None) -> When | None:
    if anchor is None or not anchor.is_day:
        return None
    shift = {"last": -1, "past": -1, "next": 1}.get(groups["which"] or "", 0)
    monday = anchor.earliest + timedelta(days=7 * shift - anchor.earliest.weekday())
    return When.between(When.on(monday), When.on(monday + timedelta(days=6)))


def _relative_month(_reader: DateReader, groups: Groups, anchor: When | None) -> When | None:
    if anchor is None or anchor.earliest.year != anchor.latest.year or anchor.earliest.month != anchor.latest.month:
        return None
    shift = {"last": -1, "past": -1, "previous": -1, "next": 1}.get(groups["which"] or "", 0)
    months = anchor.earliest.year * 12 + anchor.earliest.month - 1 + shift
    return When.in_month(months // 12, months % 12 + 1)


def _past_months(reader: DateReader, groups: Groups, anchor: When | None) -> When | None:
    """The last n whole months before the month of publication; counted within the year where they fill it from
    January, since that is how statistics offices report."""
    if anchor is None or anchor.first is None or anchor.first.month is None or anchor.first.month > 12:
        return None
    count = reader.number(groups["n"])
    end = anchor.earliest.year * 12 + anchor.earliest.month - 2
    if 0 < (anchor.earliest.month - 1) - count <= 1:
        end -= anchor.earliest.month - 1 - count
    first = end - count + 1
    return When.between(
        When.in_month(first // 12, first % 12 + 1),
        When.in_month(end // 12, end % 12 + 1),
    )


def _past_years(reader: DateReader, groups: Groups, anchor: When | None) -> When | None:
    if anchor is None:
        return None
    last = anchor.earliest.year - 1
    return When.between(When.in_year(last - reader.number(groups["n"]) + 1), When.in_year(last))


def _coming_years(reader: DateReader, groups: Groups, anchor: When | None) -> When | None:
    if anchor is None:
        return None
    year = anchor.earliest.year
    return When.between(When.in_year(year), When.in_year(year + reader.number(groups["n"])))


def _within(reader: DateReader, groups: Groups, anchor: When | None) -> When | None:
    if anchor is None:
        return None
    count, unit = reader.number(groups["n"]), groups["unit"] or ""
    if unit.startswith("year"):
        return When.in_year(anchor.earliest.year + count)
    if not anchor.is_day:
        return None
    if unit.startswith("month"):
        months = anchor.earliest.year * 12 + anchor.earliest.month - 1 + count
        return When.in_month(months // 12, months % 12 + 1)
    days = count * (7 if unit.startswith("week") else 1)
    return When.on(anchor.earliest + timedelta(days=days))


def _ago(reader: DateReader, groups: Groups, anchor: When | None) -> When | None:
    return None if anchor is None else When.in_year(anchor.earliest.year - reader.number(groups["n"]))


def _season(reader: DateReader, groups: Groups, anchor: When | None) -> When | None:
    year = reader.year(groups.get("y"), anchor)
    if year is None:
        return None
    moment = Moment(year, reader.calendar.seasons[groups["s"] or ""])
    return When(moment, moment)


def _unresolved(_reader: DateReader, _groups: Groups, _anchor: When | None) -> When | None:
    return None


_DASH = "(?:-|–|—|to|until|till|through)"
_OF = "(?:of |in )?(?:the )?"
_THE_YEAR = "THATYEAR:y"

# (role, pattern, what it makes). The first row that fits takes the words; longer readings stand above shorter ones.
_READINGS: tuple[tuple[str, str, Reading], ...] = (
    ("base", r"(?:compared (?:to|with) |over |from |against |than (?:in )?|relative to )?(?:the )?(?:same|corresponding|similar|"
             r"analogous) (?:period|months?|quarter|time|figures?|indicators?)(?: (?:of|in))?(?: (?:the )?(?:last|previous|past|preceding) year| of YEAR| in YEAR| a year (?:ago|earlier))?",
     _unresolved),
    ("base", r"year(?: -)? (?:on|over|to)(?: -)? year|y - o - y|yoy|in annual terms|on an annual basis", _unresolved),
    ("base", r"(?:compared (?:to|with)|over|versus|against|than in|relative to) YEAR:y", _year),
    ("at", r"YEAR:y (?:\( \w+ \) )?, YEAR and (?P<z>(?:19|20)\d\d)", _years),
    ("at", r"YEAR:y (?:\( \w+ \) )?, YEAR , and (?P<z>(?:19|20)\d\d)", _years),
    ("at", r"YEAR:y - (?P<mm>0[1-9]|1[0-2]) - (?P<dd>\d\d)", _iso),
    ("at", rf"(?:from )?MONTH:m DAY:d {_DASH} MONTH:m2 DAY:d2(?: ,? ?YEAR:y)?", _days_over_months),
    ("at", rf"(?:from )?DAY:d MONTH:m {_DASH} DAY:d2 MONTH:m2(?: ,? ?YEAR:y)?", _days_over_months),
    ("at", r"MONTH:m \.? ?DAY:d (?:-|–|—|to|and|&) DAY:d2(?: ,? ?(?:of )?THATYEAR:y)?", _day),
    ("at", r"(?:the )?DAY:d (?:-|–|—|to|and|&) DAY:d2 (?:of )?MONTH:m(?: ,? ?(?:of )?THATYEAR:y)?", _day),
    ("by", r"(?:by|before|until|no later than|not later than) (?:the )?(?:end of )?MONTH:m \.? ?DAY:d(?: ,? ?(?:of )?THATYEAR:y)?", _day),
    ("by", r"(?:by|before|until|no later than|not later than) (?:the )?(?:end of )?MONTH:m(?: ,? ?(?:of )?THATYEAR:y)?", _month),
    ("by", r"(?:by|before|until|no later than|not later than|toward|towards) (?:the )?(?:end of |close of |beginning of |start of )?THATYEAR:y(?: at the latest)?", _year),
    ("by", r"(?:within|in|over|during) (?:the )?(?:next |coming |following )?NUM:n (?P<unit>days|day|weeks|week|months|month|years|year)(?= of (?:the )?(?:sign|adopt|entr|rati))", _unresolved),
    ("by", r"within (?:the )?(?:next |coming |following )?NUM:n (?P<unit>days|day|weeks|week|months|month|years|year)", _within),
    ("at", r"MONTH:m \.? ?DAY:d(?: ,)? (?:of )?THATYEAR:y", _day),
    ("at", r"(?:the )?DAY:d (?:of )?MONTH:m(?: \.)?(?:(?: ,)? (?:of )?THATYEAR:y)?", _day),
    ("at", rf"(?:the )?first NUM:n months(?: (?:of |in )?(?:the )?{_THE_YEAR})?", _first_months),
    ("at", rf"(?<!past )(?<!last )(?<!within )NUM:n months (?:of|in) (?:the )?(?:{_THE_YEAR})", _first_months),
    ("at", rf"MONTH:m {_DASH} MONTH:m2(?: ,)?(?: (?:of |in )?{_THE_YEAR})?", _months),
    ("at", rf"between MONTH:m and MONTH:m2(?: ,)?(?: (?:of |in )?{_THE_YEAR})?", _months),
    ("at", rf"(?:the )?ORD:n quarter(?: (?:of |in )?(?:the )?{_THE_YEAR})?", _quarter),
    ("at", rf"q(?P<n>[1-4])(?: (?:of )?{_THE_YEAR})?", _quarter),
    ("at", rf"(?:the )?ORD:n (?:half|semester)(?: (?:of |in )?(?:the )?{_THE_YEAR})?", _half),
    ("at", rf"h(?P<n>[12])(?: (?:of )?{_THE_YEAR})?", _half),
    ("since", rf"since (?:the )?(?:(?:beginning|start) of )?(?:MONTH:m )?{_THE_YEAR}", _since),
    ("since", r"since MONTH:m", _since),
    ("at", rf"(?:early |late |mid - |mid |the (?:beginning|end|middle) of |end - |end )?MONTH:m \.?,? ?(?:of |in )?{_THE_YEAR}", _month),
    ("at", r"(?:from |between )YEAR:y (?:to|until|till|through|and|-|–) (?P<z>(?:19|20)\d\d)", _years),
    ("at", r"YEAR:y (?:-|–|—|/|to) (?P<z>(?:19|20)\d\d)", _years),
    ("at", r"YEAR:y (?:-|–|/) (?P<z>\d\d)(?! (?:-|–))", _years),
    ("at", r"MONTH:m \.? ?DAY:d(?! (?:percent|million|billion|thousand|%))", _day),
    ("at", r"(?:over|during|in|for) (?:the )?(?:past|last|previous) NUM:n months", _past_months),
    ("at", r"(?:over|during|in|for|within) (?:the )?(?:past|last|previous) NUM:n years", _past_years),
    ("at", r"(?:over|during|in|for) (?:the )?(?:next|coming|following) NUM:n years", _coming_years),
    ("at", r"NUM:n years ago", _ago),
    ("at", r"(?:this|the coming) SEASON:s|(?:the )?SEASON:s2 of YEAR:y2", lambda r, g, a: _season(
        r, {"s": g["s"] or g["s2"], "y": g["y2"]}, a)),
    ("at", r"last SEASON:s", lambda r, g, a: _season(r, {"s": g["s"], "y": "last year"}, a)),
    ("at", r"(?P<which>last|this|next|past) week", _week),
    ("at", r"(?P<which>last|this|next|past|previous) month", _relative_month),
    ("at", r"(?:(?P<last>last )|(?P<next>next |this coming |the coming ))?(?<!the )DAYNAME:w", _weekday),
    ("at", r"today|tonight|this (?:morning|afternoon|evening)|earlier in the day", _shifted_day(0)),
    ("at", r"yesterday", _shifted_day(-1)),
    ("at", r"tomorrow", _shifted_day(1)),
    ("at", r"(?:early|late|mid -|mid|the beginning of|the end of|the middle of|the end -|in|since|until|last|this|next) MONTH:m(?! \d)", _month),
    ("at", r"(?:the )?(?P<y>last|previous|past|next|current|this) year(?! (?:and a half|- ?old))", lambda r, g, a: _year(
        r, {"y": f"{g['y']} year"}, a)),
    ("at", r"(?:the )?(?:end|close|remainder|rest) of the year", lambda r, _g, a: _year(r, {"y": "this year"}, a)),
    ("at", r"(?<!no )(?<![-–] )YEAR:y(?! (?:-|–) \d)", _year),
)  # fmt: skip
