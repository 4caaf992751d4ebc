"""The bodies that posts serve: "Director of the Department of Roads", "Chairman of the Board of Malta Ports (MP)"."""

from __future__ import annotations

from collections.abc import Callable, Container
from dataclasses import dataclass

from servanda.language.tokens import Tokens

HeadAt = Callable[[Tokens, int, int], tuple[int, str] | None]

_JOINS = frozenset("of to for at in".split())
_WITHIN = frozenset("of for on the and & - – in to 's ’s".split())
# Bodies that are named without capitals as well.
PLAIN_BODIES = frozenset(["department", "division", "directorate", "section", "bureau"])
_CLOSING = frozenset(["at", "in", "of", ",", ".", ";"])
_LONGEST = 16


@dataclass(frozen=True, slots=True)
class ServedBody:
    """The body behind a post, in lower case, the preposition that joins it, and the token behind it; `letters` tells
    that nothing but its short name stands there."""

    words: str
    joined: str
    end: int
    letters: bool = False


@dataclass(frozen=True, slots=True)
class ServedBodies:
    """`nouns` are words of the names of bodies, `bare` the bodies that add nothing to a post, `short` the posts that go
    without their body, `firms` the last words of bodies that are named beside any post, not in it."""

    nouns: frozenset[str]
    bare: frozenset[str]
    short: frozenset[str]
    firms: frozenset[str]

    def behind(self, tokens: Tokens, at: int, end: int, head_at: HeadAt, states: Container[int]) -> ServedBody | None:
        """The body that stands behind a post ending at `at`: it runs to the last word in capitals that names bodies,
        and over what these are for ("Department of Roads"); `states` are the tokens at which states are named."""
        if at + 1 >= end or tokens.words[at] not in _JOINS:
            return None
        begin = at + 1 + (tokens.words[at + 1] == "the")
        if (
            begin < end
            and tokens.capital(begin)
            and tokens.words[begin] in self.bare
            and not self._goes_on(tokens, begin)
        ):
            return ServedBody(tokens.words[begin], tokens.words[at], begin + 1)
        stop = self._last_noun(tokens, begin, min(end, begin + _LONGEST), head_at, states)
        if stop is None and begin < end and tokens.initials(begin) and begin not in states:
            letters = tokens.words[begin]  # "Director General of the OFAD"
            return ServedBody(letters, tokens.says(at, begin).lower(), begin + 1, letters=True)
        if stop is None:
            return None
        stop = self._field(tokens, stop, min(end, begin + _LONGEST), states)
        joined = tokens.says(at, begin).lower()
        return ServedBody(tokens.says(begin, stop).lower(), joined, behind_letters(tokens, stop, end))

    def is_firm(self, body: ServedBody) -> bool:
        """Whether the body is a firm, a school or a fund, told by its short name: "Oryx Holdings", "OFAD"."""
        return body.letters or body.words.rpartition(" ")[2] in self.firms

    def _goes_on(self, tokens: Tokens, at: int) -> bool:
        """Whether the word only begins the name of a body: "the Union of Ports", "the State Council"."""
        named = at + 1 < len(tokens) and tokens.capital(at + 1) and tokens.words[at + 1] in self.nouns
        return named or tokens.words[at + 1 : at + 2] == ("of",)

    def _last_noun(self, tokens: Tokens, begin: int, end: int, head_at: HeadAt, states: Container[int]) -> int | None:
        last: int | None = None
        for place in range(begin, end):
            word = tokens.words[place]
            if place in states and tokens.words[place - 1] == "and" and begin in states:
                break  # "of Oman Said Badri and Kenyan Cabinet Chairman": another person begins
            if word == "," and last == place and self._listed(tokens, place, end):
                continue
            if tokens.capital(place):
                head = head_at(tokens, place, end)
                if head and tokens.words[place - 1] not in ("of", "the") and word not in self.nouns:
                    break
                last = place + 1 if word in self.nouns else last
            elif word in PLAIN_BODIES:
                last = place + 1
            elif word not in _WITHIN and PLAIN_BODIES.isdisjoint(tokens.words[place + 1 : place + 3]):
                break
        return last

    def _field(self, tokens: Tokens, at: int, end: int, states: Container[int]) -> int:
        """Behind what the body that ends at `at` is for: "of Roads"; `at` where nothing of the kind follows."""
        stop = at + 1
        if tokens.words[at : at + 1] != ("of",):
            return at
        if tokens.words[at - 1] in PLAIN_BODIES:  # "department of trade and investment at the ministry"
            while stop < end and tokens.words[stop].isalpha() and tokens.words[stop] not in _CLOSING:
                stop += 1
            return stop if stop < end and tokens.words[stop] in _CLOSING and stop > at + 1 else at
        short = stop + 1 + (tokens.words[stop : stop + 1] == ("the",))
        if short <= end and tokens.raw[short - 1].isupper() and len(tokens.raw[short - 1]) > 1:
            return short  # "Committee of the OPC", before a name
        while stop < end and tokens.capital(stop) and stop not in states:
            stop += 1
        return at if stop == at + 1 or stop in states else stop

    def _listed(self, tokens: Tokens, at: int, end: int) -> bool:
        """Whether the words in capitals behind the comma at `at` end in a word of bodies: "Finance, Fiscal Policy"."""
        stop = at + 1 + (tokens.words[at + 1 : at + 2] == ("and",))
        begin = stop
        while stop < end and tokens.capital(stop):
            stop += 1
        return begin < stop <= begin + 3 and tokens.words[stop - 1] in self.nouns


def behind_letters(tokens: Tokens, at: int, end: int) -> int:
    """Steps over the short name in brackets: "(ADB)"."""
    short = at + 2 < end and tokens.words[at] == "(" and tokens.words[at + 2] == ")"
    return at + 3 if short and tokens.raw[at + 1].isupper() else at


def behind_joint(tokens: Tokens, at: int) -> int:
    """Behind the comma or "and" at token `at` between two portfolios: "Roads, and the Environment"."""
    at += 1 + (tokens.words[at] == "," and tokens.words[at + 1 : at + 2] == ("and",))
    return at + (tokens.words[at : at + 1] == ("the",))


def behind_field(tokens: Tokens, at: int, end: int) -> int:
    """Steps over the field in brackets: "Second Secretary (Political)"."""
    field = at + 2 < end and tokens.words[at] == "(" and tokens.words[at + 2] == ")" and tokens.capital(at + 1)
    return at + 3 if field else at
