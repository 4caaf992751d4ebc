"""New claims in the place of old ones, ids by their beginnings, and ledgers of an older Servanda."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine

from servanda.base.errors import QuoteMismatch
from servanda.base.ids import ID_DIGITS
from servanda.base.span import Quote, Span
from servanda.model.judgement import Verdict
from servanda.store import access
from servanda.store.exchange import Reread
from servanda.store.ledger import Ledger, open_ledger

from .made import add_all, everything, made_finding, made_judgement, made_record, made_report
from .test_sigkill import assert_sound


def filled(ledger: Ledger) -> None:
    reports = [made_report(number) for number in range(3)]
    add_all(ledger, range(3))
    ledger.replace_derived(map(made_record, reports), map(made_finding, reports), map(made_judgement, reports))


def test_the_same_claims_again_change_nothing_but_the_rules(ledger: Ledger) -> None:
    filled(ledger)
    before, (document, claims) = everything(ledger), made_report(1)
    assert ledger.reread(document, claims, "new") == Reread(0, 0, 0, len(claims))
    assert everything(ledger) == before
    assert ledger.readings() == {("en", ""): 2, ("en", "new"): 1}


def test_a_claim_that_goes_takes_with_it_what_was_derived(ledger: Ledger) -> None:
    filled(ledger)
    document, claims = made_report(1)
    person = made_judgement(made_report(1), "A. Reader", Verdict.DIFFERENT)
    ledger.judge(person)
    assert ledger.reread(document, claims[2:], "new") == Reread(0, 2, 0, len(claims) - 2)
    assert ledger.claims(document.id) == list(claims[2:])
    assert (ledger.records(), ledger.findings(), ledger.judgements()) == ([], [], [person])
    assert ledger.is_behind()
    assert claims[0].id not in {hit.id for hit in ledger.search(claims[0].quote.words, 500)}
    assert ledger.reread(document, claims, "newer") == Reread(2, 0, 0, len(claims) - 2)
    assert claims[0].id in {hit.id for hit in ledger.search(claims[0].quote.words, 500)}


def test_a_claim_told_by_another_rule_keeps_its_place(ledger: Ledger) -> None:
    filled(ledger)
    document, claims = made_report(1)
    told = [replace(claims[0], rule="another", why=("So it is.",)), *claims[1:]]
    assert ledger.reread(document, told, "new") == Reread(0, 0, 1, len(claims) - 1)
    assert ledger.claims(document.id) == told
    assert len(ledger.records()) == 3


def test_a_misquotation_leaves_all_as_it_was(ledger: Ledger) -> None:
    filled(ledger)
    before, (document, claims) = everything(ledger), made_report(1)
    wrong = replace(claims[0], quote=Quote(Span(0, 3), "not"))
    with pytest.raises(QuoteMismatch):
        ledger.reread(document, [*claims[1:], wrong], "new")
    assert everything(ledger) == before
    assert ledger.readings() == {("en", ""): 3}


def test_the_file_is_sound_after_an_exchange(tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"
    with open_ledger(path, mode="create") as ledger:
        filled(ledger)
        for number in range(3):
            document, claims = made_report(number)
            ledger.reread(document, claims[number:], "new")
    assert_sound(path)


def test_a_document_stored_since_is_not_taken_for_derived(ledger: Ledger) -> None:
    first, second = made_report(1), made_report(2)
    for document, claims in (first, second):
        ledger.add(document, claims[:2])  # those that a made record rests on
    assert ledger.is_behind()
    ledger.replace_derived([made_record(first)], [], [])
    assert ledger.is_behind()
    ledger.replace_derived([made_record(first), made_record(second)], [], [])
    assert not ledger.is_behind()


def test_an_id_by_its_beginning(ledger: Ledger) -> None:
    filled(ledger)
    ids = [document.id for document in ledger.documents()]
    digits = ledger.id_digits()
    assert digits >= 4
    for id in ids:
        assert ledger.with_id(id[: 2 + digits]) == [id]
    assert ledger.with_id("d-") == sorted(ids)
    assert ledger.with_id("d-", 2) == sorted(ids)[:2]
    assert ledger.with_id("%") == []
    assert digits <= ID_DIGITS


def test_a_ledger_of_the_first_tables_is_brought_up_to_date(tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    config = Config()
    config.set_main_option("script_location", str(Path(access.__file__).parent / "migrations"))
    engine = create_engine(f"sqlite:///{path}")
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
    engine.dispose()
    with closing(sqlite3.connect(path)) as old:
        old.execute(
            "INSERT INTO documents(key, id, day, sha256, source, language, text) "
            "VALUES (1, 'd-000000000000001', '2022-01-01', 'x', 'a.txt', 'en', 'The council met.')"
        )
        old.commit()
    with open_ledger(path, mode="write") as ledger:
        assert ledger.readings() == {("en", ""): 1}
        assert ledger.is_behind()
