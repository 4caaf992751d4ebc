"""Lists of records and documents as tables, and tables as JSON, JSON lines and CSV."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, TextIO

from servanda.base.when import When
from servanda.model.claim import Claim
from servanda.model.document import Document
from servanda.model.kinds import Figure, Kind, Tenure
from servanda.model.ports import Hit
from servanda.model.record import Record
from servanda.model.wire import payload_to_json

Cell = Any  # what JSON can hold: a word, a number, None, a list of words, the fields of a change

_UNDATED = (date.max, date.max)
_DATE_FIELDS = ("date", "period", "deadline")
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")
_CONTROLS = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]")
# Inside JSON these may be escaped anywhere, as they stand in strings only: C1 controls, which some terminals obey, line
# and paragraph separators, which break JSON lines for some readers, marks that turn the writing direction, and lone
# surrogates, which no encoding carries.
_UNSAFE_IN_JSON = re.compile("[\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Row:
    """`cells` stand under the table's columns; `when` is the time that the row is sorted by."""

    id: str
    when: When | None
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows in the order in which they are shown."""

    columns: tuple[str, ...]
    rows: tuple[Row, ...]

    def objects(self) -> Iterator[dict[str, Cell]]:
        """Each row with its id, by column."""
        return ({"id": row.id, **dict(zip(self.columns, row.cells, strict=True))} for row in self.rows)


@dataclass(frozen=True, slots=True)
class Evidence:
    """How to come from a record to what it rests on: its claims, and when a document was published."""

    claims_of: Callable[[Record], Sequence[Claim]]
    published: Callable[[str], When | None]
    sessions: Mapping[str, int]


def record_table(kind: Kind, records: Iterable[Record], evidence: Evidence) -> Table:
    """One row per record; a series of figures has one per statement, a person one per post."""
    if kind.payload is Figure:
        columns: tuple[str, ...] = (
            "name",
            "indicator",
            "period",
            "approx",
            "value",
            "unit",
            "change",
            "parties",
            "claims",
        )
        return _table(columns, [row for record in records for row in _statements(record, evidence)])
    if kind.payload is Tenure:
        return _table((*kind.columns, "claims"), [row for record in records for row in _posts(record, evidence)])
    columns = (*kind.columns, "said")
    return _table(columns, [_record_row(record, columns, evidence) for record in records])


def document_table(documents: Iterable[Document]) -> Table:
    return _table(
        ("title", "date", "publisher", "language", "source"),
        [
            Row(
                each.id,
                each.published,
                (each.caption, _edtf(each.published), each.publisher, each.language, each.source),
            )
            for each in documents
        ],
    )


def claim_table(claims: Iterable[Claim]) -> Table:
    """In the order in which the document says them."""
    rows = (
        Row(
            claim.id,
            claim.when,
            (
                claim.kind.name,
                claim.status,
                _edtf(claim.when),
                list(claim.parties),
                claim.quote.words,
                claim.attributed_to,
            ),
        )
        for claim in claims
    )
    return Table(("kind", "status", "when", "parties", "quote", "attributed_to"), tuple(rows))


def hit_table(hits: Iterable[Hit], documents: Mapping[str, Document | None]) -> Table:
    """The best answer first."""
    return Table(("where", "snippet", "date", "publisher", "document"), tuple(_hit_row(hit, documents) for hit in hits))


def within(table: Table, period: When | None) -> Table:
    """The rows whose time touches the period; all of them where there is none to keep to."""
    if period is None:
        return table
    return Table(table.columns, tuple(row for row in table.rows if row.when and row.when.overlaps(period)))


def cell_text(cell: Cell) -> str:
    """The cell as people read it: numbers in groups of three digits, lists with commas, a change as words."""
    match cell:
        case None:
            return ""
        case bool() | str():
            return str(cell)
        case int() | float():
            return f"{cell:,}"
        case {"by": by, "unit": unit, "direction": direction}:
            base = f" from {cell['base_period']}" if cell.get("base_period") else ""
            return f"{direction} {cell_text(by)} {unit}{base}"
        case list() | tuple():
            return ", ".join(cell_text(item) for item in cell)
    return str(cell)


def to_json(value: object, indent: int | None = None) -> str:
    """JSON in UTF-8 letters that is safe to show on a terminal: controls of every sort are escaped, none is lost."""
    return _UNSAFE_IN_JSON.sub(
        lambda sign: f"\\u{ord(sign[0]):04x}", json.dumps(value, ensure_ascii=False, indent=indent)
    )


def write_json(table: Table, out: TextIO) -> None:
    out.write(to_json(list(table.objects()), indent=1) + "\n")


def write_json_lines(table: Table, out: TextIO) -> None:
    for each in table.objects():
        out.write(to_json(each) + "\n")


def write_csv(table: Table, out: TextIO) -> None:
    """CSV after RFC 4180 with a heading. A cell that a spreadsheet would take for a formula gets an apostrophe."""
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(["id", *table.columns])
    for row in table.rows:
        writer.writerow([row.id, *(_csv_cell(cell) for cell in row.cells)])


def _csv_cell(cell: Cell) -> str:
    if isinstance(cell, int | float):
        return str(cell)
    text = cell_text(cell)
    safe = _CONTROLS.sub(" ", text).encode("utf-8", "replace").decode()
    return f"'{safe}" if text.startswith(_FORMULA_STARTS) else safe


def _table(columns: tuple[str, ...], rows: Iterable[Row]) -> Table:
    """By date, the undated last, then by the text of the first cell."""
    return Table(columns, tuple(sorted(rows, key=_by_date_and_name)))


def _by_date_and_name(row: Row) -> tuple[tuple[date, date], str, str]:
    return row.when.sort_key() if row.when else _UNDATED, cell_text(row.cells[0]).casefold(), row.id


def _record_row(record: Record, columns: Sequence[str], evidence: Evidence) -> Row:
    said = max((step.known for step in record.steps if step.known), key=When.sort_key, default=None)
    cells = tuple(_cell(record, column, said, evidence) for column in columns)
    dated = (_parsed(record.best(field)) for field in _DATE_FIELDS)
    return Row(record.id, next((when for when in dated if when), said), cells)


def _cell(record: Record, column: str, said: When | None, evidence: Evidence) -> Cell:
    match column:
        case "name" | "status":
            return getattr(record, column)
        case "parties":
            return list(record.parties)
        case "participants":
            return [value.value for value in record.rivals(column)]
        case "sessions":
            return evidence.sessions.get(record.id, 0)
        case "said":
            return _edtf(said)
    return record.best(column)


def _hit_row(hit: Hit, documents: Mapping[str, Document | None]) -> Row:
    document = documents.get(hit.document)
    when, publisher = (document.published, document.publisher) if document else (None, None)
    return Row(hit.id, when, (hit.where, hit.snippet, _edtf(when), publisher, hit.document))


def _statements(record: Record, evidence: Evidence) -> Iterator[Row]:
    """A number that several reports state alike is one row."""
    told: dict[tuple[Cell, ...], tuple[When | None, int]] = {}
    for claim in evidence.claims_of(record):
        if isinstance(claim.says, Figure):
            key = (claim.says, claim.parties)
            told[key] = claim.when, told.get(key, (None, 0))[1] + 1
    for (says, parties), (when, count) in told.items():
        stated = payload_to_json(says)
        cells = tuple(stated[name] for name in ("indicator", "period", "approx", "value", "unit", "change"))
        yield Row(record.id, when, (record.name, *cells, list(parties), count))


def _posts(record: Record, evidence: Evidence) -> Iterator[Row]:
    """`evidence` is the time over which reports name the person in the post, not the term of office. A report that
    leaves the state out means the one that the others name, where they name one."""
    claims = [claim for claim in evidence.claims_of(record) if isinstance(claim.says, Tenure)]
    states: dict[str, set[str]] = {}
    for claim in claims:
        if isinstance(claim.says, Tenure) and claim.says.state:
            states.setdefault(claim.says.post, set()).add(claim.says.state)
    told: dict[tuple[str, str | None, str | None], list[str]] = {}
    for claim in claims:
        if isinstance(claim.says, Tenure):
            known = states.get(claim.says.post, set())
            state = claim.says.state or (min(known) if len(known) == 1 else None)
            told.setdefault((claim.says.post, state, claim.says.accredited_to), []).append(claim.document)
    for key, documents in told.items():
        dates = sorted((when for id in documents if (when := evidence.published(id))), key=When.sort_key)
        when = _from_to(dates)
        yield Row(record.id, when, (record.name, *key, _edtf(when), len(documents)))


def _from_to(dates: Sequence[When]) -> When | None:
    if not dates:
        return None
    last = max(dates, key=lambda when: when.latest)
    return dates[0] if dates[0] == last else When.between(dates[0], last)


def _parsed(value: object) -> When | None:
    try:
        return When.parse(value) if isinstance(value, str) else None
    except ValueError:
        return None


def _edtf(when: When | None) -> str | None:
    return str(when) if when else None
