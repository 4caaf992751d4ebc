"""Packs of a user's own, from the first file to the reading of reports."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from servanda.cli import extract, ingest
from servanda.extract import load_extractor

from .conftest import Run

RULES = Path("mine", "rules", "mine.yaml")
SAYS = "Peru and Chile clasped hands over building a bridge and training of pilots."


@pytest.fixture(autouse=True)
def really(monkeypatch: pytest.MonkeyPatch) -> None:
    """The real extractor in place of the plain one: packs are what it reads with."""
    for module in (extract, ingest):
        monkeypatch.setattr(module, "load_extractor", load_extractor)
    monkeypatch.delenv("SERVANDA_PACKS", raising=False)


@pytest.fixture
def new(run: Run) -> Run:
    done = run("packs", "new", "mine")
    assert (done.exit_code, done.stderr) == (0, "")
    assert f"Wrote {RULES}\n" in done.stdout
    return run


def edit(old: str, new: str) -> None:
    before = RULES.read_text("utf-8")
    assert old in before
    RULES.write_text(before.replace(old, new), "utf-8")


def test_a_new_pack_holds(new: Run) -> None:
    done = new("packs", "check", "mine")
    assert (done.exit_code, done.stdout, done.stderr) == (0, "1 rule, all examples hold.\n", "")


def test_nothing_that_is_there_is_touched(new: Run) -> None:
    RULES.write_text("# all my work\n", "utf-8")
    done = new("packs", "new", "mine")
    assert (done.exit_code, done.stderr) == (1, "mine is there already; name a new folder, or an empty one.\n")
    assert RULES.read_text("utf-8") == "# all my work\n"


def test_a_language_without_a_pack(run: Run) -> None:
    done = run("packs", "new", "mine", "--language", "tlh")
    assert (done.exit_code, Path("mine").exists()) == (1, False)
    assert done.stderr == "There is no pack of the language 'tlh' to add to; there is en.\n"


NAMED = f"{RULES}, line 7, rule mine.commitment.clasped-hands-over: "


@pytest.mark.parametrize(
    ("old", "new_words", "told"),
    [
        ('deadline: "2027-05"', 'deadline: "2027-06"', "should give deadline '2027-06', but the rule reads '2027-05'"),
        ('deadline: "2027-05"', "due: soon", "names due, which a commitment does not have"),
        ('{quote: "training of pilots"}', '{quote: "pilots"}', "should give quote 'pilots', but the rule reads 'train"),
        ("clasped hands over building", "met over building", "has 2 of its claims, but the rule reads nothing"),
        ("over the red carpet", "over paving a road", "over paving a road.', but mine.commitment"),
        ("clasped hands again over", "clasped hands over", "no example needs the optional part that '{who} clasped"),
        ('match: "{who} clasped hands [again] over {acts:nouns}"',
         'match: ["{who} clasped hands [again] over {acts:nouns}", "{who} shook fists over {acts:nouns}"]',
         "no example needs the form '{who} shook fists over"),
        ("status: agreed", "status: agree", "rule: 'agree' is no status of a commitment"),
        ("{who} clasped", "{whom} clasped", "names the slot {whom}; there are acts, "),
        ("{who} clasped", "{who} {verb:claps past}", "governors.yaml has no class of verbs 'claps'"),
        ("{who} clasped", "{head:pledg} clasped", "heads.yaml has no class of heads 'pledg'"),
        ("  never: ", "  not: ", "never: "),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named_with_file_line_and_rule(new: Run, old: str, new_words: str, told: str) -> None:
    edit(old, new_words)
    done = new("packs", "check", "mine")
    assert (done.exit_code, done.stdout) == (1, "")
    assert any(line.startswith(NAMED) and told in line for line in done.stderr.splitlines()), done.stderr


def test_one_example_is_too_few(new: Run) -> None:
    kept = RULES.read_text("utf-8").split("    - says: ")
    RULES.write_text(kept[0] + "    - says: " + kept[1] + '  never: ["Peru and Chile met."]\n', "utf-8")
    assert new("packs", "check", "mine").stderr.startswith(f"{NAMED}examples: ")


def test_a_bundled_rule_that_a_pack_spoils_is_named_where_it_stands(run: Run) -> None:
    Path("mine").mkdir()
    Path("mine", "verbs.yaml").write_text("stative: [build, deliver]\n", "utf-8")
    done = run("packs", "check", "mine")
    assert done.exit_code == 1
    assert "commitments.yaml, line " in done.stderr
    assert ": with this pack, the example " in done.stderr
    assert done.stderr.splitlines()[-1].startswith("0 rules, ")


@pytest.mark.parametrize("folder", ["gone", "empty"])
def test_a_folder_that_is_no_pack(run: Run, folder: str) -> None:
    Path("empty").mkdir()
    done = run("packs", "check", folder)
    assert done.exit_code == 1
    assert done.stderr.startswith(f"{folder}: ")
    assert len(done.stderr.splitlines()) == 1


def test_extract_reads_with_the_packs_that_are_named(new: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    Path("report.txt").write_text(SAYS + "\n", "utf-8")
    assert new("extract", "report.txt").stdout == ""
    told = [json.loads(line) for line in new("extract", "report.txt", "--packs", "mine").stdout.splitlines()]
    assert [(claim["quote"], claim["rule"]) for claim in told] == [
        ("building a bridge", "mine.commitment.clasped-hands-over"),
        ("training of pilots", "mine.commitment.clasped-hands-over"),
    ]
    assert new("packs", "new", "other").exit_code == 0
    monkeypatch.setenv("SERVANDA_PACKS", os.pathsep.join(["mine", "other"]))
    assert len(new("extract", "report.txt").stdout.splitlines()) == 2
    assert new("extract", "report.txt", "--packs", "gone").exit_code == 1
    monkeypatch.setenv("SERVANDA_PACKS", "")
    assert new("extract", "report.txt").stdout == ""


def test_a_ledger_knows_that_it_was_read_without_the_pack(new: Run) -> None:
    Path("report.txt").write_text(SAYS + "\n", "utf-8")
    assert "1 new with 0 claims" in new("ingest", "report.txt").stdout
    assert "`servanda rebuild` reads it anew" in new("ingest", "report.txt", "--packs", "mine").stdout
    assert "2 new claims" in new("rebuild", "--packs", "mine").stdout
    assert "`servanda rebuild` reads it anew" not in new("ingest", "report.txt", "--packs", "mine").stdout
    edit("by its gesture", "by hands")
    assert "`servanda rebuild` reads it anew" in new("ingest", "report.txt", "--packs", "mine").stdout
