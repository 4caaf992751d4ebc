"""The annotated seed reports, resolved: what the ledger must show of them."""

from __future__ import annotations

import pytest
from tests.resolve.gold import GOLD, SEEDS, seeds

from servanda.base.span import Quote, Span
from servanda.check import run_checks
from servanda.model.claim import Claim
from servanda.model.document import Document
from servanda.model.kinds import Tenure
from servanda.model.record import Record
from servanda.resolve import Resolution, resolve

pytestmark = pytest.mark.skipif(
    not (GOLD.is_dir() and SEEDS.is_dir()),
    reason=f"NOT TESTED: the annotated reports are absent; put them at {GOLD} and {SEEDS}",
)

Seeds = tuple[list[Claim], dict[str, Document]]


@pytest.fixture(scope="module")
def told() -> Seeds:
    return seeds()


@pytest.fixture(scope="module")
def resolution(told: Seeds) -> Resolution:
    return resolve(*told)


def of_kind(resolution: Resolution, kind: str, parties: tuple[str, ...] = ("AZ", "KG")) -> list[Record]:
    return [record for record in resolution.records if record.kind == kind and record.parties == parties]


def test_the_sixth_and_the_planned_seventh_session_stand_under_one_body(resolution: Resolution) -> None:
    sessions = {record.best("ordinal"): record for record in of_kind(resolution, "meeting") if record.best("ordinal")}
    sixth, seventh = sessions[6], sessions[7]
    assert sixth.links == seventh.links
    [commission] = [record for record in resolution.records if record.id == sixth.links[0].target]
    assert (commission.kind, commission.status) == ("mechanism", "operating")
    assert commission.name == "Joint Intergovernmental Commission on Economic and Humanitarian Cooperation"
    assert (sixth.status, sixth.best("date"), sixth.best("place")) == ("held", "2025-12-08", "Baku")
    assert {value.value for value in sixth.rivals("participants")} == {"Samir Sharifov", "Bakyt Torobayev"}
    assert (seventh.status, seventh.best("country")) == ("planned", "KG")


def test_the_turnover_is_one_series(resolution: Resolution) -> None:
    [series] = of_kind(resolution, "figure")
    assert [(value.field, value.value) for value in series.values[1:]] == [
        ("level 2020 USD", 5400000),
        ("level 2021-01/2021-05 USD", 3600000),
        ("level 2022-01/2022-05 USD", 3400000),
        ("change 2021-01/2021-05 percent", 67),
        ("change 2025-01/2025-10 percent", 94),
    ]


def test_two_spellings_in_one_report_are_one_person(told: Seeds) -> None:
    claims, documents = told
    document = next(each for each in documents.values() if "Kazakbayev" in each.text)
    at = document.text.index("Kazakbayev")
    quote = Quote.take(document.text, Span(at, at + len("Kazakbayev")))
    again = Claim(document.id, document.source, quote, ("AZ", "KG"), Tenure("Kazakbayev", "foreign minister", "KG"))
    people = [record for record in resolve([*claims, again], documents).records if record.kind == "tenure"]
    [person] = [record for record in people if "Kazakbayev" in record.names]
    assert person.names == ("Ruslan Kazakbaev", "Kazakbayev")
    assert person.best("post: foreign minister of KG") == "2021-07-05"


def test_the_interstate_council_is_established_with_its_memorandum_approved(resolution: Resolution) -> None:
    [council] = [record for record in of_kind(resolution, "mechanism") if record.best("type") == "council"]
    assert council.status == "established"
    [memorandum] = [record for record in of_kind(resolution, "instrument") if record.best("type") == "memorandum"]
    assert memorandum.status == "approved"


def test_one_person_in_several_reports_has_an_interval_of_evidence(resolution: Resolution) -> None:
    [ambassador] = [record for record in resolution.records if record.name == "Kairat Osmonaliyev"]
    assert ambassador.best("evidence") == "2022-06-28/2023-02-27"
    assert len(ambassador.claims) == 2


def test_what_two_reports_tell_alike_is_one_undertaking_with_two_steps(resolution: Resolution) -> None:
    twice = [record for record in of_kind(resolution, "commitment") if len(record.steps) > 1]
    assert sorted([str(step.known) for step in record.steps] for record in twice) == [["2021-07-05", "2022-06-28"]] * 2
    assert any("trade and economic cooperation" in record.name for record in twice)


def test_a_body_that_a_report_without_a_date_expects_is_planned(resolution: Resolution) -> None:
    [council] = [record for record in of_kind(resolution, "mechanism", ("AZ", "KZ")) if "Supreme" in record.name]
    assert council.status == "planned"


def test_the_seeds_hold_nothing_that_a_reader_would_call_a_finding(told: Seeds, resolution: Resolution) -> None:
    claims, documents = told
    outcome = run_checks(resolution.records, {claim.id: claim for claim in claims}, documents)
    assert outcome.findings == ()
    assert outcome.checked + outcome.unchecked == len(claims)
