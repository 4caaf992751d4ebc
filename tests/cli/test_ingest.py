"""Reports into the ledger, its summary, and how runs end."""

from __future__ import annotations

import json
import sys
from io import StringIO
from pathlib import Path

import pytest

from servanda import __version__
from servanda.cli import ingest, terminal
from servanda.cli.stats import counted
from servanda.model.judgement import Judgement, Verdict
from servanda.store.ledger import open_ledger

from .conftest import Run
from .plain import LaterExtractor


def test_ingest_sums_up(run: Run, reports: Path) -> None:
    done = run("ingest", reports)
    assert done.exit_code == 0
    assert "Read 3 documents: 3 new with 9 claims, 0 known before." in done.stdout
    assert "3 documents, published 2022-06-28 to 2024-03" in done.stdout
    lines = {line.split()[0]: line.split()[1:] for line in done.stdout.splitlines() if len(line.split()) == 3}
    assert lines["commitments"][0] == "4"
    assert lines["figures"][0] == "2"
    assert lines["people"][0] == "3"
    assert lines["all"][0] == "9"
    assert "The ledger is servanda.db." in done.stdout
    assert done.stderr == ""


def test_ingest_again_adds_nothing(filled: Run, reports: Path) -> None:
    done = filled("ingest", reports)
    assert done.exit_code == 0
    assert "0 new with 0 claims, 3 known before" in done.stdout


def test_refused_inputs_are_named_and_counted(run: Run, reports: Path) -> None:
    (reports / "empty.txt").touch()
    (reports / "\x1b[31mred.txt").touch()
    done = run("ingest", reports, "gone.txt")
    assert done.exit_code == 3
    assert "3 new" in done.stdout
    assert "Refused 3 inputs" in done.stdout
    assert len(done.stderr.splitlines()) == 3
    assert "Refused gone.txt: there is no such file or folder." in done.stderr
    assert "\x1b" not in done.output


@pytest.mark.parametrize(
    "words",
    [
        ("--ledger", "other.db", "stats"),
        ("stats", "--ledger", "other.db"),
        ("--ledger", "wrong.db", "stats", "--ledger", "other.db"),
    ],
)
def test_the_ledger_is_named_before_or_after_the_command(run: Run, reports: Path, words: tuple[str, ...]) -> None:
    run("--ledger", "other.db", "ingest", reports)
    assert "3 documents" in run(*words).stdout


