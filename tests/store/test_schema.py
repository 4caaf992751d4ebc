"""The migrations and the tables that the code speaks of are the same, and the rows are made of content alone."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from servanda.store.access import APPLICATION_ID
from servanda.store.ledger import open_ledger
from servanda.store.rows import folded, key_of
from servanda.store.schema import METADATA

from .made import made_finding, made_judgement, made_record, made_report


def test_the_migrations_make_the_tables(tmp_path: Path) -> None:
    own = set(METADATA.tables)
    with open_ledger(tmp_path / "ledger.db", mode="create") as ledger, ledger._access.reading() as connection:
        context = MigrationContext.configure(
            connection,
            opts={
                "compare_type": True,
                "include_name": lambda name, kind, _parents: kind != "table" or name in own,
            },
        )
        assert compare_metadata(context, METADATA) == []
        assert connection.exec_driver_sql("PRAGMA application_id").scalar_one() == APPLICATION_ID
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar_one() == "wal"


def rows_of(path: Path) -> dict[str, list[Any]]:
    with closing(sqlite3.connect(path)) as connection:
        return {name: sorted(connection.execute(f"SELECT * FROM {name}"), key=repr) for name in METADATA.tables}


def test_the_rows_are_the_same_in_whatever_order_they_came(tmp_path: Path) -> None:
    numbers = list(range(25))
    for name in ("first.db", "second.db"):
        with open_ledger(tmp_path / name, mode="create") as ledger:
            reports = [made_report(number) for number in numbers]
            for report in reports:
                ledger.add(*report)
            ledger.replace_derived(map(made_record, reports), map(made_finding, reports), map(made_judgement, reports))
        random.Random(3).shuffle(numbers)
    first = rows_of(tmp_path / "first.db")
    assert first == rows_of(tmp_path / "second.db")
    assert all(first.values())


def test_the_same_ingest_again_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"
    contents = []
    for _ in range(2):
        with open_ledger(path, mode="create") as ledger:
            for number in range(10):
                ledger.add(*made_report(number))
        contents.append(path.read_bytes())
    assert contents[0] == contents[1]


def test_opening_says_nothing(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    open_ledger(tmp_path / "ledger.db", mode="create").close()
    assert capfd.readouterr() == ("", "")
    assert caplog.records == []


@pytest.mark.parametrize(
    ("name", "same"),
    [("Ümid  ƏLİYEV", "umid əliyev"), ("Straße", "STRASSE"), ("Ко́нго", "конго"), (" a\tb\n", "A B"), ("\ud800", "�")],
)
def test_names_are_compared_without_case_and_diacritics(name: str, same: str) -> None:
    assert folded(name) == folded(same)


def test_a_key_is_the_number_in_an_id() -> None:
    assert key_of("d-00000000000a") == 10
    assert key_of("c-ffffffffffff") == 2**48 - 1
