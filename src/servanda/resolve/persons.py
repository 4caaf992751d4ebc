"""Which claims of posts speak of one person.

Family names that sound alike make a block. In it, full names that sound alike and whose states do not differ are one
person. An initial, or a bare family name in the same post, joins the one full name that it fits; two: unsure.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from servanda.model.judgement import Judgement, Verdict
from servanda.model.kinds import Tenure
from servanda.resolve.assembling import ids
from servanda.resolve.blocking import by_key
from servanda.resolve.clusters import Clusters
from servanda.resolve.comparisons import Comparison, fitting
from servanda.resolve.names import PersonName
from servanda.resolve.policy import MOST_UNSURE, POLICIES
from servanda.resolve.statement import Statement


@dataclass(frozen=True, slots=True)
class _Named:
    """All statements of one block that write the same name and state."""

    name: PersonName
    state: str | None
    told: tuple[Statement[Tenure], ...]

    @property
    def id(self) -> str:
        return self.told[0].id

    @property
    def posts(self) -> frozenset[str]:
        return frozenset(said.says.post for said in self.told)


def join_persons(told: Sequence[Statement[Tenure]], clusters: Clusters) -> list[Judgement]:
    made: list[Judgement] = []
    for block in by_key(told, lambda said: PersonName.of(said.says.person).last).values():
        made += _join_block(block, clusters)
    return made


def _join_block(block: Sequence[Statement[Tenure]], clusters: Clusters) -> Iterator[Judgement]:
    groups = by_key(block, lambda said: (PersonName.of(said.says.person).first, said.says.state))
    named = [_Named(PersonName.of(told[0].says.person), state, tuple(told)) for (_, state), told in groups.items()]
    for each in named:
        if each.name.is_full:
            clusters.gather(ids(each.told))
        else:
            for same_post in by_key(each.told, lambda said: said.says.post).values():
                clusters.gather(ids(same_post))
    full = [each for each in named if each.name.is_full]
    full.sort(key=lambda each: (each.state is None, each.told[0].order()))
    for same_letter in by_key(full, lambda each: each.name.first[0]).values():
        yield from _join_full(same_letter, clusters)
    for each in named:
        if not each.name.is_full:
            for post, same_post in by_key(each.told, lambda said: said.says.post).items():
                part = _Named(each.name, each.state, tuple(same_post))
                yield from _place(part, [other for other in full if _fits(part, other, post)], clusters)


def _join_full(full: Sequence[_Named], clusters: Clusters) -> Iterator[Judgement]:
    """Full names, those with a state first; each is held against one statement of every person found before it."""
    for place, each in enumerate(full):
        alike = _distinct([other for other in full[:place] if each.name.may_be(other.name)], clusters)
        same_state = [other for other in alike if other.state == each.state]
        options = same_state or [other for other in alike if each.state is None or other.state is None]
        if options:
            yield from _place(each, options, clusters)
        for other in alike:
            if not options and not clusters.kept_apart(each.id, other.id):
                yield POLICIES["person"].judge(each.id, other.id, (_spelling(each, other), _states(each, other)))


def _place(each: _Named, options: Sequence[_Named], clusters: Clusters) -> Iterator[Judgement]:
    open_ = [other for other in _distinct(options, clusters) if not clusters.kept_apart(each.id, other.id)]
    if any(clusters.together(each.id, other.id) for other in open_):
        return
    for other in open_[:MOST_UNSURE]:
        comparisons = _spelling(each, other), fitting([option.name.written for option in open_])
        judgement = POLICIES["person"].judge(each.id, other.id, comparisons)
        if judgement.verdict == Verdict.SAME:
            clusters.join(other.id, each.id)
        yield judgement


def _fits(part: _Named, full: _Named, post: str) -> bool:
    """An initial needs the same state; a bare family name the same post as well."""
    if not full.name.may_be(part.name) or not (part.state is None or full.state is None or part.state == full.state):
        return False
    return bool(part.name.first) or post in full.posts


def _distinct(options: Sequence[_Named], clusters: Clusters) -> list[_Named]:
    """One of each cluster."""
    return [group[0] for group in by_key(options, lambda option: clusters.root(option.id)).values()]


def _spelling(each: _Named, other: _Named) -> Comparison:
    one, two = each.name, other.name
    if one.written == two.written:
        return Comparison(1.0, f"Both write “{one.written}”.")
    if one.is_full and two.is_full:
        return Comparison(0.95, f"“{one.written}” and “{two.written}” are spellings of one name.")
    what = "begins with that initial" if one.first else f"has the same family name and post, {min(each.posts)}"
    return Comparison(0.9, f"“{one.written}” may be “{two.written}”, who {what}.")


def _states(each: _Named, other: _Named) -> Comparison:
    return Comparison(0.5, f"One holds a post of {each.state}, the other of {other.state}: two persons, or an error.")
