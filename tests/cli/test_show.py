"""One thing with all that holds it, and search."""

from __future__ import annotations

import json

import pytest

from servanda.base.ids import ID_DIGITS

from .conftest import Run


def ids(run: Run, what: str) -> list[str]:
    return [str(row["id"]) for row in json.loads(run("list", what, "--format", "json").stdout)]


def test_a_record_by_its_name(filled: Run) -> None:
    shown = filled("show", "aida", "USENOVA")
    assert shown.exit_code == 0
    assert shown.stdout.startswith("Aida Usenova\ntenure · AZ–KG · ") or shown.stdout.startswith(
        "Aida Usenova\ntenure · "
    )
    assert "“Prime Minister Aida Usenova” (Kabar · 2022-06-28 · d-" in shown.stdout


def test_a_commitment_tells_its_steps(filled: Run) -> None:
    shown = filled("show", "open a road").stdout
    assert "Steps" in shown
    assert "told 2022-06-28" in shown
    assert "told 2024-03" in shown


def test_an_ambiguous_name_lists_the_candidates(filled: Run) -> None:
    shown = filled("show", "Usenov")
    assert shown.exit_code == 1
    assert len(shown.stdout.splitlines()) == 2
    assert "'Usenov' fits 2 records; ask for one by its id." in shown.stderr
    first = shown.stdout.split()[0]
    assert filled("show", first).exit_code == 0


def test_parties_narrow_the_candidates_down(filled: Run) -> None:
    shown = filled("show", "Aida Usenova", "--parties", "kg,az")
    assert shown.exit_code == 0
    assert shown.stdout.startswith("Aida Usenova\n")
    shown = filled("show", "Usenov", "--parties", "AZ,FR")
    assert shown.exit_code == 1
    assert "nothing of the name 'Usenov' between AZ and FR" in shown.stderr


def test_an_id_by_its_beginning(filled: Run) -> None:
    first, *others = ids(filled, "documents")
    apart = next(at for at in range(3, len(first)) if not any(id.startswith(first[:at]) for id in others))
    assert filled("show", first[:apart]).stdout == filled("show", first).stdout


def test_the_beginning_of_several_ids_lists_them(filled: Run) -> None:
    claims = [claim["id"] for claim in map(json.loads, filled("extract", "reports").stdout.splitlines())]
    digit = next(id[:3] for id in claims if sum(other.startswith(id[:3]) for other in claims) > 1)
    shown = filled("show", digit)
    assert shown.exit_code == 1
    assert f"ids begin with {digit}; give more of its digits." in shown.stderr
    assert {line.split()[0] for line in shown.stdout.splitlines()} == {id for id in claims if id.startswith(digit)}


@pytest.mark.parametrize("name", ["Nobody Atall", "d-" + "0" * ID_DIGITS, "\x1b[2J"])
def test_what_the_ledger_does_not_have(filled: Run, name: str) -> None:
    shown = filled("show", name)
    assert shown.exit_code == 1
    assert len(shown.stderr.splitlines()) == 1
    assert "\x1b" not in shown.output


def test_a_document(filled: Run) -> None:
    shown = filled("show", ids(filled, "documents")[0]).stdout
    assert shown.startswith("A road\n2022-06-28 · Kabar · d-")
    assert "The sides agreed to open a road. Turnover was $3400 in 2021." in shown
    assert "commitment · agreed · AZ–KG · c-" in shown


def test_a_claim_and_its_json(filled: Run) -> None:
    document = json.loads(filled("show", ids(filled, "documents")[0], "--format", "json").stdout)
    claim = document["claims"][0]
    shown = filled("show", claim["id"])
    assert f"“{claim['quote']}”" in shown.stdout
    assert json.loads(filled("show", claim["id"], "--format", "json").stdout) == claim


def test_a_record_as_json_holds_its_claims(filled: Run) -> None:
    record = json.loads(filled("show", "open a road", "--format", "json").stdout)
    assert record["kind"] == "commitment"
    assert {claim["quote"] for claim in record["claims"]} == {"open a road"}
    assert {step["claim"] for step in record["steps"]} <= {claim["id"] for claim in record["claims"]}


def test_no_control_character_reaches_the_terminal(filled: Run) -> None:
    for document in ids(filled, "documents"):
        for format in ("text", "json"):
            shown = filled("show", document, "--format", format).stdout
            assert all(sign.isprintable() or sign == "\n" for sign in shown)


def test_search(filled: Run) -> None:
    hits = json.loads(filled("search", "BRIDGE", "build", "--format", "json").stdout)
    assert {hit["where"] for hit in hits} == {"claim", "document"}
    assert "build a bridge" in hits[0]["snippet"]
    assert filled("show", str(hits[0]["id"])).exit_code == 0


def test_search_tries_another_spelling_and_says_so(filled: Run) -> None:
    done = filled("search", "Usenowa", "--format", "json")
    assert done.exit_code == 0
    assert done.stderr == "Also searched: Usenova.\n"
    assert {"claim", "document"} == {hit["where"] for hit in json.loads(done.stdout)}


def test_search_keeps_to_its_limit(filled: Run) -> None:
    assert len(json.loads(filled("search", "agreed", "--limit", "1", "--format", "json").stdout)) == 1


@pytest.mark.parametrize("words", ["unheardof", '"', "* OR (", "\x1b["])
def test_search_that_finds_nothing(filled: Run, words: str) -> None:
    done = filled("search", words)
    assert done.exit_code == 0
    assert "Nothing in the ledger" in done.stderr
