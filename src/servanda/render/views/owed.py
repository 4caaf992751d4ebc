"""What is owed: commitments by status, open undertakings first."""

from __future__ import annotations

from dataclasses import dataclass

from servanda.model.kinds.sector import sector_name
from servanda.model.record import Record
from servanda.render.views.citing import Citations, Mark
from servanda.render.views.dates import Said, said, said_edtf
from servanda.render.views.groups import Group
from servanda.render.views.life import StepView, life, stepped_back, turns
from servanda.render.views.shelf import Shelf, last_day, record_href
from servanda.render.views.signs import StatusView, status_view

OPEN = ("agreed", "under_way", "stalled", "planned")  # undertaken, and not yet done or given up
_ORDER = (*OPEN, "discussed", "proposed", "completed", "dropped")
_MEANINGS = {
    "agreed": "the sides undertook it",
    "under_way": "being done",
    "stalled": "suspended or delayed",
    "planned": "one side says it will",
    "discussed": "talked about, nothing undertaken",
    "proposed": "suggested or asked for by one side",
    "completed": "done, a report says",
    "dropped": "given up or refused",
}


@dataclass(frozen=True, slots=True)
class Commitment:
    href: str
    action: str
    marks: tuple[Mark, ...]
    said: Said | None
    done: Said | None
    deadline: Said | None
    earlier: tuple[StepView, ...]
    back: bool
    reports: int
    sides: str
    sector: str | None


@dataclass(frozen=True, slots=True)
class Owed:
    """The commitments of one status, most recently told first."""

    status: StatusView
    meaning: str
    open: bool
    commitments: tuple[Commitment, ...]


def owed(shelf: Shelf, group: Group, citations: Citations) -> tuple[Owed, ...]:
    records = sorted(group.of_kind("commitment"), key=lambda record: _order(shelf, record))
    found: list[Owed] = []
    for status in _ORDER:
        of_it = tuple(_commitment(shelf, each, citations) for each in records if each.status == status)
        view = status_view("commitment", status)
        if of_it and view:
            found.append(Owed(view, _MEANINGS[status], status in OPEN, of_it))
    return tuple(found)


def open_count(group: Group) -> int:
    return sum(record.status in OPEN for record in group.of_kind("commitment"))


def _order(shelf: Shelf, record: Record) -> tuple[int, str, int, str]:
    """The most recently told first; what one report told, in the order of its text."""
    told = shelf.told(record)
    latest = -last_day(told[-1] if told else None).toordinal()
    claim = shelf.claims.get(record.steps[-1].claim if record.steps else record.claims[0])
    return (latest, claim.document, claim.span.start, record.id) if claim else (latest, "", 0, record.id)


def _commitment(shelf: Shelf, record: Record, citations: Citations) -> Commitment:
    told = shelf.told(record)
    steps = life(record, citations)
    sector = record.best("sector")
    return Commitment(
        href=record_href(record.id),
        action=record.name,
        marks=steps[-1].marks if steps else citations.cite(record.claims),
        said=said(told[-1]) if told else None,
        done=said_edtf(record.best("date")),
        deadline=said_edtf(record.best("deadline")),
        earlier=turns(steps),
        back=stepped_back(record),
        reports=shelf.reports(record),
        sides=_sides(shelf, record),
        sector=sector_name(str(sector)) if sector else None,
    )


def _sides(shelf: Shelf, record: Record) -> str:
    """Who says so, where the reports put it in someone's mouth."""
    claims = [shelf.claims[id] for id in record.claims if id in shelf.claims]
    return ", ".join(dict.fromkeys(claim.attributed_to for claim in claims if claim.attributed_to))
