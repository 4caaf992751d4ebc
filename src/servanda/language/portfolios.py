"""Portfolios: what ministers are in charge of, listed whole or put together from the words of such fields."""

from __future__ import annotations

from dataclasses import dataclass, field

from servanda.language.lexicon import Lexicon
from servanda.language.tokens import Tokens


@dataclass(frozen=True, slots=True)
class Portfolios:
    """`listed` are whole portfolios, `nouns` and `qualifiers` words from which others are put together: what every
    government calls its ministries no list can hold ("Aquatic Resources Development")."""

    listed: Lexicon[str]
    nouns: frozenset[str]
    qualifiers: frozenset[str]
    first_words: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "first_words", self.listed.first_words | self.nouns | self.qualifiers)

    def at(self, tokens: Tokens, at: int, end: int) -> int | None:
        """Where the longest portfolio that begins at token `at` ends; one that is not listed is in capitals, and its
        last word is a noun."""
        whole = self.listed.at(tokens, at, end)
        last = whole[0] if whole else None
        stop = at
        while stop < end and tokens.capital(stop) and tokens.words[stop] in self.first_words:
            stop += 1
            if tokens.words[stop - 1] in self.nouns and tokens.words[stop : stop + 1] != ("'s",):
                last = max(last or stop, stop)
        return last

    def __contains__(self, words: str) -> bool:
        """Whether the words, in lower case, are a portfolio that is listed."""
        return words in self.listed
