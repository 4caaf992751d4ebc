"""Tokens: the words, numbers and signs of a text, each with its place in it.

Marks of typesetting (`*`, `_`, `\\`, soft hyphens) are no tokens: they vanish for every rule, while spans still count
in the untouched text.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from servanda.base.span import Span

_TOKEN = re.compile(
    r"""
      https?://[^\s<>()\[\]"”]*[^\s<>()\[\]"”.,;:!?]     # an address is one token, in which nothing is told
    | (?:[^\W\d_]\.){2,}                                # U.S., a.m.
    | (?<![^\W_])[A-Z]\.[A-Z](?![\w.])                # U.S-Kenya
    | \d{1,3}(?:['’]\d{3})+(?![\w'’])                   # 1'234'567
    | \d+(?:[.,]\d+)*(?:-?(?:st|nd|rd|th)\b)?           # 1,234.5, 6th and 6-th
    | [Cc][Oo]-(?:[Oo]perat|[Oo]rdinat)[^\W\d_]+         # co-operation is cooperation
    # words; O'Brien, Ma'ruf, Tu'i'onetoa
    | [^\W\d_]+(?:[’'ʼ‘`](?!(?:ll|ve|re)\b)(?:[^\W\d_]{2,}|[^\W\d_](?=[’'ʼ‘`][^\W\d_]{2})))*
    | [’'ʼ](?:ll|ve|re|[^\W\d_])\b                      # we'll, 's, 't
    | \.\.\.|[^\w\s*\\\u00ad\u200b]                     # signs, one by one
    """,
    re.VERBOSE,
)

CURLY = str.maketrans({"’": "'", "ʼ": "'", "‘": "'", "`": "'"})


@dataclass(frozen=True, slots=True)
class Tokens:
    """All tokens of one text, in parallel tuples: `words` in lower case with straight apostrophes, `raw` to the letter,
    and the code points where each starts and ends."""

    text: str
    words: tuple[str, ...]
    raw: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    @classmethod
    def of(cls, text: str) -> Tokens:
        spans = [match.span() for match in _TOKEN.finditer(text)]
        straight = text.translate(CURLY)  # letter for letter
        fold = _word if "://" in text or "o-o" in text else str.lower
        return cls(
            text,
            words=tuple([fold(straight[start:end]) for start, end in spans]),
            raw=tuple([text[start:end] for start, end in spans]),
            starts=tuple([start for start, _ in spans]),
            ends=tuple([end for _, end in spans]),
        )

    def __len__(self) -> int:
        return len(self.words)

    def span(self, first: int, end: int) -> Span:
        """The stretch of text from token `first` up to, not including, token `end`."""
        return Span(self.starts[first], self.ends[end - 1])

    def says(self, first: int, end: int) -> str:
        """The words of a token range as one line: white space and marks of typesetting folded away."""
        pieces: list[str] = []
        for at in range(first, end):
            if at > first and re.search(r"[\s_]", self.text[self.ends[at - 1] : self.starts[at]]):
                pieces.append(" ")
            pieces.append(self.raw[at])
        return "".join(pieces)

    def initials(self, at: int) -> bool:
        """Whether the token is made of three or more initials: "OMTC"."""
        raw = self.raw[at]
        return raw.isupper() and raw.isalpha() and len(raw) > 2

    def capital(self, at: int) -> bool:
        """Whether the token begins with a capital letter; behind the last token stands none."""
        return at < len(self.raw) and self.raw[at][0].isupper()


def _word(raw: str) -> str:
    """The token in lower case; of an address nothing but its scheme is told, and "co-operation" has one spelling."""
    if "://" in raw:
        return raw.partition("://")[0]
    word = raw.lower()
    return word.replace("-", "") if word.startswith("co-o") else word


def plain(text: str) -> str:
    """The text in lower case, its letters without accents: "Hà Nội" is "ha noi", as most write it."""
    lower = text.lower()
    if lower.isascii():
        return lower
    parts = unicodedata.normalize("NFD", lower.translate(_BARRED))
    return "".join([letter for letter in parts if not unicodedata.combining(letter)])


# Letters that no normal form takes apart.
_BARRED = str.maketrans({"đ": "d", "ø": "o", "ł": "l", "ı": "i", "ħ": "h"})


def first_word(text: str, start: int) -> str:
    """The first token at or behind character `start` of a text, in lower case with straight apostrophes; empty where
    none follows."""
    found = _TOKEN.search(text, start)
    return found.group().lower().translate(CURLY) if found else ""
