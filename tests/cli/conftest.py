"""A command line over a small ledger, with the plain extractor in place of the real one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from servanda.cli import extract, ingest
from servanda.cli.main import app

from .plain import PlainExtractor

Run = Callable[..., Result]

REPORTS = {
    "2022.txt": (
        "---\ndate: 2022-06-28\npublisher: Kabar\ntitle: A road\n---\n"
        "The sides agreed to open a road. Turnover was $3400 in 2021. Prime Minister Aida Usenova came.\n"
    ),
    "2024.txt": (
        "---\ndate: 2024-03\npublisher: '=HYPERLINK(\"x\")'\ntitle: '[red]A \\ bridge[/red]'\n---\n"
        "The sides agreed to build a bridge. Turnover was $5400 in 2023. Prime Minister Aida Usenova spoke.\n"
        "The sides agreed to open a road. Prime Minister Azat Usenov listened.\n"
    ),
    "undated.txt": "\x1b[2JThe sides agreed to @send grain. \x9b31mNobody wrote when.\n",
}


@pytest.fixture(autouse=True)
def plainly(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for module in (extract, ingest):
        monkeypatch.setattr(module, "load_extractor", PlainExtractor)
    monkeypatch.delenv("SERVANDA_LEDGER", raising=False)
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def run() -> Run:
    """Runs one command: what it wrote to each stream, and its exit code. Bugs come out as themselves."""
    return lambda *words: CliRunner().invoke(app, [str(word) for word in words], catch_exceptions=False)


@pytest.fixture
def reports(tmp_path: Path) -> Path:
    folder = tmp_path / "reports"
    folder.mkdir()
    for name, text in REPORTS.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def filled(run: Run, reports: Path) -> Run:
    """The same, over a ledger that holds the reports."""
    assert run("ingest", reports).exit_code == 0
    return run
