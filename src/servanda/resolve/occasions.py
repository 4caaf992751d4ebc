"""Meetings that bear no number: told of one occasion where parties, format and date agree, and who came or where.

Two claims of one document are never joined here: the document itself told them apart.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from servanda.base.when import When
from servanda.model.judgement import Judgement, Verdict
from servanda.model.kinds import Meeting
from servanda.model.record import Record
from servanda.resolve.blocking import by_key, inverted
from servanda.resolve.clusters import Clusters
from servanda.resolve.comparisons import Comparison, dates, fitting, same_feature
from servanda.resolve.names import PersonName
from servanda.resolve.policy import COMMON_FEATURE, MOST_UNSURE, POLICIES
from servanda.resolve.statement import Statement
from servanda.resolve.wording import folded

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
        people = frozenset(" ".join(_key(name)) for name in says.participants)
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
        if self.said.document == other.said.document or not _agree(self.place, other.place):
            return False
        if not _agree(self.country, other.country) or not _agree(self.body, other.body):
            return False
        if not _agree(self.said.says.ordinal, other.said.says.ordinal):
            return False
        return bool(self.body or not self.people or not other.people or self.people & other.people)


class _Rooms:
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


def join_occasions(occasions: Sequence[Occasion], clusters: Clusters) -> list[Judgement]:
    """Joins what is told of one occasion; where a vague date fits two occasions, a judgement `unsure` about each."""
    rooms = _Rooms(occasions, clusters)
    dated = {each.said.id: each for each in occasions if each.date and each.features}
    days = {id: each for id, each in dated.items() if each.date and each.date.is_day}
    for block in inverted({id: _days(each) for id, each in days.items()}).values():
        for place, id in enumerate(block):
            _join_first(days[id], [days[other] for other in block[:place]], rooms)
    placed = inverted({id: _years(each) for id, each in days.items()})
    vague = [each for id, each in dated.items() if id not in days]
    made: list[Judgement] = []
    for each in sorted(vague, key=lambda each: (_length(each), each.said.order())):
        blocks = [placed.setdefault(year, []) for year in _years(each)]
        near = dict.fromkeys(id for block in blocks if len(block) <= COMMON_FEATURE for id in block)
        made += _place_vague(each, [dated[id] for id in near], rooms)
        for block in blocks:
            block.append(each.said.id)
    return made


def _join_first(each: Occasion, before: Sequence[Occasion], rooms: _Rooms) -> None:
    """Of one day and feature: the first that admits it. One of each cluster is asked."""
    asked = {rooms.of(each)}
    for other in before:
        if rooms.of(other) in asked:
            continue
        asked.add(rooms.of(other))
        if each.admits(other) and rooms.open_to(each, other):
            rooms.join(each, other)
            return


def _place_vague(each: Occasion, near: Sequence[Occasion], rooms: _Rooms) -> list[Judgement]:
    if any(rooms.of(other) == rooms.of(each) for other in near):
        return []
    groups = by_key((other for other in near if rooms.open_to(each, other)), rooms.of).values()
    options = [group[0] for group in groups if all(_one_date(each, other) for other in group)]
    names = [other.said.claim.caption for other in options]
    made: list[Judgement] = []
    for other in options[:MOST_UNSURE]:
        judgement = POLICIES["meeting"].judge(each.said.id, other.said.id, (*_reasons(each, other), fitting(names)))
        made.append(judgement)
        if judgement.verdict == Verdict.SAME:
            rooms.join(each, other)
    return made


def _reasons(each: Occasion, other: Occasion) -> Iterator[Comparison]:
    if each.date and other.date:
        yield dates(each.date, other.date)
    for feature in sorted(each.features & other.features)[:1]:
        yield same_feature(feature[-2], feature[-1])


def _one_date(each: Occasion, other: Occasion) -> bool:
    if not each.date or not other.date or not each.admits(other):
        return False
    return each.date.within(other.date) or other.date.within(each.date)


def _days(each: Occasion) -> list[Feature]:
    return [(*feature, str(each.date)) for feature in sorted(each.features)]


def _years(each: Occasion) -> list[Feature]:
    """One block for each year that the date touches; an open or very long one is no date of an occasion."""
    if not each.date or _length(each) > 366:
        return []
    years = {str(each.date.earliest.year), str(each.date.latest.year)}
    return [(*feature, year) for feature in sorted(each.features) for year in sorted(years)]


def _length(each: Occasion) -> int:
    return (each.date.latest - each.date.earliest).days if each.date else 0


def _agree(one: object, other: object) -> bool:
    return not one or not other or one == other


def _key(name: str) -> tuple[str, str]:
    person = PersonName.of(name)
    return person.last, person.first
