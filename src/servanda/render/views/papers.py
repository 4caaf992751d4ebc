"""Instruments: acts on paper, and how far each has come."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from servanda.model.record import Record
from servanda.render.views.citing import Citations, Mark
from servanda.render.views.dates import Said, parse_when, said, said_edtf
from servanda.render.views.groups import Group
from servanda.render.views.life import StepView, life, turns
from servanda.render.views.shelf import Shelf, record_href
from servanda.render.views.signs import StatusView, plain_words, status_view


@dataclass(frozen=True, slots=True)
class Instrument:
    """`when` is the date of its latest status, `told` that of the latest report, shown where no report dates it."""

    href: str
    title: str
    type: str
    status: StatusView | None
    when: Said | None
    told: Said | None
    term: Said | None
    earlier: tuple[StepView, ...]
    marks: tuple[Mark, ...]


def instruments(shelf: Shelf, group: Group, citations: Citations) -> tuple[Instrument, ...]:
    records = sorted(group.of_kind("instrument"), key=lambda record: _order(shelf, record))
    return tuple(_instrument(shelf, record, citations) for record in records)


def _instrument(shelf: Shelf, record: Record, citations: Citations) -> Instrument:
    told, kind, steps = shelf.told(record), record.best("type"), life(record, citations)
    return Instrument(
        href=record_href(record.id),
        title=record.name,
        type=plain_words(str(kind)) if kind and kind != "other" else "",
        status=status_view("instrument", record.status),
        when=(steps[-1].when if steps else None) or said_edtf(record.best("date")),
        told=said(told[-1]) if told else None,
        term=said_edtf(record.best("period")),
        earlier=turns(steps),
        marks=citations.cite(record.claims),
    )


def _order(shelf: Shelf, record: Record) -> tuple[date, date, str]:
    """By the first date that anything is said of it."""
    told = shelf.told(record)
    dates = [*(step.when for step in record.steps), parse_when(record.best("date")), *told[:1]]
    placed = next((when for when in dates if when), None)
    first, last = placed.sort_key() if placed else (date.max, date.max)
    return first, last, record.id
