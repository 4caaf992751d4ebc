"""Which things are compared at all. Everything here is near linear: nothing looks at all pairs of a dyad.

Issue by issue this grows: a new way to bring two claims near each other is a new function that yields pairs.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from typing import TypeVar

from servanda.resolve.statement import Scope

T = TypeVar("T")
K = TypeVar("K", bound=Hashable)

Words = frozenset[str]
Key = tuple[Scope, Words]

SHORTEST_MISSPELT = 5  # shorter words that differ in a letter are different words: Iran and Iraq
SAME_START = 2  # a misspelling keeps its first letters; exports and imports do not share them
NEIGHBOURS = 3  # in a large block, a word is compared with so many that follow it in the alphabet


def by_key(items: Iterable[T], key: Callable[[T], K]) -> dict[K, list[T]]:
    """The items by key, keys and items in the order in which they come."""
    blocks: dict[K, list[T]] = {}
    for item in items:
        blocks.setdefault(key(item), []).append(item)
    return blocks


def misspelt_pairs(keys: Iterable[Key]) -> Iterator[tuple[Key, Key]]:
    """Pairs of keys that differ in one word each, and there only after the first letters."""
    blocks: defaultdict[tuple[Scope, tuple[str, ...], str], list[tuple[str, Key]]] = defaultdict(list)
    for scope, words in keys:
        ordered = sorted(words)
        for place, word in enumerate(ordered):
            if len(word) >= SHORTEST_MISSPELT and len(ordered) > 1:
                rest = (*ordered[:place], *ordered[place + 1 :])
                blocks[scope, rest, word[:SAME_START]].append((word, (scope, words)))
    for block in blocks.values():
        block.sort(key=lambda entry: entry[0])
        for place, (_, key) in enumerate(block):
            for _, other in block[place + 1 : place + 1 + NEIGHBOURS]:
                yield key, other


def fullest(keys: Iterable[Words]) -> dict[Words, tuple[Words, ...]]:
    """For each set of words the largest sets that contain it and more; none where it is itself a largest one."""
    distinct = sorted(set(keys), key=lambda words: (-len(words), sorted(words)))
    holding: defaultdict[str, list[Words]] = defaultdict(list)
    largest: list[Words] = []
    found: dict[Words, tuple[Words, ...]] = {}
    for words in distinct:
        rarest = min(words, key=lambda word: (len(holding.get(word, ())), word), default=None)
        options = largest if rarest is None else holding.get(rarest, [])
        found[words] = tuple(other for other in options if words < other)
        if not found[words]:
            largest.append(words)
            for word in words:
                holding[word].append(words)
    return found


def sharing(keys: Iterable[Words], *, at_most: int) -> Iterator[tuple[Words, Words]]:
    """Pairs of sets with a word in common; a word that more than `at_most` sets have tells nothing."""
    holding: defaultdict[str, list[Words]] = defaultdict(list)
    for words in sorted(set(keys), key=sorted):
        for word in words:
            holding[word].append(words)
    pairs: set[tuple[Words, Words]] = set()
    for word in sorted(holding):
        block = holding[word]
        if len(block) <= at_most:
            pairs |= {(left, right) for place, left in enumerate(block) for right in block[place + 1 :]}
    yield from sorted(pairs, key=lambda pair: (sorted(pair[0]), sorted(pair[1])))


def inverted(mapping: Mapping[T, Iterable[K]]) -> dict[K, list[T]]:
    """Who has what, turned into what is had by whom."""
    blocks: dict[K, list[T]] = {}
    for item, keys in mapping.items():
        for key in keys:
            blocks.setdefault(key, []).append(item)
    return blocks
