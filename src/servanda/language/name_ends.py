"""What stands right behind a name: a state for a surname, a copula that leads to a post."""

from __future__ import annotations

from collections.abc import Mapping

from servanda.language.names import StateName
from servanda.language.post_words import Post
from servanda.language.tokens import Tokens

_NAMED = tuple((*be, verb) for be in (("was",), ("has", "been")) for verb in ("appointed", "named", "elected"))
_BEFORE_POST = frozenset(["the", "a", "first", "new", "current", "incumbent", "also"])
_SET_OFF = frozenset([",", ".", ";", "and"])


def behind_copula(tokens: Tokens, at: int, end: int) -> int | None:
    """Where the post may begin that a name at whose end `at` stands is said to hold: "is the first Omani president", ",
    who is trade minister"; None where nothing of the kind is said."""
    for named in _NAMED:  # "was appointed foreign minister of Oman"
        if tokens.words[at : at + len(named)] == named and at + len(named) + 1 < end:
            begin = at + len(named)
            return begin + (tokens.words[begin] in ("as", "the"))
    who = at + (tokens.words[at : at + 2] == (",", "who")) * 2
    if tokens.words[who : who + 1] != ("is",):
        return None
    begin = who + 1
    while begin < end and tokens.words[begin] in _BEFORE_POST:
        begin += 1
    article = tokens.words[who + 1 : who + 2] == ("the",)  # "Jana is a minister" tells less
    return begin if (who > at or article) and begin < end else None


def behind_state(tokens: Tokens, at: int, end: int, post: Post, starts: Mapping[int, StateName]) -> int:
    """Where the name of tokens `[at, end)` ends: a given name behind the post of one state may have the name of another
    for its surname ("Chadian Minister Anna Jordan"), and one that is set off any ("Minister Anna Jordan,")."""
    other = starts.get(end)
    if other is None or end != at + 1 or other.end != end + 1 or other.role not in ("name", "capital"):
        return end
    set_off = other.end >= len(tokens) or tokens.words[other.end] in _SET_OFF
    return other.end if (post.state or set_off) and other.code != post.state else end
