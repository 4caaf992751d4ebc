"""Lists in every format, and what they leave out."""

from __future__ import annotations

import csv
import io
import json

import pytest

from .conftest import Run


def rows(run: Run, *words: str) -> list[dict[str, object]]:
    done = run("list", *words, "--format", "json")
    assert done.exit_code == 0
    found = json.loads(done.stdout)
    assert isinstance(found, list)
    return found


def test_json_lines_are_the_rows_of_json(filled: Run) -> None:
    lines = filled("list", "people", "--format", "jsonl").stdout.splitlines()
    assert [json.loads(line) for line in lines] == rows(filled, "people")


def test_documents_by_date_with_the_undated_last(filled: Run) -> None:
    assert [row["date"] for row in rows(filled, "documents")] == ["2022-06-28", "2024-03", None]


def test_a_figure_is_a_row_with_its_number(filled: Run) -> None:
    told = [(row["indicator"], row["period"], row["value"], row["unit"]) for row in rows(filled, "figures")]
    assert told == [("trade_turnover", "2021", 3400, "USD"), ("trade_turnover", "2023", 5400, "USD")]


def test_a_person_is_a_row_with_the_time_of_the_evidence(filled: Run) -> None:
    told = [(row["name"], row["post"], row["evidence"]) for row in rows(filled, "people")]
    assert ("Aida Usenova", "prime minister", "2022-06-28/2024-03") in told


def test_commitments_tell_when_they_were_said(filled: Run) -> None:
    said = [row["said"] for row in rows(filled, "commitments")]
    assert said == [*sorted((each for each in said if each), key=str), None]


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ((), 2),
        (("--parties", "AZ,KG"), 2),
        (("--parties", "kg"), 2),
        (("--parties", "AZ,KZ"), 0),
        (("--since", "2022"), 1),
        (("--since", "2021-12"), 2),
        (("--until", "2022-01-01"), 1),
        (("--since", "2021", "--until", "2023-06"), 2),
        (("--since", "2030"), 0),
    ],
)
def test_a_choice_of_figures(filled: Run, words: tuple[str, ...], count: int) -> None:
    assert len(rows(filled, "figures", *words)) == count


def test_documents_by_their_parties_and_dates(filled: Run) -> None:
    assert len(rows(filled, "documents", "--parties", "AZ")) == 3
    assert len(rows(filled, "documents", "--parties", "KZ")) == 0
    assert [row["date"] for row in rows(filled, "documents", "--since", "2024-03-15")] == ["2024-03"]


def test_a_kind_without_a_status_says_so(filled: Run) -> None:
    done = filled("list", "people", "--status", "agreed")
    assert done.exit_code == 2
    assert "people have no status; leave it out" in " ".join(done.stderr.split())


def test_a_status(filled: Run) -> None:
    assert len(rows(filled, "commitments", "--status", "agreed")) == len(rows(filled, "commitments"))
    assert rows(filled, "commitments", "--status", "dropped") == []


@pytest.mark.parametrize(
    "words",
    [
        ("people", "--status", "agreed"),
        ("documents", "--status", "agreed"),
        ("meetings", "--status", "signed"),
        ("meetings", "--since", "soon"),
        ("meetings", "--since", "2024", "--until", "2023"),
        ("meetings", "--until", "2022/2023"),
    ],
)
def test_a_choice_that_makes_no_sense(filled: Run, words: tuple[str, ...]) -> None:
    done = filled("list", *words)
    assert done.exit_code == 2
    assert done.stdout == ""


def test_an_empty_list_says_so_beside_its_output(filled: Run) -> None:
    done = filled("list", "meetings")
    assert (done.exit_code, done.stdout, done.stderr) == (0, "", "No meetings of this sort.\n")
    assert filled("list", "meetings", "--format", "json").stdout == "[]\n"


def test_csv_is_no_formula(filled: Run) -> None:
    table = list(csv.DictReader(io.StringIO(filled("list", "documents", "--format", "csv").stdout)))
    assert table[1]["publisher"] == '\'=HYPERLINK("x")'
    commitments = list(csv.DictReader(io.StringIO(filled("list", "commitments", "--format", "csv").stdout)))
    assert "'@send grain" in {row["name"] for row in commitments}
    assert {row["parties"] for row in commitments} == {"AZ, KG"}


@pytest.mark.parametrize("format", ["table", "json", "jsonl", "csv"])
def test_no_control_character_reaches_the_terminal(filled: Run, format: str) -> None:
    for what in ("documents", "commitments", "figures", "people"):
        shown = filled("list", what, "--format", format).stdout
        assert all(sign.isprintable() or sign == "\n" for sign in shown)


def test_markup_in_a_document_is_text(filled: Run) -> None:
    assert "[red]A \\ bridge[/red]" in filled("list", "documents").stdout


def test_a_table_in_a_pipe_is_not_cut(filled: Run) -> None:
    [head, *lines] = filled("list", "documents").stdout.rstrip("\n").split("\n")
    assert head.split()[-1] == "id"
    assert len(lines) == 3
    assert all(line.split()[-1].startswith("d-") for line in lines)
