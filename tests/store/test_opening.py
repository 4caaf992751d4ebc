"""Files that are no ledger, ledgers that cannot be opened or written: one sentence, and nothing lost."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError

from servanda.base.errors import LedgerError
from servanda.store.access import Mode
from servanda.store.ledger import open_ledger

from .made import made_finding, made_judgement, made_record, made_report

MODES: list[Mode] = ["create", "write", "read"]
NOBODY = 65534


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A ledger with one report, in a folder whose name every address must quote."""
    folder = tmp_path / "a b?c=d#e%20é"
    folder.mkdir()
    path = folder / "ledger.db"
    with open_ledger(path, mode="create") as ledger:
        ledger.add(*made_report(1))
    return path


def refusal(path: Path, mode: Mode) -> str:
    with pytest.raises(LedgerError) as caught, open_ledger(path, mode=mode):
        pass
    sentence = str(caught.value)
    assert str(path) in sentence
    assert sentence.endswith(".")
    assert "\n" not in sentence
    return sentence


@pytest.mark.parametrize("mode", MODES)
def test_a_ledger_opens_again_in_every_mode(path: Path, mode: Mode) -> None:
    with open_ledger(path, mode=mode) as ledger:
        assert ledger.documents() == [made_report(1)[0]]
    assert [file.name for file in path.parent.iterdir()] == ["ledger.db"]


def test_reading_changes_no_byte_and_refuses_to_write(path: Path) -> None:
    before = path.read_bytes()
    report = made_report(2)
    with open_ledger(path, mode="read") as ledger:
        for write in (
            lambda: ledger.add(*report),
            lambda: ledger.judge(made_judgement(report, "A. Reader")),
            lambda: ledger.replace_derived([made_record(report)], [made_finding(report)], []),
        ):
            with pytest.raises(LedgerError, match="for reading only"):
                write()
        assert ledger.add(*made_report(1)) is False
    assert path.read_bytes() == before


@pytest.mark.parametrize("mode", ["write", "read"])
def test_a_missing_ledger(tmp_path: Path, mode: Mode) -> None:
    assert "no ledger" in refusal(tmp_path / "none.db", mode)
    assert list(tmp_path.iterdir()) == []


def test_a_missing_folder(tmp_path: Path) -> None:
    with pytest.raises(LedgerError, match="make it first"):
        open_ledger(tmp_path / "none" / "ledger.db", mode="create")


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("content", [b"x", b"A report, not a ledger.\n" * 400, b"SQLite format 3\0" + b"\xff" * 5000])
def test_another_file_is_left_alone(tmp_path: Path, mode: Mode, content: bytes) -> None:
    path = tmp_path / "report.txt"
    path.write_bytes(content)
    assert "not a Servanda ledger" in refusal(path, mode)
    assert path.read_bytes() == content


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("script", ["CREATE TABLE documents (id TEXT)", "PRAGMA application_id = 7"])
def test_the_database_of_another_program_is_left_alone(tmp_path: Path, mode: Mode, script: str) -> None:
    path = tmp_path / "other.db"
    execute(path, script)
    before = path.read_bytes()
    assert "not a Servanda ledger" in refusal(path, mode)
    assert path.read_bytes() == before


@pytest.mark.parametrize("mode", MODES)
def test_a_folder_is_no_ledger(tmp_path: Path, mode: Mode) -> None:
    assert "is a folder" in refusal(tmp_path, mode)


def test_an_empty_file_becomes_a_ledger_when_one_is_made(tmp_path: Path) -> None:
    """A process killed before its first commit leaves such a file."""
    path = tmp_path / "ledger.db"
    path.touch()
    assert "still empty" in refusal(path, "read")
    assert "still empty" in refusal(path, "write")
    with open_ledger(path, mode="create") as ledger:
        assert ledger.add(*made_report(1))


@pytest.mark.parametrize("mode", MODES)
def test_a_ledger_of_a_newer_servanda_is_left_alone(path: Path, mode: Mode) -> None:
    execute(path, "UPDATE alembic_version SET version_num = '9999'")
    before = path.read_bytes()
    assert "newer Servanda" in refusal(path, mode)
    assert path.read_bytes() == before


