"""The calendar's words of one language, and what they count."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from servanda.base.when import When

_ORDINAL_ENDINGS = ("st", "nd", "rd", "th")


@dataclass(frozen=True, slots=True)
class Calendar:
    """Words in lower case: months and seasons with their EDTF numbers, weekdays from Monday (0), numbers, ordinals."""

    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    numbers: Mapping[str, int]
    ordinals: Mapping[str, int]
    seasons: Mapping[str, int]

    def number(self, word: str | None) -> int:
        """The value of a number or an ordinal, in digits or in words; `ValueError` where it is neither."""
        if word is None:
            raise ValueError("no number")
        digits = re.match(r"\d+", word)
        if digits:
            return int(digits.group())
        for table in (self.numbers, self.ordinals):
            if word in table:
                return table[word]
        raise ValueError(f"{word!r} is no number")

    def ordinal(self, word: str) -> int | None:
        """The value of an ordinal: "6th", "6-th", "sixth"; None where the word is none."""
        digits = word[:-2].rstrip("-")
        if digits.isdecimal() and word.endswith(_ORDINAL_ENDINGS):
            return int(digits)
        return self.ordinals.get(word)

    def month(self, word: str | None) -> int:
        return self.months[word or ""]

    def year(self, word: str | None, anchor: When | None) -> int | None:
        """The year that "2022", "last year" or "the year" means; None where it takes an anchor that is missing."""
        if word and word.isdecimal():
            return int(word)
        if anchor is None:
            return None
        shift = -1 if word and re.search(r"last|previous|past", word) else 1 if word and "next" in word else 0
        return anchor.earliest.year + shift
