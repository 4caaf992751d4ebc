"""What a language calls posts, and a post as it is found in a report."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from servanda.language.lexicon import Lexicon
from servanda.language.portfolios import Portfolios
from servanda.language.served import ServedBodies
from servanda.language.tokens import Tokens


@dataclass(frozen=True, slots=True)
class PostWords:
    """What a language calls posts: head phrases, canonical forms of whole phrases, portfolios of ministers, words that
    qualify a post, forms of address, words for a post no longer held, and the bodies that posts serve; `owners` gives
    the state of an institution that one state alone has; nobody holds a post of `alone` beside another; those of
    `loose` only paraphrase one."""

    heads: Lexicon[str]
    canonical: Mapping[str, str]
    portfolios: Portfolios
    modifiers: frozenset[str]
    honorifics: Lexicon[str]
    former: frozenset[str]
    institutions: frozenset[str]
    served: ServedBodies
    owners: Lexicon[str]
    alone: frozenset[str]
    loose: frozenset[str]

    def owner(self, tokens: Tokens, at: int, end: int) -> tuple[int, str] | None:
        """The institution at `at` that one state alone has: where it ends, and the state. "The State Department for
        Trade" is one of many, and none of the US."""
        found = self.owners.at(tokens, at, end)
        of_field = found is not None and tokens.words[found[0] - 1 : found[0] + 1] == ("department", "for")
        return None if of_field else found


@dataclass(frozen=True, slots=True)
class Post:
    """A post phrase: tokens `[first, end)`, canonical words, the state whose post it is and the state accredited to."""

    first: int
    end: int
    words: str
    state: str | None
    accredited_to: str | None
    plural: bool = False
    former: bool = False