def test_a_damaged_ledger(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content[:4096] + b"\xa5" * (len(content) - 4096))
    assert "damaged" in refusal(path, "read")


def test_a_ledger_that_another_program_writes(path: Path) -> None:
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        with open_ledger(path, mode="write", busy_seconds=0.05) as ledger:
            with pytest.raises(LedgerError, match="Another program"):
                ledger.add(*made_report(2))
            assert len(ledger.documents()) == 1
            other.execute("ROLLBACK")
            assert ledger.add(*made_report(2))
    finally:
        other.close()


def test_a_full_disk_loses_nothing(path: Path) -> None:
    small, large = made_report(2), made_report(3, figures=3000)
    with open_ledger(path, mode="write") as ledger:
        with ledger._access.writing() as connection:
            pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
            connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 40}")
        with pytest.raises(LedgerError, match="is full"):
            ledger.add(*large)
        assert ledger.add(*small)
    with open_ledger(path, mode="read") as ledger:
        assert {document.id for document in ledger.documents()} == {made_report(1)[0].id, small[0].id}
        assert len(ledger.claims(small[0].id)) == len(small[1])


def test_a_bug_is_not_dressed_up_as_a_fault_of_the_file(path: Path) -> None:
    execute(path, "DROP TABLE findings")
    with open_ledger(path, mode="read") as ledger, pytest.raises(OperationalError, match="no such table"):
        ledger.findings()


def test_a_killed_writers_log_is_read(path: Path) -> None:
    """The last transactions stand in the log alone until somebody opens the ledger."""
    copy = path.with_name("copy.db")
    with open_ledger(path, mode="write") as ledger:
        ledger.add(*made_report(2))
        shutil.copy(path, copy)
        shutil.copy(f"{path}-wal", f"{copy}-wal")
    with open_ledger(copy, mode="read") as ledger:
        assert len(ledger.documents()) == 2


TRY_ALL = """
import os, sys
from pathlib import Path
from servanda.base.errors import LedgerError
from servanda.store.ledger import open_ledger

if os.geteuid() == 0:
    os.setgroups([])
    os.setgid(NOBODY)
    os.setuid(NOBODY)
for name in ("old.db", "new.db"):
    for mode in ("read", "write", "create"):
        try:
            with open_ledger(Path(sys.argv[1]) / name, mode=mode) as ledger:
                print(name, mode, len(ledger.documents()), "documents")
        except LedgerError as error:
            print(name, mode, error)
""".replace("NOBODY", str(NOBODY))


@pytest.fixture
def sealed(path: Path) -> Iterator[Path]:
    """A folder that may be read and not written, outside the test run's own folder, which others may not enter."""
    folder = Path(tempfile.mkdtemp())
    shutil.copy(path, folder / "old.db")
    (folder / "old.db").chmod(0o444)
    folder.chmod(0o555)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="needs POSIX users")
def test_a_folder_that_cannot_be_written(sealed: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", TRY_ALL, str(sealed)], capture_output=True, text=True, timeout=60, check=True
    )
    old_read, old_write, old_create, *new = done.stdout.splitlines()
    assert old_read == "old.db read 1 documents"
    assert "cannot be written" in old_write
    assert "cannot be written" in old_create
    assert ["There is no ledger" in line for line in new] == [True, True, False]
    assert "cannot be opened" in new[2]
    assert [file.name for file in sealed.iterdir()] == ["old.db"]


def test_four_programs_make_and_fill_one_ledger_at_once(tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"
    package = __package__ or ""
    root = Path(__file__).parents[len(package.split("."))]
    command = [sys.executable, "-m", f"{package}.writing", str(path), "15"]
    running = [subprocess.Popen(command, cwd=root, stdout=subprocess.DEVNULL) for _ in range(4)]
    assert [process.wait(timeout=60) for process in running] == [0, 0, 0, 0]
    with open_ledger(path, mode="read") as ledger:
        assert len(ledger.documents()) == 15


def execute(path: Path, statement: str) -> None:
    connection = sqlite3.connect(path)
    connection.execute(statement)
    connection.commit()
    connection.close()
