"""States and places among the tokens: which words name a state, its people or its capital; which town lies where."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from importlib.resources import files

from servanda.language.lexicon import Lexicon
from servanda.language.tokens import CURLY, Tokens, first_word, plain


@dataclass(frozen=True, slots=True)
class StateName:
    """Words that stand for a state or an organisation: its code, and whether they are its `name`, its `adjective`, its
    `people`, its `capital` or an `organisation`."""

    first: int
    end: int
    code: str
    role: str


class StateReader:
    """Finds the names of states. Words are compared with their capitals: "turkey" is a bird, "Turkey" a state."""

    def __init__(self, names: Iterable[tuple[str, str, str]]) -> None:
        """`names` are (words, code, role); words of the empty code look like a state and name none."""
        names = tuple(names)
        self._lexicon = Lexicon([(words, (code, role)) for words, code, role in names])
        self._shared = _shared(names)
        self._short = frozenset(words.lower() for words, _, _ in names if len(words) <= 3 and not words.isupper())
        self._first_words = self._lexicon.first_words

    def find(self, tokens: Tokens, first: int, end: int) -> tuple[StateName, ...]:
        found: list[StateName] = []
        at = first
        while at < end:
            if tokens.capital(at):
                hit = self._lexicon.at(tokens, at, end)
                if hit and self._is_name(tokens, at, hit[0]):
                    if hit[1][0]:
                        found.append(StateName(at, hit[0], *hit[1]))
                    at = hit[0]
                    continue
            at += 1
        return tuple(found)

    def told_apart(self, tokens: Tokens, stated: list[tuple[StateName, ...]]) -> list[tuple[StateName, ...]]:
        """The states of a document, by sentence: an adjective that several states share ("Congolese") is that of the
        one that the document names."""
        named = {state.code for states in stated for state in states if state.role in ("name", "capital")}

        def meant(state: StateName) -> StateName:
            sharing = self._shared.get(tokens.says(state.first, state.end).lower(), frozenset()) & named
            other = state.code not in named and len(sharing) == 1
            return replace(state, code=next(iter(sharing))) if other and state.role == "adjective" else state

        return [tuple(map(meant, states)) for states in stated] if self._shared else stated

    def glimpsed(self, text: str) -> bool:
        """Whether any words of a text not yet cut into tokens name a state: a quick look, tens of times faster than
        reading the text. It takes words that are no state's name in their sentence, and misses none that is one."""
        for found in CAPITALISED.finditer(text):
            first = found.group().lower()
            if first in self._first_words and self._lexicon.opens(first, first_word(text, found.end())):
                return True
        return False

    def _is_name(self, tokens: Tokens, at: int, stop: int) -> bool:
        """Whether the words are no mere letters: "US" and "Lao", but neither "Us" nor a currency's sign, "US$5"."""
        if tokens.words[stop : stop + 1] == ("$",) and tokens.starts[stop] == tokens.ends[stop - 1]:
            return False
        raw = tokens.raw[at]
        return stop > at + 1 or len(raw) > 3 or raw.isupper() or tokens.words[at] in self._short

    def code(self, words: str) -> str | None:
        """The code of exactly these words; None where they name no state."""
        tokens = Tokens.of(words)
        hit = self._lexicon.at(tokens, 0, len(tokens)) if len(tokens) else None
        return (hit[1][0] or None) if hit and hit[0] == len(tokens) else None


def _shared(names: Iterable[tuple[str, str, str]]) -> Mapping[str, frozenset[str]]:
    """The codes of the states that an adjective is of, for those that several states share."""
    codes: dict[str, set[str]] = {}
    for words, code, role in names:
        if role == "adjective" and code:
            codes.setdefault(words.lower(), set()).add(code)
    return {words: frozenset(of) for words, of in codes.items() if len(of) > 1}


# A letter that has no small form, or is not small, begins every name of a state; "U.S." has full stops.
CAPITALISED = re.compile(r"(?<![^\W_])(?:(?:[^\W\d_]\.){2,}|[^\W\d_a-z][^\W\d_]*)")


@dataclass(frozen=True, slots=True)
class Place:
    """A town as named, and the state it lies in."""

    first: int
    end: int
    name: str
    country: str


class PlaceReader:
    """Finds towns. It is asked only where a place is expected ("held in ..."): many towns bear the names of people."""

    def __init__(self, places: Mapping[str, str]) -> None:
        """`places` maps a town's name in lower case, without accents, to the code of its state."""
        self._places = places

    @classmethod
    def bundled(cls, named: Mapping[str, str]) -> PlaceReader:
        """The towns of `places.tsv` (GeoNames, CC BY 4.0), with the capitals and houses of `named` on top."""
        table: dict[str, str] = {}
        for line in files("servanda.language").joinpath("places.tsv").read_text("utf-8").splitlines():
            if line and not line.startswith("#"):
                name, code = line.split("\t", 2)[:2]
                table.setdefault(plain(name), code)
        return cls(table | {plain(name): code for name, code in named.items()})

    def at(self, tokens: Tokens, first: int, end: int) -> Place | None:
        """The longest town name that begins at token `first`."""
        if first >= end or not tokens.capital(first):
            return None
        for stop in range(min(first + 5, end), first, -1):
            name = tokens.says(first, stop)
            country = self._places.get(plain(name.translate(CURLY)))
            if country and tokens.capital(stop - 1):
                return Place(first, stop, name, country)
        return None
