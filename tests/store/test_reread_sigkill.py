"""A rebuild is killed again and again: each document has all its old claims or all its new ones."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from servanda.store.ledger import open_ledger

from .made import made_report
from .rereading import CUT, DOCUMENTS, FIGURES
from .test_sigkill import PACKAGE, ROOT, assert_sound

ROUNDS = 6

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")


def kill_after(path: Path, finished: int, delay: float) -> None:
    command = [sys.executable, "-m", f"{PACKAGE}.rereading", str(path)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        for _ in range(finished):
            assert process.stdout.readline()
        time.sleep(delay)
        process.kill()


def test_a_killed_rebuild_leaves_old_claims_or_new_ones(tmp_path: Path) -> None:
    path, moments = tmp_path / "ledger.db", random.Random(5)
    reports = [made_report(number, figures=FIGURES) for number in range(DOCUMENTS)]
    with open_ledger(path, mode="create") as ledger:
        for document, claims in reports:
            ledger.add(document, claims[:CUT], "old")
    seen: set[str] = set()
    for _ in range(ROUNDS):
        kill_after(path, moments.randint(1, 2 * DOCUMENTS), moments.uniform(0.0, 0.03))
        with open_ledger(path, mode="write") as ledger:
            for document, claims in reports:
                held = {claim.id for claim in ledger.claims(document.id)}
                old, new = ({claim.id for claim in part} for part in (claims[:CUT], claims[CUT:]))
                assert held in (old, new)
                seen.add("old" if held == old else "new")
            assert sum(ledger.readings().values()) == DOCUMENTS
        assert_sound(path)
    assert seen == {"old", "new"}, "the rebuilds were all killed at the same place: the test shows too little"
