"""Papers that a report tells without a title: one by the day of a step, or as the next move of the only one meant.

Of one type between the same parties, papers with the same step on the same day are one, as long as they bear one title
at most and no report tells two of them. Approval, ratification and entry into force ("the memorandum was approved")
are moves of the one paper that the same report tells as signed, else of the only one signed in the years before.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from servanda.base.folding import folded
from servanda.base.when import When
from servanda.model.judgement import Judgement
from servanda.model.kinds import InstrumentStatus
from servanda.resolve.blocking import by_key
from servanda.resolve.clusters import Clusters
from servanda.resolve.comparisons import Comparison, same_feature
from servanda.resolve.paper import Group, Paper, place
from servanda.resolve.policy import COMMON_FEATURE, LONGEST_MOVE, USUAL_MOVE

MOVES = frozenset({InstrumentStatus.APPROVED, InstrumentStatus.RATIFIED, InstrumentStatus.IN_FORCE})
_SIGNED_OR_MOVED = MOVES | {InstrumentStatus.SIGNED}
_UNORDERED = Comparison(0.5, "Nothing tells on which day it was signed, or that it was signed before.")
_ONE_TITLE = Comparison(0.6, "One is told with a title, the other without: nothing but type, parties and time agrees.")
_TOLD_APART = Comparison(0.5, "One report tells of two such papers on that day.")


def join_by_day(block: Sequence[Paper], clusters: Clusters) -> list[Judgement]:
    made: list[Judgement] = []
    dated = (paper for paper in block if paper.said.says.date and paper.said.says.date.is_day)
    for (status, day), told in by_key(dated, lambda paper: (str(paper.status), str(paper.said.says.date))).items():
        groups = list(by_key(told, lambda paper: clusters.root(paper.id)).values())
        named = [group for group in groups if any(paper.is_named for paper in group)]
        nameless = [group for group in groups if not any(paper.is_named for paper in group)]
        if len(groups) > 1 and nameless:
            made += _of_one_day(nameless, named, same_feature("step on the same day", f"{status} on {day}"), clusters)
    return made


def _of_one_day(
    nameless: Sequence[Group], named: Sequence[Group], step: Comparison, clusters: Clusters
) -> Iterator[Judgement]:
    """Joined to the only one with a title; where none has, to the first told. Where a report tells of two papers of
    that day, nothing shows which of them another report means."""
    apart = _told_apart([*named, *nameless])
    options = [group[0] for group in named or apart or nameless[:1]]
    meant = {option.id for option in options}
    for group in nameless:
        told = {paper.said.document for paper in group}
        open_ = [option for option in options if option.said.document not in told]
        if group[0].id not in meant:
            reasons = [[step, *([_TOLD_APART] if apart else [])]] * len(open_)
            yield from place(group[0], open_, reasons, clusters)


def _told_apart(groups: Sequence[Group]) -> list[Group]:
    """Those of which a report tells besides another of these."""
    times = Counter(document for group in groups for document in {paper.said.document for paper in group})
    return [group for group in groups if any(times[paper.said.document] > 1 for paper in group)]


def join_moves(block: Sequence[Paper], clusters: Clusters) -> list[Judgement]:
    """Each nameless move among the papers that were there to be moved."""
    groups = list(by_key(block, lambda paper: clusters.root(paper.id)).values())
    since = ((day, group[0].id, group) for group in groups if (day := _since(group)))
    there = sorted(since, key=lambda entry: entry[:2])
    days = [day for day, *_ in there]
    made: list[Judgement] = []
    for group in groups:
        moved = group[0].held
        if not moved or not _is_loose(group):
            continue
        earliest = moved.earliest - timedelta(days=min(LONGEST_MOVE, moved.earliest.toordinal() - 1))
        near = there[bisect_left(days, earliest) : bisect_right(days, moved.latest)]
        if len(near) <= COMMON_FEATURE:
            made += _move(group, [other for *_, other in near if other is not group], clusters)
    return made


def _is_loose(group: Group) -> bool:
    """Whether it tells moves of a paper without the day of its signing. A signing told with neither title nor day is
    of any paper."""
    if any(paper.is_named for paper in group):
        return all(paper.status in _SIGNED_OR_MOVED and not paper.signed for paper in group)
    return all(paper.status in MOVES for paper in group)


def _move(group: Group, near: Sequence[Group], clusters: Clusters) -> Iterator[Judgement]:
    if any(paper.is_named for paper in group):
        nameless = [other for other in near if not any(paper.is_named for paper in other)]
        doubts = [[next_move(group, other) or _UNORDERED, _ONE_TITLE] for other in nameless]
        yield from place(group[0], [other[0] for other in nameless], doubts, clusters)
        return
    told = {paper.said.document for paper in group}
    beside = [other for other in near if any(paper.signed and paper.said.document in told for paper in other)]
    if len(beside) == 1:
        said = next(paper for paper in beside[0] if paper.signed and paper.said.document in told)
        reason = same_feature("report, which tells of one such paper signed", said.name)
        yield from place(group[0], [said], [[reason]], clusters)
        return
    options = beside or near
    reasons = [[next_move(group, other) or _UNORDERED, _definite(group[0])] for other in options]
    yield from place(group[0], [other[0] for other in options], reasons, clusters)


def next_move(one: Group, other: Group) -> Comparison | None:
    """What one tells as the next move of what the other tells as signed on a known date, or the other way round; None
    where both or neither are signed on one."""
    signings = [
        min((paper.signed for paper in group if paper.signed), key=When.sort_key, default=None)
        for group in (one, other)
    ]
    if bool(signings[0]) == bool(signings[1]):
        return None
    signed, later = (signings[0], other) if signings[0] else (signings[1], one)
    moves = [paper for paper in later if paper.status in _SIGNED_OR_MOVED]
    held = [paper.held for paper in moves if paper.held]
    if signed is None or len(held) < len(later) or any(when.before(signed) for when in held):
        return None
    first = min(held, key=When.sort_key)
    days = (first.earliest - signed.latest).days
    told = f"It was signed on {signed}, and {later[0].status.replace('_', ' ')} is told of {first}"
    if days <= USUAL_MOVE:
        return Comparison(0.95, f"{told}: the one may follow on the other.")
    return Comparison(0.6, f"{told}, {days} days later: long for one paper.")


def _since(group: Group) -> date | None:
    """The first day from which a paper is there to be approved: when it was signed, or first told of by its name.
    A move that names no paper makes no paper."""
    signed = [paper.signed for paper in group if paper.signed]
    named = [paper.held for paper in group if paper.is_named and paper.held]
    days = [when.earliest for when in (signed or named)]
    return min(days, default=None)


def _definite(paper: Paper) -> Comparison:
    """English: "the memorandum" is one that the reader knows of, "a memorandum" is not."""
    kind = str(paper.said.says.type)
    if re.search(rf"\b(?:the|this|that)\s+(?:[\w-]+\s+){{0,2}}{kind}\b", folded(paper.said.claim.quote.words)):
        return Comparison(0.95, f"It is told as “the {kind}”, as one that is known.")
    return Comparison(0.6, f"It is not told as “the {kind}”, so another one may be meant.")
