"""A writer is killed again and again; what it had finished is there and whole, and nothing is there by half."""

from __future__ import annotations

import random
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from servanda.store.ledger import Ledger, open_ledger

from .made import Report, made_report
from .writing import figures_of

COUNT = 400
ROUNDS = 10
PACKAGE = __package__ or ""
ROOT = Path(__file__).parents[len(PACKAGE.split("."))]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")


def expected(number: int) -> Report:
    return made_report(number, figures=figures_of(number))


def killed(path: Path, *, finished: int, delay: float) -> set[int]:
    """Starts a writer, kills it `delay` seconds after it has said that so many reports are finished (-1: as soon as it
    is about to open the ledger), and gives all those that it had said are."""
    command = [sys.executable, "-m", f"{PACKAGE}.writing", str(path), str(COUNT)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        assert process.stdout.readline() == "opening\n"
        said: list[str] = []
        while len(said) <= finished and (line := process.stdout.readline()):
            said.append(line)
        time.sleep(delay)
        process.kill()
        said += process.stdout.readlines()
    # The last line may be cut; a line that is whole was written after its report was committed.
    return {int(line) for line in said if line.endswith("\n")}


def holds_only_whole_reports(ledger: Ledger) -> set[int]:
    """The numbers of the reports in the ledger; fails where one of them is not as it was made."""
    numbers = set()
    for document in ledger.iter_documents():
        number = int(Path(document.source).stem)
        made, claims = expected(number)
        assert document == made
        assert ledger.claims(document.id) == sorted(claims, key=lambda claim: claim.span)
        numbers.add(number)
    return numbers


def assert_sound(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        for table in ("documents", "claims"):  # raises where the search index and the table differ
            connection.execute(f"INSERT INTO {table}_search({table}_search, rank) VALUES ('integrity-check', 1)")


def test_a_killed_writer_leaves_whole_reports_only(tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"
    moments = random.Random(11)
    finished: set[int] = set()
    for turn in range(ROUNDS):
        if turn < 3:  # while the ledger is being made, which takes some 50 ms
            finished |= killed(path, finished=-1, delay=moments.uniform(0.0, 0.06))
        else:
            finished |= killed(path, finished=len(finished) + moments.randrange(12), delay=moments.uniform(0.0, 0.03))
        with open_ledger(path, mode="create") as ledger:
            assert finished <= holds_only_whole_reports(ledger)
        assert_sound(path)
    assert finished, "no writer lived long enough to finish a report: the test shows nothing"
    assert len(finished) < COUNT, "a writer finished everything before it was killed: the test shows too little"

    last = max(finished) + 10
    with open_ledger(path, mode="create") as ledger:
        for number in range(last):
            ledger.add(*expected(number))
        assert set(range(last)) <= holds_only_whole_reports(ledger)
    assert_sound(path)
