"""Standing bodies and their sessions: a row of numbers in which what is missing shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from servanda.model.record import Record
from servanda.render.views.citing import Citations, Mark
from servanda.render.views.dates import Said, ordinal, said, said_edtf
from servanda.render.views.groups import Group
from servanda.render.views.meetings import Meeting
from servanda.render.views.shelf import Shelf, record_href
from servanda.render.views.signs import StatusView, plain_words, status_view


@dataclass(frozen=True, slots=True)
class Session:
    """A disc in the row of a body's sessions. `number` is None for a session whose number no report tells; a gap
    (`href` None) stands for the numbers `first` to `last` that no report speaks of."""

    label: str
    number: int | None = None
    href: str | None = None
    state: str = "held"


@dataclass(frozen=True, slots=True)
class Body:
    record: Record
    href: str
    name: str
    also: tuple[str, ...]
    type: str
    status: StatusView | None
    since: Said | None
    marks: tuple[Mark, ...]
    sessions: tuple[Session, ...]
    silence: str


def bodies(shelf: Shelf, group: Group, every: Sequence[Meeting], citations: Citations) -> tuple[Body, ...]:
    """The bodies of a dossier, those with the most sessions first."""
    by_id = {view.record.id: view for view in every}
    views = [_body(shelf, group, record, _held_by(shelf, record, by_id), citations) for record in _standing(group)]
    return tuple(sorted(views, key=lambda body: (-len(body.sessions), body.name, body.record.id)))


def _standing(group: Group) -> tuple[Record, ...]:
    return group.of_kind("mechanism")


def _held_by(shelf: Shelf, body: Record, views: dict[str, Meeting]) -> list[Meeting]:
    pointing = {record.id for _, record in shelf.pointing_at.get(body.id, ()) if record.kind == "meeting"}
    return [view for id, view in views.items() if id in pointing]


def _body(shelf: Shelf, group: Group, record: Record, held: list[Meeting], citations: Citations) -> Body:
    kind = record.best("type")
    return Body(
        record=record,
        href=record_href(record.id),
        name=record.name,
        also=record.names[1:],
        type=plain_words(str(kind)) if kind and kind != "other" else "",
        status=status_view("mechanism", record.status),
        # A body at work has no day on which it is at work; every other status may have its day.
        since=said_edtf(record.best("date")) if record.status != "operating" else None,
        marks=citations.cite(record.claims),
        sessions=_row(held),
        silence=_silence(shelf, group, record, held),
    )


def _row(held: list[Meeting]) -> tuple[Session, ...]:
    numbered: dict[int, Meeting] = {}
    for view in held:
        number = view.record.best("ordinal")
        if isinstance(number, int) and not isinstance(number, bool) and number > 0:
            numbered.setdefault(number, view)
    row: list[Session] = []
    before = 0
    for number in sorted(numbered):
        if number > before + 1:
            row.append(_gap(before + 1, number - 1))
        row.append(_disc(numbered[number], number))
        before = number
    unnumbered = [view for view in held if view not in numbered.values()]
    return (*row, *(_disc(view, None) for view in unnumbered))


def _gap(first: int, last: int) -> Session:
    if first == last:
        return Session(f"{ordinal(first)} session: no report", state="gap")
    return Session(f"{ordinal(first)} to {ordinal(last)} session: no report", state="gap", number=last - first + 1)


def _disc(view: Meeting, number: int | None) -> Session:
    what = f"{ordinal(number)} session" if number else "session without a number"
    state = view.status.status if view.status else "held"
    day = view.when.words if view.when else "day not told"
    return Session(", ".join(part for part in (f"{what}: {state}", view.place, day) if part), number, view.href, state)


def _silence(shelf: Shelf, group: Group, body: Record, held: list[Meeting]) -> str:
    """What the reports do not say of the body: no session at all, or nothing since its latest report."""
    told = [when for record in (body, *(view.record for view in held)) for when in shelf.told(record)]
    newest, now = max(told, key=lambda when: when.latest, default=None), group.latest_report(shelf)
    words = "" if held else "No session reported. "
    if newest and now and newest.latest < now.earliest:
        since = said(newest)
        words += f"No report since {since.words if since else ''}."
    return words.strip()
