"""Meetings in time order: the last that was held, and the next that is planned."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from servanda.base.when import When
from servanda.model.kinds import Meeting as Says
from servanda.model.record import Record
from servanda.render.views.citing import Citations, Mark
from servanda.render.views.dates import Said, parse_when, said
from servanda.render.views.groups import Group
from servanda.render.views.names import record_name
from servanda.render.views.shelf import Shelf, record_href
from servanda.render.views.signs import StatusView, status_view
from servanda.render.views.states import state_name

_TO_COME = ("planned", "postponed")


@dataclass(frozen=True, slots=True)
class Meeting:
    """`told` is the date of the first report, shown where no report says the day of the meeting itself.

    `overdue`: planned or postponed, with a day that the latest report of the dossier lies past.
    """

    record: Record
    href: str
    name: str
    when: Said | None
    told: Said | None
    place: str
    status: StatusView | None
    participants: tuple[str, ...]
    marks: tuple[Mark, ...]
    overdue: bool

    @property
    def to_come(self) -> bool:
        return self.status is not None and self.status.status in _TO_COME and not self.overdue

    @property
    def postponed(self) -> bool:
        return self.status is not None and self.status.status == "postponed"

    @property
    def sentence(self) -> str:
        """ "6th session of the Commission, Baku, 8 December 2025"."""
        day = self.when.words if self.when else "day not told"
        return ", ".join(part for part in (self.name, self.place, day) if part)


def meetings(shelf: Shelf, group: Group, citations: Citations) -> tuple[Meeting, ...]:
    """Oldest first; what is planned and still to come, last."""
    now = group.latest_report(shelf)
    views = [_meeting(shelf, record, citations, now) for record in group.of_kind("meeting")]
    return tuple(sorted(views, key=lambda view: _order(shelf, view)))


def last_met(every: Sequence[Meeting]) -> Meeting | None:
    held = [each for each in every if each.status and each.status.status == "held"]
    return next((each for each in reversed(held) if each.when), held[-1] if held else None)


def next_meeting(every: Sequence[Meeting]) -> Meeting | None:
    """The earliest that has a date to come, or else the one without a date that was told of last.

    A postponed one stands back behind those that are planned: the day it is told with may be the day it lost.
    """
    to_come = [each for each in every if each.to_come]
    of_weight = [each for each in to_come if not each.postponed] or to_come
    return next((each for each in of_weight if each.when), of_weight[-1] if of_weight else None)


def _meeting(shelf: Shelf, record: Record, citations: Citations, now: When | None) -> Meeting:
    when, told = parse_when(record.best("date")), shelf.told(record)
    people = (who for id in record.claims if id in shelf.claims for who in _participants(shelf.claims[id].says))
    status = status_view("meeting", record.status)
    awaited = status is not None and status.status in _TO_COME
    return Meeting(
        record=record,
        href=record_href(record.id),
        name=record_name(record),
        when=said(when),
        told=said(told[0]) if told else None,
        place=_place(record),
        status=status,
        participants=tuple(dict.fromkeys(people)),
        marks=citations.cite(record.claims),
        overdue=bool(awaited and when and now and when.latest < now.earliest),
    )


def _place(record: Record) -> str:
    country = record.best("country")
    name = state_name(str(country)) if country else ""
    return ", ".join(dict.fromkeys(str(part) for part in (record.best("place"), name) if part))


def _participants(says: object) -> tuple[str, ...]:
    return says.participants if isinstance(says, Says) else ()


def _order(shelf: Shelf, view: Meeting) -> tuple[bool, date, date, str]:
    when = parse_when(view.record.best("date"))
    told = shelf.told(view.record)
    placed = when or (told[0] if told else None)
    first, last = placed.sort_key() if placed else (date.max, date.max)
    return (view.to_come, first, last, view.record.id)
