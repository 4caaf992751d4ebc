"""How alike the words of two tellings are: without their endings, and without the words that tell nothing."""

from __future__ import annotations

from functools import lru_cache

from servanda.language.tokens import Tokens

_SAME_WORDS = 0.8  # share of common words from which two tellings are one
_IGNORED = frozenset("the a an of in on for to and or with its their our this that these by as at from".split())
_SUFFIXES = ("ations", "ation", "ments", "ment", "ings", "ing", "ions", "ion", "ies", "ied", "es", "ed", "s", "e", "y")


def alike(left: frozenset[str], right: frozenset[str]) -> bool:
    """Whether nearly all stems of the shorter telling, and two at least, are in the longer one."""
    if not left or not right:
        return False
    return len(left & right) >= _SAME_WORDS * min(len(left), len(right)) and len(left & right) >= 2


def stems(tokens: Tokens, first: int, end: int) -> frozenset[str]:
    """The stems of the tokens `[first, end)`."""
    return frozenset(stem(word) for word in tokens.words[first:end] if word[0].isalnum() and word not in _IGNORED)


@lru_cache(maxsize=4096)
def stems_of(text: str) -> frozenset[str]:
    """The stems of a name or a title."""
    tokens = Tokens.of(text)
    return stems(tokens, 0, len(tokens))


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """The word without its ending, so that "establishment" and "establishing" are the same."""
    for suffix in _SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= 4:
            return word[: -len(suffix)]
    return word
