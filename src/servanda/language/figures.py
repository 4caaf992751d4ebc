"""The words that tie a number to what it measures, as one language has them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from servanda.language.lexicon import Lexicon


@dataclass(frozen=True, slots=True)
class Figures:
    """`indicators` are phrases for what is measured; `up` and `down` words of growth and decline; `target` phrases of
    aims and rates; the others are lists of figures.yaml, which says what each is for."""

    indicators: Lexicon[str]
    up: frozenset[str]
    down: frozenset[str]
    target: Lexicon[str]
    home_affairs: Lexicon[str]
    ages: frozenset[str]
    uncounted: frozenset[str]
    trade_compounds: frozenset[str]
    widening: frozenset[str]
    comparing: frozenset[str]
    compared_with: frozenset[str]
    carrying: frozenset[str]
    exporting: frozenset[str]
    importing: frozenset[str]
    students: frozenset[str]
    passengers: frozenset[str]
    signing: frozenset[str]
    reaching: frozenset[str]
    behind_bare: frozenset[str]
    looking_back: frozenset[str]
    casualties: frozenset[str]
    unmeasured: frozenset[str]

    @classmethod
    def of(cls, said: Mapping[str, list[str]], indicators: Mapping[str, Any]) -> Figures:
        phrases = ("indicators", "target", "home_affairs")
        return cls(
            indicators=Lexicon(indicators),
            target=Lexicon((words, words) for words in said["target"]),
            home_affairs=Lexicon((words, words) for words in said["home_affairs"]),
            **{name: frozenset(said[name]) for name in cls.__slots__ if name not in phrases},
        )
