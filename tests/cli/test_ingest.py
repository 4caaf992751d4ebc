"""Reports into the ledger, its summary, and how runs end."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from servanda import __version__

from .conftest import Run


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
    assert "from 9 claims." in done.stdout
    assert filled("list", "commitments", "--format", "json").stdout == before


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
