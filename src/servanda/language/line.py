"""A stretch of tokens as one line of plain words, for patterns that are easier to read as regular expressions."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from itertools import accumulate

from servanda.language.tokens import Tokens


@dataclass(frozen=True, slots=True)
class Line:
    """The words of tokens `[first, end)` in lower case, one space between any two. `starts` are their places in it."""

    words: str
    first: int
    starts: tuple[int, ...]

    @classmethod
    def of(cls, tokens: Tokens, first: int, end: int) -> Line:
        words = tokens.words[first:end]
        starts = accumulate((len(word) + 1 for word in words[:-1]), initial=0) if words else ()
        return cls(" ".join(words), first, tuple(starts))

    def tokens(self, start: int, end: int) -> tuple[int, int]:
        """The token range that the characters `[start, end)` of the line cover."""
        return self.first + bisect_right(self.starts, start) - 1, self.first + bisect_left(self.starts, end)
