"""What of a table is shown where there is little room."""

from __future__ import annotations

import pytest

from servanda.render.tables import Row, Table
from servanda.render.widths import fitted, shortened, shown

COLUMNS = ("name", "status", "deadline", "sector", "parties", "said")
CELLS = ("open a ferry line between the two harbours by June", "agreed", None, "21040", ["IS", "MT"], "2021-03-04")


def table() -> Table:
    return Table(COLUMNS, (Row("commitment-2aa052a933d743c", None, CELLS),))


def test_a_wide_terminal_shows_all() -> None:
    assert fitted(table(), 200) == table()


@pytest.mark.parametrize(
    ("width", "gone"),
    [
        (129, {"deadline"}),
        (110, {"deadline", "said"}),
        (90, {"deadline", "said", "sector"}),
        (10, {"deadline", "said", "sector", "parties"}),
    ],
)
def test_empty_columns_go_first_then_those_that_tell_least(width: int, gone: set[str]) -> None:
    narrow = fitted(table(), width)
    assert set(COLUMNS) - set(narrow.columns) == gone
    assert narrow.rows[0].cells[0] == CELLS[0]
    assert len(narrow.rows[0].cells) == len(narrow.columns)


def test_ids_are_cut_to_so_many_digits() -> None:
    assert [row.id for row in shortened(table(), 5).rows] == ["commitment-2aa05"]


def test_a_sector_is_told_by_its_name() -> None:
    assert shown("sector", "21040") == "Water transport"
    assert shown("sector", None) == ""
    assert shown("value", 21040) == "21,040"
