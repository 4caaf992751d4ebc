"""The dossier at a glance: four lanes over one axis of time. A partial date is a bar as long as what it may mean."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from servanda.base.when import When
from servanda.model.kinds import KINDS, Figure
from servanda.model.record import Record
from servanda.render.views.dates import decimal_year, parse_when, said
from servanda.render.views.groups import Group
from servanda.render.views.names import record_name
from servanda.render.views.shelf import Shelf, record_href

_ANCHORS = {"meeting": "#meetings", "instrument": "#instruments", "commitment": "#owed", "figure": "#numbers"}
YEARS_LABELLED = 14
_NOT_DONE = frozenset(("planned", "postponed", "cancelled", "proposed", "discussed", "drafted"))
BAR_AT_LEAST = 1.0  # percent: anything shorter is drawn as a dot


@dataclass(frozen=True, slots=True)
class Event:
    """`left` and `width` in percent of the axis; `hollow` is not done, `href` a record or, for several, a section."""

    left: float
    width: float
    hollow: bool
    label: str
    href: str


@dataclass(frozen=True, slots=True)
class Lane:
    kind: str
    letter: str
    name: str
    events: tuple[Event, ...]


@dataclass(frozen=True, slots=True)
class Year:
    left: float
    label: str


@dataclass(frozen=True, slots=True)
class Timeline:
    years: tuple[Year, ...]
    lanes: tuple[Lane, ...]


@dataclass(frozen=True, slots=True)
class _Dated:
    first: date
    last: date
    hollow: bool
    label: str
    href: str


def timeline(shelf: Shelf, group: Group) -> Timeline | None:
    """None where the dossier holds fewer than two dated events: one dot is no timeline."""
    dated = {kind: [each for record in group.of_kind(kind) for each in _dated(shelf, record)] for kind in _ANCHORS}
    every = [event for events in dated.values() for event in events]
    if len(every) < 2:
        return None
    first = min(event.first for event in every).year
    years = max(event.last for event in every).year + 1 - first
    lanes = (
        Lane(kind, KINDS[kind].letter, KINDS[kind].plural, _merged(kind, dated[kind], first, years)) for kind in dated
    )
    step = max(1, -(-years // YEARS_LABELLED))
    labels = tuple(Year(round((year / years) * 100, 2), str(first + year)) for year in range(0, years, step))
    return Timeline(labels, tuple(lane for lane in lanes if lane.events))


def _dated(shelf: Shelf, record: Record) -> list[_Dated]:
    if record.kind == "figure":
        return [
            event for id in record.claims if id in shelf.claims for event in _of_figure(record, shelf.claims[id].says)
        ]
    if record.kind == "meeting":
        return _events(record, parse_when(record.best("date")), record.status or "", record_name(record))
    return [
        event
        for step in record.steps
        for event in _events(record, step.when or step.known, step.status, record_name(record))
    ]


def _of_figure(record: Record, says: object) -> list[_Dated]:
    return _events(record, says.period, "", record_name(record)) if isinstance(says, Figure) else []


def _events(record: Record, when: When | None, status: str, name: str) -> list[_Dated]:
    if when is None or when.first is None or when.last is None:
        return []
    told = said(when)
    label = f"{name}{f', {status}' if status else ''}, {told.words if told else ''}".replace("_", " ")
    hollow = status in _NOT_DONE
    return [_Dated(when.earliest, when.latest, hollow, label, record_href(record.id))]


def _merged(kind: str, events: Sequence[_Dated], first: int, years: int) -> tuple[Event, ...]:
    """What falls on one place is one mark: it says how many it stands for, and leads to their section."""
    by_place: defaultdict[tuple[date, date, bool], list[_Dated]] = defaultdict(list)
    for event in events:
        by_place[event.first, event.last, event.hollow].append(event)
    marks: list[Event] = []
    for (begin, end, hollow), of_it in sorted(by_place.items(), key=_drawn):
        left = (decimal_year(begin) - first) / years * 100
        width = (decimal_year(end) - first) / years * 100 - left
        alone = len({event.href for event in of_it}) == 1
        label = of_it[0].label if alone else f"{len(of_it)} {KINDS[kind].plural}: {of_it[0].label} and others"
        href = of_it[0].href if alone else _ANCHORS[kind]
        marks.append(Event(round(left, 2), round(width, 2) if width >= BAR_AT_LEAST else 0.0, hollow, label, href))
    return tuple(marks)


def _drawn(item: tuple[tuple[date, date, bool], list[_Dated]]) -> tuple[date, date, bool]:
    """By time; the hollow one of two first, so that the full one is drawn inside its ring."""
    begin, end, hollow = item[0]
    return begin, end, not hollow
