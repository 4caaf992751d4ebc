"""The page of one record: its life, every value with the quotes that hold it, and why the claims belong together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from servanda.model.judgement import Judgement
from servanda.model.kinds import KINDS
from servanda.model.record import Record
from servanda.render.views.citing import Citations, Mark, Source
from servanda.render.views.fields import Field, fields
from servanda.render.views.findings import FindingView, RecordLink, finding_views, link_to
from servanda.render.views.groups import Group
from servanda.render.views.life import StepView, life
from servanda.render.views.names import record_name
from servanda.render.views.numbers import Series, series
from servanda.render.views.shelf import Shelf
from servanda.render.views.signs import StatusView, plain_words, status_view
from servanda.render.views.states import parties_title

# What a relation is called at its other end.
_REVERSED = {"session_of": "session", "establishes": "established by"}


@dataclass(frozen=True, slots=True)
class Reason:
    """A judgement in words: the claims it joins or parts, its sentences and its author."""

    verdict: str
    author: str
    score: str
    reasons: tuple[str, ...]
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class RecordPage:
    kind: str
    letter: str
    plural: str
    title: str
    also: tuple[str, ...]
    parties: str
    dossiers: tuple[RecordLink, ...]
    status: StatusView | None
    steps: tuple[StepView, ...]
    told: tuple[Mark, ...]
    fields: tuple[Field, ...]
    links: tuple[tuple[str, RecordLink], ...]
    reasons: tuple[Reason, ...]
    findings: tuple[FindingView, ...]
    series: Series | None
    sources: tuple[Source, ...]


def record_page(shelf: Shelf, record: Record, dossiers: Sequence[Group]) -> RecordPage:
    kind = KINDS[record.kind]
    citations = Citations.of(shelf, record.claims)
    return RecordPage(
        kind="person" if record.kind == "tenure" else record.kind,
        letter=kind.letter,
        plural=kind.plural,
        title=record_name(record),
        also=tuple(name for name in record.names if name != record.name),
        parties=parties_title(record.parties) if record.parties else "",
        dossiers=tuple(RecordLink(group.href, group.title) for group in dossiers),
        status=status_view(record.kind, record.status),
        steps=life(record, citations),
        told=tuple(citations.marks.values()),
        fields=fields(shelf, record, citations),
        links=_links(shelf, record),
        reasons=_reasons(shelf, record, citations),
        findings=finding_views(shelf, shelf.findings_of.get(record.id, ()), citations),
        series=series(shelf, record, citations) if record.kind == "figure" else None,
        sources=citations.sources,
    )


def _links(shelf: Shelf, record: Record) -> tuple[tuple[str, RecordLink], ...]:
    onward = [(plain_words(link.relation), link_to(shelf, link.target)) for link in record.links]
    pointing = shelf.pointing_at.get(record.id, ())
    back = [(_REVERSED.get(relation, plain_words(relation)), link_to(shelf, each.id)) for relation, each in pointing]
    return tuple((relation, link) for relation, link in (*onward, *back) if link)


def _reasons(shelf: Shelf, record: Record, citations: Citations) -> tuple[Reason, ...]:
    distinct = {each.id: each for claim in record.claims for each in shelf.judgements_of.get(claim, ())}
    return tuple(_reason(each, citations) for _, each in sorted(distinct.items()))


def _reason(judgement: Judgement, citations: Citations) -> Reason:
    sides = [side for side in (judgement.left, judgement.right) if side]
    return Reason(
        verdict=str(judgement.verdict),
        author=judgement.author.removeprefix("policy:"),
        score="" if judgement.score is None else f"{judgement.score:.2f}",
        reasons=judgement.reasons,
        marks=citations.cite(sides),
    )
