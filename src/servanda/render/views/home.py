"""The first page: one row for each pair of states, then the other groups, then the documents that belong to no pair."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from servanda.base.when import When
from servanda.model.document import Document
from servanda.render.views.citing import Citations, publisher_of
from servanda.render.views.dates import Said, said
from servanda.render.views.groups import Group, homeless
from servanda.render.views.meetings import Meeting, last_met, meetings, next_meeting
from servanda.render.views.owed import open_count
from servanda.render.views.shelf import Shelf, document_href

QUARTERS_SHOWN = 60  # fifteen years; older quarters are summed into the first bar


@dataclass(frozen=True, slots=True)
class Sparkline:
    """Reports per quarter on an axis that all rows share. `bars` are heights from 0 to 1."""

    bars: tuple[float, ...]
    summary: str


@dataclass(frozen=True, slots=True)
class GroupRow:
    href: str
    title: str
    codes: str
    reports: int
    last_report: Said | None
    last: Meeting | None
    next: Meeting | None
    open: int
    commitments: int
    contradictions: int
    doubts: int
    sparkline: Sparkline | None


@dataclass(frozen=True, slots=True)
class DocumentRow:
    href: str
    title: str
    publisher: str
    date: Said | None
    claims: int


@dataclass(frozen=True, slots=True)
class Home:
    """`others` are groups that are no pair; `homeless` the documents that belong to no pair."""

    dyads: tuple[GroupRow, ...]
    others: tuple[GroupRow, ...]
    homeless: tuple[DocumentRow, ...]
    documents: int
    claims: int
    records: int
    findings: int


def home(shelf: Shelf, every: Sequence[Group]) -> Home:
    axis = _axis(tuple(shelf.documents.values()))
    return Home(
        dyads=tuple(_row(shelf, group, axis) for group in every if group.is_dyad),
        others=tuple(_row(shelf, group, axis) for group in every if not group.is_dyad),
        homeless=tuple(_document(shelf, id) for id in homeless(shelf, tuple(every))),
        documents=len(shelf.documents),
        claims=len(shelf.claims),
        records=len(shelf.records),
        findings=len(shelf.findings),
    )


def _row(shelf: Shelf, group: Group, axis: tuple[int, int] | None) -> GroupRow:
    occasions = meetings(shelf, group, Citations({}, ()))
    found = {finding.id: finding for record in group.records for finding in shelf.findings_of.get(record.id, ())}
    against = sum(finding.weight == "contradiction" for finding in found.values())
    return GroupRow(
        href=group.href,
        title=group.title,
        codes=" ".join(group.parties),
        reports=len(group.documents),
        last_report=said(group.latest_report(shelf)),
        last=last_met(occasions),
        next=next_meeting(occasions),
        open=open_count(group),
        commitments=len(group.of_kind("commitment")),
        contradictions=against,
        doubts=len(found) - against,
        sparkline=_sparkline([shelf.documents[id] for id in group.documents], axis),
    )


def _document(shelf: Shelf, id: str) -> DocumentRow:
    document = shelf.documents[id]
    claims = len(shelf.claims_of.get(id, ()))
    return DocumentRow(document_href(id), document.caption, publisher_of(document), said(document.published), claims)


def _axis(documents: Sequence[Document]) -> tuple[int, int] | None:
    quarters = [_quarter(document.published) for document in documents if document.published]
    return (max(min(quarters), max(quarters) - QUARTERS_SHOWN + 1), max(quarters)) if quarters else None


def _quarter(when: When) -> int:
    return when.latest.year * 4 + (when.latest.month - 1) // 3


def _sparkline(documents: Sequence[Document], axis: tuple[int, int] | None) -> Sparkline | None:
    dated = [document.published for document in documents if document.published]
    if axis is None or not dated:
        return None
    counts = Counter(max(_quarter(when), axis[0]) for when in dated)
    most = max(counts.values())
    first, last = (quarter // 4 for quarter in axis)
    words = f"{len(dated)} dated reports, {first}–{last}; at most {most} in a quarter"
    return Sparkline(tuple(round(counts[quarter] / most, 3) for quarter in range(axis[0], axis[1] + 1)), words)
