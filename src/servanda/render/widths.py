"""Tables on a terminal: how cells are told there, and which columns go when there is no room for all."""

from __future__ import annotations

from dataclasses import replace

from servanda.model.kinds.sector import sector_name
from servanda.render.tables import Cell, Table, cell_text

SHORT = 24  # characters: a period, a status or a few codes are not folded, which would make them hard to read
_ROOM = 40  # characters that a column of long words should have, so that a name takes a line or two
_BETWEEN = 3

# What tells least goes first. The first column (what the row is about) and the id always stay.
_GOES = (
    "source", "language", "attributed_to", "said", "claims", "participants", "country", "approx", "format", "sessions",
    "place", "evidence", "ordinal", "accredited_to", "sector", "parties", "publisher", "indicator", "period", "type",
    "document",
)  # fmt: skip


def shown(column: str, cell: Cell) -> str:
    """The cell as a table shows it: as `cell_text` has it, but a sector by its name."""
    return sector_name(cell) if column == "sector" and isinstance(cell, str) else cell_text(cell)


def shortened(table: Table, digits: int) -> Table:
    """The same with ids of so many digits."""
    return Table(table.columns, tuple(replace(row, id=_short(row.id, digits)) for row in table.rows))


def fitted(table: Table, width: int) -> Table:
    """The table without what there is no room for: columns that are empty go first, then those that tell least."""
    empty = [column for at, column in enumerate(table.columns) if not any(_text(table, at))]
    for column in (*empty, *_GOES):
        if _wanted(table) <= width:
            break
        if column in table.columns[1:]:
            table = _without(table, column)
    return table


def _wanted(table: Table) -> int:
    """The width that the table should have: short columns whole, long ones with room for a name."""
    widths = [max(len(column), *map(len, _text(table, at)), 0) for at, column in enumerate(table.columns)]
    ids = max((len(row.id) for row in table.rows), default=2)
    return sum(width if width <= SHORT else min(width, _ROOM) for width in widths) + ids + _BETWEEN * len(widths)


def _text(table: Table, at: int) -> list[str]:
    return [shown(table.columns[at], row.cells[at]) for row in table.rows]


def _without(table: Table, column: str) -> Table:
    at = table.columns.index(column)
    rows = (replace(row, cells=row.cells[:at] + row.cells[at + 1 :]) for row in table.rows)
    return Table(table.columns[:at] + table.columns[at + 1 :], tuple(rows))


def _short(id: str, digits: int) -> str:
    kind, _, number = id.rpartition("-")
    return f"{kind}-{number[:digits]}"
