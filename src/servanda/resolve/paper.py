"""A claim of a paper with its title taken apart, and how one of them is placed among those that it may be."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from servanda.base.when import When
from servanda.model.judgement import Judgement, Verdict
from servanda.model.kinds import Instrument, InstrumentStatus
from servanda.resolve.clusters import Clusters
from servanda.resolve.comparisons import Comparison, fitting
from servanda.resolve.policy import MOST_UNSURE, POLICIES
from servanda.resolve.statement import Scope, Statement
from servanda.resolve.titles import Title

Kind = tuple[Scope, str]


@dataclass(frozen=True, slots=True)
class Paper:
    said: Statement[Instrument]
    title: Title

    @property
    def id(self) -> str:
        return self.said.id

    @property
    def kind(self) -> Kind:
        return self.said.scope, str(self.said.says.type)

    @property
    def status(self) -> InstrumentStatus:
        return self.said.says.status

    @property
    def signed(self) -> When | None:
        return self.said.says.date if self.status == InstrumentStatus.SIGNED else None

    @property
    def held(self) -> When | None:
        """When its status held: as dated, else when it was told."""
        return self.said.says.date or self.said.known

    @property
    def is_named(self) -> bool:
        return self.title.is_telling or self.title.period is not None

    @property
    def name(self) -> str:
        return self.said.says.title or self.said.claim.quote.words


Group = list[Paper]


def place(
    paper: Paper, options: Sequence[Paper], reasons: Sequence[Sequence[Comparison]], clusters: Clusters
) -> Iterator[Judgement]:
    """A judgement about each paper that may be meant, with the reasons that speak for it; the only one is taken where
    its reasons are good enough. What persons keep apart is no option."""
    near = [
        (other, why) for other, why in zip(options, reasons, strict=True) if not clusters.kept_apart(paper.id, other.id)
    ]
    if any(clusters.together(paper.id, other.id) for other, _ in near):
        return
    for other, why in near[:MOST_UNSURE]:
        comparisons = [*why, fitting([option.name for option, _ in near])]
        judgement = POLICIES["instrument"].judge(paper.id, other.id, comparisons)
        if judgement.verdict == Verdict.SAME:
            clusters.join(other.id, paper.id)
        if judgement.verdict != Verdict.DIFFERENT:
            yield judgement
