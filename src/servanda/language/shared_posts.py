"""Posts that several persons hold, each of another state: "the presidents of Oman and Chad, A and B"."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from servanda.language.names import StateName
from servanda.language.post_words import Post
from servanda.language.tokens import Tokens

# Where the name ends that begins at a token, before another, where the states are those given; None without a name.
NameEnd = Callable[[Tokens, int, int, Mapping[int, StateName]], int | None]
Holder = tuple[Post, int, int]
_DASHES = frozenset([",", "-", "–", "—", "("])


class SharedPosts:
    """Reads who holds a post told in the plural, and of which state. Holds no document's state."""

    def __init__(self, name: NameEnd) -> None:
        self._name = name

    def holders(
        self, tokens: Tokens, post: Post, end: int, starts: Mapping[int, StateName], ends: Mapping[int, StateName]
    ) -> list[Holder]:
        """The post of each holder with the tokens `[first, end)` of the name; none where the words pair no names with
        states in one of these ways."""
        for reading in (self._of_states, self._by_adjectives, self._named_with_states, self._state_by_state):
            found = reading(tokens, post, end, starts, ends)
            if found:
                return found
        return []

    def before(
        self, tokens: Tokens, post: Post, last: tuple[int, int], starts: Mapping[int, StateName]
    ) -> list[Holder]:
        """ "A and B, the presidents of Oman and Chad": `last` are the tokens of B, right before the comma."""
        codes, _ = self._codes(tokens, post, len(tokens), starts)
        begin, stop = last
        if len(codes) != 2 or begin < 3 or tokens.words[begin - 1] != "and":
            return []
        for first in range(max(0, begin - _NAME), begin - 1):
            if tokens.capital(first) and self._name(tokens, first, begin, starts) == begin - 1:
                holders = ((first, begin - 1), (begin, stop))
                return [(replace(post, state=code), *name) for code, name in zip(codes, holders, strict=True)]
        return []

    def _of_states(
        self, tokens: Tokens, post: Post, end: int, starts: Mapping[int, StateName], _: Mapping[int, StateName]
    ) -> list[Holder]:
        """ "the presidents of Oman and Chad, A and B", "the envoys of Oman and Chad to Malta, A and B"."""
        codes, at = self._codes(tokens, post, end, starts)
        if len(codes) < 2:
            return []
        accredited = starts.get(at + 1) if tokens.words[at : at + 1] == ("to",) else None
        if accredited:
            post, at = replace(post, accredited_to=accredited.code), accredited.end
        at += tokens.words[at : at + 1] != () and tokens.words[at] in _DASHES
        return self._each(tokens, post, (at, end), codes, starts)

    def _by_adjectives(
        self, tokens: Tokens, post: Post, end: int, starts: Mapping[int, StateName], ends: Mapping[int, StateName]
    ) -> list[Holder]:
        """ "Omani and Chadian presidents A and B", "the Omani, Chadian and Maltese presidents A, B and C"."""
        told = [state for state in ends.values() if state.first == post.first]
        while told and tokens.words[told[0].first - 1] in ("and", ",") and (more := ends.get(told[0].first - 1)):
            told.insert(0, more)
        if len(told) < 2 or any(state.role == "capital" for state in told):
            return []
        codes = [state.code for state in told]
        return self._each(tokens, replace(post, first=told[0].first), (post.end, end), codes, starts)

    def _named_with_states(
        self, tokens: Tokens, post: Post, end: int, starts: Mapping[int, StateName], _: Mapping[int, StateName]
    ) -> list[Holder]:
        """ "Presidents A of Oman and B of Chad"."""
        found: list[Holder] = []
        at = post.end
        while at < end and (stop := self._name(tokens, at, end, starts)):
            of = stop + (tokens.words[stop : stop + 1] == (",",))  # "Presidents A, of Oman, and B, of Chad"
            state = starts.get(of + 1 + (tokens.words[of + 1 : of + 2] == ("the",)))
            if tokens.words[of : of + 1] != ("of",) or state is None:
                return []
            found.append((replace(post, state=state.code), at, stop))
            at = _joined(tokens, state.end, end)
            if at == state.end:
                break
        return found if len(found) > 1 else []

    def _state_by_state(
        self, tokens: Tokens, post: Post, end: int, starts: Mapping[int, StateName], _: Mapping[int, StateName]
    ) -> list[Holder]:
        """ "the presidents of Oman, A, and Chad, B"."""
        found: list[Holder] = []
        code, at = post.state, post.end
        while code:
            begin = at + (tokens.words[at : at + 1] == (",",))
            stop = self._name(tokens, begin, end, starts) if begin < end else None
            if stop is None:
                break
            found.append((replace(post, state=code), begin, stop))
            state = starts.get(_joined(tokens, stop, end))
            code, at = (state.code, state.end) if state else (None, stop)
        return found if len(found) > 1 else []

    def _codes(self, tokens: Tokens, post: Post, end: int, starts: Mapping[int, StateName]) -> tuple[list[str], int]:
        """The states told behind the post, and where they end: "of Oman and Chad"."""
        codes, at = [post.state] if post.state else [], post.end
        while codes and (more := starts.get(_joined(tokens, at, end))) and more.role == "name":
            codes.append(more.code)
            at = more.end
        return codes, at

    def _each(
        self, tokens: Tokens, post: Post, span: tuple[int, int], codes: list[str], starts: Mapping[int, StateName]
    ) -> list[Holder]:
        """One name for each state, joined by commas and "and"; none where there are fewer."""
        at, end = span
        found: list[Holder] = []
        for code in codes:
            stop = self._name(tokens, at, end, starts) if at < end else None
            if stop is None:
                return []
            found.append((replace(post, state=code), at, stop))
            at = _joined(tokens, stop, end)
        return found


def _joined(tokens: Tokens, at: int, end: int) -> int:
    """Behind "and", "and the" or a comma."""
    at += at < end and tokens.words[at] == ","
    at += at < end and tokens.words[at] == "and"
    return at + (at < end and tokens.words[at] == "the")


_NAME = 6  # tokens of a name
