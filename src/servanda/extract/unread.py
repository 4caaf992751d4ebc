"""What a whole corpus leaves unread: silent sentences of two states, counted by the words that could have told."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Any

from servanda.model.explanation import Explanation, Silence, silence_to_json


@dataclass(frozen=True, slots=True)
class Example:
    source: str
    silence: Silence


@dataclass(frozen=True, slots=True)
class Group:
    """A head word, how many unread sentences hold it, and the first few of them."""

    head: str
    sort: str
    sentences: int
    examples: tuple[Example, ...]


class Unread:
    """Grows by one document at a time and keeps no more than counts and examples. A sentence counts once under each of
    its head words, so that a group tells how often its word is left unread."""

    def __init__(self, examples: int) -> None:
        self.documents = 0
        self.sentences = 0
        self._wanted = examples
        self._counts: Counter[tuple[str, str]] = Counter()
        self._examples: dict[tuple[str, str], list[Example]] = {}

    def add(self, said: Explanation) -> None:
        self.documents += 1
        for silence in said.silences:
            if not silence.concerns_two:
                continue
            self.sentences += 1
            for key in {(trigger.head, trigger.sort) for trigger in silence.triggers}:
                self._counts[key] += 1
                shown = self._examples.setdefault(key, [])
                if len(shown) < self._wanted:
                    shown.append(Example(said.document.source, silence))

    def groups(self) -> tuple[Group, ...]:
        """The most frequent first."""
        ranked = sorted(self._counts.items(), key=lambda item: (-item[1], item[0]))
        return tuple(Group(*key, count, tuple(self._examples[key])) for key, count in ranked)

    def to_json(self) -> dict[str, Any]:
        return {
            "documents": self.documents,
            "sentences": self.sentences,
            "groups": [
                {
                    "head": group.head,
                    "sort": group.sort,
                    "sentences": group.sentences,
                    "examples": [{"source": each.source, **silence_to_json(each.silence)} for each in group.examples],
                }
                for group in self.groups()
            ],
        }