def test_the_environment_names_the_ledger(run: Run, reports: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SERVANDA_LEDGER", "env.db")
    run("ingest", reports)
    assert Path("env.db").exists()
    monkeypatch.setenv("SERVANDA_LEDGER", "")
    run("ingest", reports)
    assert Path("servanda.db").exists()


@pytest.mark.parametrize("command", [("stats",), ("list", "people"), ("show", "x"), ("search", "x"), ("rebuild",)])
def test_a_missing_ledger_is_one_sentence(run: Run, command: tuple[str, ...]) -> None:
    done = run(*command)
    assert done.exit_code == 1
    assert done.stderr == "There is no ledger at servanda.db; ingest some reports first, or name another file.\n"
    assert not Path("servanda.db").exists()


def test_a_file_that_is_no_ledger(run: Run, reports: Path) -> None:
    Path("servanda.db").write_text("a text, and no ledger at all")
    done = run("ingest", reports)
    assert done.exit_code == 1
    assert len(done.stderr.splitlines()) == 1
    assert Path("servanda.db").read_text() == "a text, and no ledger at all"


@pytest.mark.parametrize("words", [("nonsense",), ("list", "nonsense"), ("ingest",), ("list", "people", "--nonsense")])
def test_a_command_that_is_not_understood(run: Run, words: tuple[str, ...]) -> None:
    done = run(*words)
    assert done.exit_code == 2
    assert "Usage:" in done.stderr
    assert done.stdout == ""


def test_version_and_help(run: Run) -> None:
    assert run("--version").stdout == f"servanda {__version__}\n"
    text = run("--help").stdout
    assert "Examples:" in text
    assert "130  interrupted" in text
    for command in ("ingest", "extract", "list", "show", "search", "site", "rebuild", "stats"):
        assert "Example" in run(command, "--help").stdout


def test_stats_tells_where_the_dossier_lies(filled: Run, tmp_path: Path) -> None:
    page = tmp_path / "index.html"
    assert f"The dossier is {page}, not yet written." in filled("stats", "--dossier", page).stdout
    page.touch()
    assert f"The dossier is {page}." in filled("stats", "--dossier", page).stdout


def test_rebuild(filled: Run) -> None:
    before = filled("list", "commitments", "--format", "json").stdout
    done = filled("rebuild")
    assert done.exit_code == 0
    assert "Read 3 documents anew: 0 new claims, 0 gone, 9 as before.\n" in done.stdout
    assert filled("list", "commitments", "--format", "json").stdout == before


def test_rebuild_reads_anew_what_other_rules_have_read(
    filled: Run, reports: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "older rules" not in filled("ingest", reports).stdout
    monkeypatch.setattr(ingest, "load_extractor", LaterExtractor)
    again = filled("ingest", reports)
    assert again.stdout.endswith(
        "This ledger was read by older rules (3 documents of it); `servanda rebuild` reads it anew.\n"
    )
    assert "Derived" in filled("rebuild", "--records-only").stdout
    assert "older rules" in filled("ingest", reports).stdout
    done = filled("rebuild")
    assert done.stdout.startswith("Read 3 documents anew: 2 new claims, 5 gone, 4 as before.\n")
    assert "from 6 claims." in done.stdout
    assert "older rules" not in filled("ingest", reports).stdout


def test_rebuild_tells_of_judgements_that_have_lost_their_claim(filled: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    with open_ledger(Path("servanda.db"), mode="write") as opened:
        [post, *_] = [claim.id for claim in opened.claims() if claim.kind.name == "tenure"]
        opened.judge(Judgement(post, None, Verdict.REJECTED, ("He never came.",), "A. Reader"))
    monkeypatch.setattr(ingest, "load_extractor", LaterExtractor)
    told = f"Kept without effect: A. Reader judged {post} rejected, and no such claim is read any more."
    assert told in filled("rebuild").stdout


def test_documents_without_a_pack_are_named_and_counted(run: Run, reports: Path) -> None:
    (reports / "ru.txt").write_text("Стороны договорились построить дорогу.", encoding="utf-8")
    done = run("ingest", reports)
    assert done.exit_code == 0
    assert done.stderr == f"Unread {reports / 'ru.txt'}: no pack for und-Cyrl.\n"
    assert "1 document unread: no pack for und-Cyrl. Kept, and found by `servanda search`." in done.stdout
    assert len(json.loads(run("search", "дорогу", "--format", "json").stdout)) == 1
    alone = run("extract", reports / "ru.txt")
    assert (alone.exit_code, alone.stdout) == (0, "")
    assert alone.stderr == f"Unread {reports / 'ru.txt'}: no pack for und-Cyrl.\n"
    assert "1 document unread" in run("rebuild").stdout


def test_a_ledger_that_nothing_goes_into_is_not_made(run: Run, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    done = run("ingest", "nofile", "empty.txt")
    assert done.exit_code == 3
    assert done.stdout == "Read 0 documents. Refused 2 inputs, named above. No ledger was made.\n"
    assert len(done.stderr.splitlines()) == 2
    assert not Path("servanda.db").exists()


@pytest.mark.parametrize(("count", "told"), [(0, "0 doubts"), (1, "1 doubt"), (1234, "1,234 doubts")])
def test_one_is_no_plural(count: int, told: str) -> None:
    assert counted(count, "doubt") == told


def test_deriving_is_told_on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    class Screen(StringIO):
        def isatty(self) -> bool:
            return True

    screen = Screen()
    monkeypatch.setattr(sys, "stderr", screen)
    with terminal.progress("Reading", lambda: 3) as steps:
        steps.step()
        steps.stage("Deriving records")
    assert "Reading" in screen.getvalue()
    assert "Deriving records" in screen.getvalue()


def test_extract_prints_one_claim_a_line(run: Run, reports: Path) -> None:
    done = run("extract", reports)
    claims = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.exit_code == 0
    assert len(claims) == 9
    for claim in claims:
        text = Path(claim["source"]).read_text(encoding="utf-8").split("---\n")[-1]
        assert text[slice(*claim["span"])] == claim["quote"]
    assert not Path("servanda.db").exists()


def test_extract_as_a_table(run: Run, reports: Path) -> None:
    done = run("extract", reports, "--format", "table")
    assert "Kabar · 2022-06-28" in done.stdout
    assert "open a road" in done.stdout
    assert "\x1b" not in done.stdout


def test_extract_counts_refusals_in_its_exit(run: Run, reports: Path) -> None:
    done = run("extract", "gone.txt", reports / "2022.txt")
    assert done.exit_code == 3
    assert len(done.stdout.splitlines()) == 3
    assert done.stderr == "Refused gone.txt: there is no such file or folder.\n"
