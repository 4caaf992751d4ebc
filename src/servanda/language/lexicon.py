"""Finding listed phrases among tokens: a trie of words, so that a phrase is found whole or not at all."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from servanda.language.tokens import Tokens

V = TypeVar("V")


@dataclass(slots=True)
class _Node(Generic[V]):
    children: dict[str, _Node[V]] = field(default_factory=dict)
    value: V | None = None


class Lexicon(Generic[V]):
    """Phrases, each with a value. Words are compared in lower case; the longest phrase wins."""

    def __init__(self, phrases: Mapping[str, V] | Iterable[tuple[str, V]]) -> None:
        self._root: _Node[V] = _Node()
        items = phrases.items() if isinstance(phrases, Mapping) else phrases
        for phrase, value in items:
            node = self._root
            for word in Tokens.of(phrase).words:
                node = node.children.setdefault(word, _Node())
            if node.value is None:
                node.value = value

    def at(self, tokens: Tokens, first: int, end: int) -> tuple[int, V] | None:
        """The longest phrase that begins at token `first` and stays below `end`: where it ends, and its value."""
        words, at = tokens.words, first
        node = self._root.children.get(words[first]) if first < end else None
        found = None
        while node is not None:
            at += 1
            if node.value is not None:
                found = (at, node.value)
            node = node.children.get(words[at]) if at < end else None
        return found

    def opens(self, first: str, second: str) -> bool:
        """Whether these two words, in lower case, can begin a phrase, or the first of them is one."""
        node = self._root.children.get(first)
        return node is not None and (node.value is not None or second in node.children)

    @property
    def first_words(self) -> frozenset[str]:
        """Every word that a phrase can begin with: a quick look tells where none does."""
        return frozenset(self._root.children)

    def __contains__(self, phrase: str) -> bool:
        if phrase.isalpha():  # one word, as most that are asked for
            node = self._root.children.get(phrase.lower())
            return node is not None and node.value is not None
        tokens = Tokens.of(phrase)
        found = self.at(tokens, 0, len(tokens))
        return found is not None and found[0] == len(tokens)
