"""Which claims belong together: sets that grow by joining, and never against a person's verdict."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from servanda.resolve.verdicts import Verdicts


class Clusters:
    """A union-find over claim ids. Persons' verdicts come first: SAME joins at once, DIFFERENT bars every joining that
    would bring the two under one roof. Ids outside the given ones are ignored."""

    def __init__(self, ids: Iterable[str], verdicts: Verdicts) -> None:
        self._parent = {id: id for id in ids}
        self._size = dict.fromkeys(self._parent, 1)
        self._foes: defaultdict[str, set[str]] = defaultdict(set)
        for left, right in verdicts.different:
            if left in self._parent and right in self._parent:
                self._foes[left].add(right)
                self._foes[right].add(left)
        for left, right in verdicts.same:
            if left in self._parent and right in self._parent:
                self.join(left, right)

    def root(self, id: str) -> str:
        parent = self._parent
        while parent[id] != id:
            parent[id] = parent[parent[id]]
            id = parent[id]
        return id

    def together(self, left: str, right: str) -> bool:
        return self.root(left) == self.root(right)

    def kept_apart(self, left: str, right: str) -> bool:
        """Whether a person has said that something here differs from something there."""
        left, right = self.root(left), self.root(right)
        return any(self.root(foe) == right for foe in self._foes.get(left, ()))

    def join(self, left: str, right: str) -> bool:
        """Joins the sets of both; False, and nothing changes, where a person keeps them apart."""
        left, right = self.root(left), self.root(right)
        if left == right:
            return True
        if self.kept_apart(left, right):
            return False
        if (self._size[left], right) < (self._size[right], left):
            left, right = right, left
        self._parent[right] = left
        self._size[left] += self._size[right]
        if right in self._foes:
            self._foes[left] |= self._foes.pop(right)
        return True

    def gather(self, ids: Iterable[str]) -> list[str]:
        """Joins all of these; whom a person keeps apart from the first joins the next that it may. Returns one of each
        set that results."""
        heads: list[str] = []
        for id in ids:
            if not any(self.join(head, id) for head in heads):
                heads.append(id)
        return heads
