"""Findings with their working: claim against claim, and where each is told."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from servanda.model.finding import Finding
from servanda.render.views.citing import Citations, Mark, Source
from servanda.render.views.names import record_name
from servanda.render.views.shelf import Shelf, record_href
from servanda.render.views.signs import plain_words


@dataclass(frozen=True, slots=True)
class RecordLink:
    href: str
    name: str


@dataclass(frozen=True, slots=True)
class FindingView:
    """`anchor` is its id on findings.html."""

    anchor: str
    check: str
    sentence: str
    working: tuple[str, ...]
    records: tuple[RecordLink, ...]
    marks: tuple[Mark, ...]
    contradiction: bool


@dataclass(frozen=True, slots=True)
class FindingsPage:
    findings: tuple[FindingView, ...]
    sources: tuple[Source, ...]


def findings_page(shelf: Shelf) -> FindingsPage:
    citations = Citations.of(shelf, (claim for finding in shelf.findings for claim in finding.claims))
    return FindingsPage(finding_views(shelf, shelf.findings, citations), citations.sources)


def finding_views(shelf: Shelf, findings: Iterable[Finding], citations: Citations) -> tuple[FindingView, ...]:
    """Contradictions first; each finding once."""
    distinct = {finding.id: finding for finding in findings}
    ordered = sorted(distinct.items(), key=lambda item: (item[1].weight != "contradiction", item[1].sentence, item[0]))
    return tuple(_view(shelf, id, finding, citations) for id, finding in ordered)


def link_to(shelf: Shelf, record: str) -> RecordLink | None:
    found = shelf.records.get(record)
    return RecordLink(record_href(found.id), record_name(found)) if found else None


def _view(shelf: Shelf, id: str, finding: Finding, citations: Citations) -> FindingView:
    links = (link_to(shelf, record) for record in finding.records)
    return FindingView(
        anchor=id,
        check=plain_words(finding.check),
        sentence=finding.sentence,
        working=finding.working,
        records=tuple(link for link in links if link),
        marks=citations.cite(finding.claims, at_most=8),
        contradiction=finding.weight == "contradiction",
    )
