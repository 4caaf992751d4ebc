"""What every store must do with records, findings and judgements. A store joins by one line in `conftest.STORES`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

import pytest

from servanda.base.errors import LedgerError
from servanda.model.judgement import Verdict
from servanda.model.kinds import KINDS
from servanda.model.record import Record
from servanda.store.ledger import Ledger
from servanda.store.reader import Choice

from .made import everything, made_finding, made_judgement, made_record, made_report

Fresh = Callable[[], Ledger]


def derived(ledger: Ledger) -> tuple[object, ...]:
    return ledger.records(), ledger.findings(), ledger.judgements()


def test_the_derived_is_replaced_whole(ledger: Ledger) -> None:
    reports = [made_report(number) for number in range(20)]
    for report in reports:
        ledger.add(*report)
    records = [made_record(report) for report in reports]
    findings = [made_finding(report) for report in reports[:3]]
    ledger.replace_derived(records, findings, [made_judgement(reports[0])])
    assert {record.id: record for record in ledger.records()} == {record.id: record for record in records}
    assert {finding.id: finding for finding in ledger.findings()} == {finding.id: finding for finding in findings}
    assert ledger.judgements() == [made_judgement(reports[0])]
    assert ledger.record(records[4].id) == records[4]
    assert ledger.records("mechanism") == ledger.records()
    assert ledger.records("meeting") == []

    ledger.replace_derived(records[:1], [], [])
    assert derived(ledger) == ([records[0]], [], [])


def test_rebuilding_twice_is_rebuilding_once(fresh: Fresh) -> None:
    once, twice = fresh(), fresh()
    reports = [made_report(number) for number in range(10)]
    for ledger, rounds, order in ((once, 1, reports), (twice, 2, reports[::-1])):
        for report in order:
            ledger.add(*report)
        for _ in range(rounds):
            records = [made_record(report) for report in order]
            findings = [made_finding(report) for report in order]
            ledger.replace_derived(records, findings, [made_judgement(report) for report in order])
    assert everything(once) == everything(twice)


def test_judgements_by_persons_survive_a_rebuild(ledger: Ledger) -> None:
    report = made_report(1)
    ledger.add(*report)
    person, policy = made_judgement(report, "A. Reader", Verdict.DIFFERENT), made_judgement(report)
    ledger.judge(person)
    ledger.replace_derived([], [], [policy])
    assert set(ledger.judgements()) == {person, policy}
    ledger.replace_derived([], [], [made_judgement(report, "A. Reader", Verdict.SAME)])
    assert ledger.judgements() == [person]


def test_a_person_may_change_their_mind_and_a_policy_is_no_person(ledger: Ledger) -> None:
    report = made_report(1)
    ledger.judge(made_judgement(report, "A. Reader", Verdict.UNSURE))
    ledger.judge(made_judgement(report, "A. Reader", Verdict.SAME))
    assert ledger.judgements() == [made_judgement(report, "A. Reader", Verdict.SAME)]
    with pytest.raises(LedgerError, match="person's name"):
        ledger.judge(made_judgement(report, "policy:near"))


def test_a_rebuild_that_fails_changes_nothing(ledger: Ledger) -> None:
    report = made_report(1)
    ledger.add(*report)
    ledger.replace_derived([made_record(report)], [made_finding(report)], [made_judgement(report)])
    before = derived(ledger)

    def failing() -> Iterator[Record]:
        yield made_record(report, names=("another",))
        raise ArithmeticError

    with pytest.raises(ArithmeticError):
        ledger.replace_derived(failing(), [], [])
    assert derived(ledger) == before
    with pytest.raises(LedgerError, match="rebuild"):
        ledger.replace_derived([made_record(made_report(2))], [], [])
    assert derived(ledger) == before


def test_records_lead_to_their_claims_and_documents_and_back(ledger: Ledger) -> None:
    reports = [made_report(number) for number in (1, 2)]
    for report in reports:
        ledger.add(*report)
    document, claims = reports[0]
    record = made_record(reports[0])
    ledger.replace_derived([record, made_record(reports[1])], [], [])
    assert ledger.claims_of(record.id) == list(claims[:2])
    assert ledger.documents_of(record.id) == [document]
    assert ledger.records_of(document.id) == {claim.id: (record.id,) for claim in claims[:2]}
    assert ledger.claims_of("m-none") == []


def test_counts(ledger: Ledger) -> None:
    reports = [made_report(number) for number in range(3)]
    for report in reports:
        ledger.add(*report)
    findings = [made_finding(reports[0], "silence"), made_finding(reports[0]), made_finding(reports[1])]
    ledger.replace_derived([made_record(report) for report in reports], findings, [])
    counts = ledger.counts()
    assert counts.documents == 3
    assert counts.claims == {
        "mechanism": 3, "meeting": 3, "instrument": 0, "commitment": 3, "figure": 12, "tenure": 3,
    }  # fmt: skip
    assert counts.records == dict.fromkeys(KINDS, 0) | {"mechanism": 3}
    assert counts.findings == {"arithmetic": 2, "silence": 1}


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Interstate Council", ["Interstate Council"]),
        ("  interstate   COUNCIL ", ["Interstate Council"]),
        ("Umid Aliyev", ["Ümid Əliyev"]),
        ("railway", ["Railway Board"]),
        ("council", ["Interstate Council", "Interstate Council of Youth"]),
        ("100%", ["100% Fund"]),
        ("%", ["100% Fund"]),
        ("_", []),
        ("nobody", []),
        (" ", []),
        ("", []),
        ("\x00' OR 1=1 --\ud800", []),
    ],
)
def test_a_record_by_its_name(ledger: Ledger, words: str, found: list[str]) -> None:
    names = [
        ("Interstate Council", "ISC"),
        ("Interstate Council of Youth",),
        ("Railway Board", "Board of Railways"),
        ("Ümid Əliyev", "Umid Aliyev", "Ümid Aliyev"),
        ("100% Fund",),
    ]
    reports = [made_report(number) for number in range(1, len(names) + 1)]
    for report in reports:
        ledger.add(*report)
    ledger.replace_derived((made_record(r, names=n) for r, n in zip(reports, names, strict=True)), [], [])
    assert [record.name for record in ledger.record_by_name(words)] == found


def test_records_by_choice(ledger: Ledger) -> None:
    reports = [made_report(number) for number in (1, 2, 3, 10)]
    parties = [("AZ", "KG"), ("AZ", "KZ"), ("AZ", "KG", "KZ"), ("A", "Z_")]
    for report in reports:
        ledger.add(*report)
    records = [made_record(r, parties=p) for r, p in zip(reports, parties, strict=True)]
    undated = replace(records[3], steps=(replace(records[3].steps[0], when=None, known=None),))
    records[3] = undated
    ledger.replace_derived(records, [], [])

    def chosen(choice: Choice) -> list[int]:
        return [records.index(record) for record in ledger.iter_records(choice)]

    assert chosen(Choice()) == [0, 1, 2, 3]
    assert chosen(Choice(parties=("AZ", "KG"))) == [0, 2]
    assert chosen(Choice(parties=("KZ", "AZ"))) == [1, 2]
    assert chosen(Choice(parties=("Z_",))) == [3]
    assert chosen(Choice(parties=("%",))) == []
    assert chosen(Choice(status="operating", kind="mechanism")) == [0, 1, 2, 3]
    assert chosen(Choice(status="dormant")) == []
    assert chosen(Choice(since=date(2021, 3, 3))) == [1, 2]
    assert chosen(Choice(until=date(2021, 3, 3))) == [0, 1]
    assert chosen(Choice(since=date(2021, 3, 3), until=date(2021, 3, 3))) == [1]
