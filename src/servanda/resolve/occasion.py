"""A statement of a meeting as something to compare, and the clusters that such statements form."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from servanda.base.folding import folded
from servanda.base.when import When
from servanda.model.kinds import Meeting
from servanda.model.record import Record
from servanda.resolve.clusters import Clusters
from servanda.resolve.names import PersonName
from servanda.resolve.statement import Statement

Feature = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Occasion:
    """A statement of a dated meeting, and the features by which two of them can be seen to be one."""

    said: Statement[Meeting]
    features: frozenset[Feature]
    body: str | None
    place: str
    country: str
    people: frozenset[str]

    @classmethod
    def of(cls, said: Statement[Meeting], body: Record | None) -> Occasion:
        says = said.says
        people = frozenset(" ".join(sounds(name)) for name in says.participants)
        place = folded(says.place or "")
        about: list[Feature] = [("body", body.id)] if body else [("person", each) for each in people]
        if place and not body:
            about.append(("place", place))
        scope = () if body else (*said.scope, str(says.format))
        features = frozenset((*scope, *each) for each in about)
        return cls(said, features, body.id if body else None, place, says.country or "", people)

    @property
    def date(self) -> When | None:
        return self.said.says.date

    def admits(self, other: Occasion) -> bool:
        """Whether nothing speaks against one occasion: places, countries and numbers do not differ, and where both
        name who came, somebody came to both."""
        if self.said.document == other.said.document or not agree(self.place, other.place):
            return False
        if not agree(self.country, other.country) or not agree(self.body, other.body):
            return False
        if not agree(self.said.says.ordinal, other.said.says.ordinal):
            return False
        return bool(self.body or not self.people or not other.people or self.people & other.people)


class Rooms:
    """The clusters, with the documents that each holds: no document tells of one occasion twice."""

    def __init__(self, occasions: Sequence[Occasion], clusters: Clusters) -> None:
        self._clusters = clusters
        self._documents: dict[str, set[str]] = {}
        for each in occasions:
            self._documents.setdefault(clusters.root(each.said.id), set()).add(each.said.document)

    def of(self, each: Occasion) -> str:
        return self._clusters.root(each.said.id)

    def open_to(self, each: Occasion, other: Occasion) -> bool:
        """Whether what is told of one may still be told of the other as well."""
        mine, others = self.of(each), self.of(other)
        apart = mine != others and self._documents[mine] & self._documents[others]
        return not apart and not self._clusters.kept_apart(mine, others)

    def join(self, each: Occasion, other: Occasion) -> None:
        documents = self._documents[self.of(each)] | self._documents[self.of(other)]
        if self._clusters.join(other.said.id, each.said.id):
            self._documents[self.of(each)] = documents


def agree(one: object, other: object) -> bool:
    """Whether they do not differ; what is not told differs from nothing."""
    return not one or not other or one == other


def sounds(name: str) -> tuple[str, str]:
    person = PersonName.of(name)
    return person.last, person.first
