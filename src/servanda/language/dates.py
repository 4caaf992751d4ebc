"""Dates and periods: from the words of a sentence to EDTF, against the day the document was published.

Every reading is one row of the table `READINGS`: a pattern over plain words and the function that makes its time. A
reading that needs a date the document does not have gives nothing: today is never a default.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from servanda.base.when import When
from servanda.language.calendar import Calendar
from servanda.language.date_readings import READINGS
from servanda.language.line import Line
from servanda.language.tokens import Tokens

__all__ = ["Calendar", "DateReader", "Timed"]


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
        self._readings = [(role, _compile(pattern, names), make, _needs(pattern)) for role, pattern, make in READINGS]
        self._parts = {name: re.compile(names[name]) for name in names}
        self._trigger = re.compile(
            r"\b(?:(?:19|20)\d\d|today|yesterday|tomorrow|tonight|this (?:morning|afternoon|evening)|yoy|y - o - y"
            r"|annual|years?|months?|weeks?|fortnight|days?|last night|quarters?|q ?[1-4]|half|decades?|century|y / y"
            rf"|{names['MONTH']}|{names['DAYNAME']}|{names['SEASON']})\b"
        )

    def find(self, tokens: Tokens, first: int, end: int, anchor: When | None) -> tuple[Timed, ...]:
        """The times told in tokens `[first, end)`, in order, none overlapping; earlier rows of the table go first."""
        line = Line.of(tokens, first, end)
        if not self._trigger.search(line.words):
            return ()
        taken = bytearray(len(line.words) + 1)
        found: list[Timed] = []
        lacking = {name for name, part in self._parts.items() if not part.search(line.words)}
        for role, pattern, make, (parts, words) in self._readings:
            if not (lacking.isdisjoint(parts) and all(word in line.words for word in words)):
                continue
            for match in pattern.finditer(line.words):
                if any(taken[match.start() : match.end()]):
                    continue
                try:
                    when = make(self.calendar, match.groupdict(), anchor)
                except (ValueError, OverflowError):  # "February 30" and its like name no day
                    continue
                taken[match.start() : match.end()] = b"\1" * (match.end() - match.start())
                at, stop = line.tokens(match.start(), match.end())
                found.append(Timed(at, stop, when, role, self._why(match.group(), when, anchor)))
        return tuple(sorted((_due(tokens, timed, first) for timed in found), key=lambda timed: timed.first))

    def _why(self, words: str, when: When | None, anchor: When | None) -> str:
        if when is None and anchor is not None:
            return f"“{words}” names no date of its own"
        if when is None:
            return f"“{words}” stays unresolved: the document gives no date to count from"
        relative = not re.search(r"(?:19|20)\d\d", words)
        return f"“{words}”" + (f" + document of {anchor}" if relative and anchor else "") + f" → {when}"


_UNTIL = frozenset(["by", "before"])
_GONE = frozenset(["last", "previous", "past", "yesterday", "ago"])


def _due(tokens: Tokens, timed: Timed, first: int) -> Timed:
    """A time to come behind "by" or "before" is a deadline: "by the second half of 2026", "by tomorrow"."""
    begin = timed.first - 1 - (timed.first > first + 1 and tokens.words[timed.first - 1] == "the")
    if timed.role != "at" or begin < first or tokens.words[begin] not in _UNTIL:
        return timed
    if not _GONE.isdisjoint(tokens.words[timed.first : timed.end]):
        return timed
    return replace(timed, first=begin, role="by")


def _needs(pattern: str) -> tuple[frozenset[str], tuple[str, ...]]:
    """The named parts and the words without which the pattern cannot fit: those outside all its brackets. A quick look
    at them spares most searches."""
    bare, depth = "", 0
    for piece in re.findall(r"\\.|\[[^]]*\]|\(|\)|.", pattern):
        depth += (piece == "(") - (piece == ")")
        bare += piece if depth == 0 and len(piece) == 1 and piece != ")" else " "
    if "|" in bare:
        return frozenset(), ()
    return frozenset(re.findall(r"[A-Z]{3,}", bare)), tuple(
        re.findall(r"[a-z]{3,}(?![a-z?*])", re.sub(r":\w+", "", bare))
    )


def _compile(pattern: str, names: Mapping[str, str]) -> re.Pattern[str]:
    def spell(match: re.Match[str]) -> str:
        name, group = match.group(1), match.group(2)
        return f"(?P<{group}>{names[name]})" if group else f"(?:{names[name]})"

    return re.compile(
        r"(?<![\w$€£.])(?<![$€£¥₹] )(?:" + re.sub(r"\b([A-Z]{3,})(?::(\w+))?", spell, pattern) + r")(?![\w%])"
    )
