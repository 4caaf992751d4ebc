"""`servanda explain`: lines, JSON, one page, and the words that a corpus leaves unread."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from .conftest import Run

TEXT = (
    "---\ndate: 2024-06-04\ntitle: A <b>crossing</b>\n---\n"
    "Armenia and Georgia agreed to open a crossing by March 2027. "
    "Armenia and Georgia have not agreed to share <script>alert(1)</script> data.\n"
)


@pytest.fixture
def report(tmp_path: Path) -> Path:
    path = tmp_path / "report.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_lines_tell_claims_and_silent_sentences(run: Run, report: Path) -> None:
    done = run("explain", report)
    assert done.exit_code == 0
    lines = done.stdout.splitlines()
    assert "“open a crossing by March 2027”" in lines
    assert "  rule en.commitment.agreed-to: The plain promise of a joint statement." in lines
    assert "  act: “open a crossing by March 2027”" in lines
    assert "Sentences that gave nothing: 1" in lines
    assert any(line.endswith("at “have not agreed”: “have not agreed” is negated") for line in lines)


def test_json_is_one_list(run: Run, report: Path, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_text("Nobody came to nothing.\n")
    said = json.loads(run("explain", report, tmp_path / "empty.txt", "--format", "json").stdout)
    assert [len(each["claims"]) for each in said] == [1, 0]
    assert said[0]["claims"][0]["bound"][-1] == {"slot": "act", "words": "open a crossing by March 2027"}
    assert said[1]["unread"].startswith("no state is named")


def test_a_page_stands_alone_and_runs_nothing(run: Run, report: Path, tmp_path: Path) -> None:
    page = tmp_path / "why.html"
    done = run("explain", report, report, "--format", "html", "--to", page)
    assert (done.exit_code, done.stdout) == (0, f"Wrote {page}.\n")
    html = page.read_text("utf-8")
    assert "<script" not in html
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in html
    assert "A &lt;b&gt;crossing&lt;/b&gt;" in html
    assert 'rel="stylesheet"' not in html
    assert 'href="index.html' not in html
    assert '<mark class="k-commitment"' in html
    assert html.count("<h1>") == 1, "a document given twice is explained once"
    assert "“have not agreed” is negated" in html


def test_unread_counts_words(run: Run, report: Path) -> None:
    done = run("explain", "--unread", report, "--examples", 1)
    assert done.exit_code == 0
    lines = done.stdout.splitlines()
    assert lines[0] == "1 unread sentences that concern two states, in 1 documents."
    assert "1 agree (verb)" in lines
    groups = json.loads(run("explain", "--unread", report, "--format", "json").stdout)["groups"]
    agree = next(group for group in groups if group["head"] == "agree")
    assert agree["examples"][0]["sentence"].startswith("Armenia and Georgia have not agreed")
    none = json.loads(run("explain", "--unread", report, "--examples", 0, "--format", "json").stdout)["groups"]
    assert {len(group["examples"]) for group in none} == {0}


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("--format", "html"), "name the file for the page"),
        (("--to", "x.html"), "add --format html"),
        (("--unread", "--format", "html", "--to", "x.html"), "printed as table or json"),
    ],
)
def test_options_that_do_not_go_together(run: Run, report: Path, words: tuple[str, ...], says: str) -> None:
    done = run("explain", report, *words)
    assert done.exit_code == 2
    assert says in " ".join(done.stderr.replace("│", " ").split())


def test_refused_inputs_are_named_and_counted(run: Run, report: Path, tmp_path: Path) -> None:
    done = run("explain", report, tmp_path / "missing.txt", "--format", "json")
    assert done.exit_code == 3
    assert "missing.txt" in done.stderr
    assert len(json.loads(done.stdout)) == 1


def test_a_page_that_cannot_be_written(run: Run, report: Path, tmp_path: Path) -> None:
    done = run("explain", report, "--format", "html", "--to", tmp_path / "no" / "why.html")
    assert done.exit_code == 1
    assert "The page cannot be written to" in done.stderr


def test_no_document_at_all(run: Run, tmp_path: Path) -> None:
    done = run("explain", tmp_path / "missing.txt", "--format", "html", "--to", tmp_path / "why.html")
    assert done.exit_code == 1
    assert not (tmp_path / "why.html").exists()
    assert run("explain", tmp_path / "missing.txt", "--format", "json").stdout == "[]\n"


def test_a_language_without_a_pack_is_said(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "fremd.txt"
    path.write_text("---\nlanguage: de\n---\nArmenien und Georgien einigten sich.\n", encoding="utf-8")
    assert "Not read: there is no pack for de." in run("explain", path).stdout
