"""Small reports and the claims that a careful reader makes of them, kind by kind, courtesies and third parties too."""

from __future__ import annotations

from typing import Any

import pytest
from tests.extract.cases import CASES, Case

from servanda.base.when import When
from servanda.extract import RuleExtractor
from servanda.language.pack import load_pack
from servanda.model.claim_json import claim_to_json
from servanda.model.document import Document
from servanda.model.kinds import KINDS

EXTRACTOR = RuleExtractor(load_pack("en"))
ROWS = [
    pytest.param(
        kind,
        case,
        id=f"{kind}: {case.says[:60]}",
        marks=pytest.mark.xfail(strict=True, reason=case.wrong) if case.wrong else (),
    )
    for kind, cases in CASES.items()
    for case in cases
]


def read(case: Case) -> list[dict[str, Any]]:
    document = Document(
        case.says, "case", When.parse(case.date) if case.date else None, title=case.title, publisher=case.publisher
    )
    return [claim_to_json(claim) for claim in EXTRACTOR.extract(document)]


def compared(expected: Any, said: Any) -> Any:
    """What was said, cut to the fields that are expected."""
    if isinstance(expected, dict) and isinstance(said, dict):
        return {field: compared(value, said.get(field)) for field, value in expected.items()}
    return said


@pytest.mark.parametrize(("kind", "case"), ROWS)
def test_the_claims_of_a_small_report(kind: str, case: Case) -> None:
    said = [claim for claim in read(case) if claim["kind"] == kind]
    assert len(said) == len(case.claims), [claim["quote"] for claim in said]
    assert [compared(*pair) for pair in zip(case.claims, said, strict=True)] == list(case.claims)


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_is_covered_with_counter_examples(kind: str) -> None:
    cases = CASES[kind]
    assert len(cases) >= 8
    assert len({case.says for case in cases}) == len(cases)
    assert sum(1 for case in cases if not case.claims) >= 2


@pytest.mark.parametrize(
    ("kind", "says", "dated"),
    [
        ("commitment", "Portugal will send two ships to Cabo Verde next year.", "2026"),
        ("meeting", "The President of Malta will visit Tunisia next month.", "2025-07"),
        ("instrument", "Yesterday Qatar and Malta signed a protocol on sport.", "2025-06-17"),
        ("figure", "Exports of Chile to Peru came to $5 million last year.", "2024"),
    ],
)
def test_without_a_date_relative_times_stay_open(kind: str, says: str, dated: str) -> None:
    field = "period" if kind == "figure" else "date"
    told = {date: [claim[field] for claim in read(Case(says, date=date)) if claim["kind"] == kind] for date in _DATES}
    assert told == {None: [None], "2025-06-18": [dated]}


_DATES = (None, "2025-06-18")


def test_who_says_so_stands_beside_the_claim() -> None:
    said = read(Case("Norway will build a school in Mali, President of Norway Kari Lund said. Mali is glad."))
    [claim] = [claim for claim in said if claim["kind"] == "commitment"]
    assert claim["attributed_to"] == "Kari Lund"


def test_every_claim_names_its_rule_and_derives_its_values() -> None:
    said = read(Case("Exports of Chile to Peru fell 8.1% to $529.4 million last year."))
    assert {claim["rule"] for claim in said} == {"en.figure.change", "en.figure.level"}
    [level] = [claim for claim in said if claim["value"]]
    assert level["why"] == [
        "“$529.4 million” → 529,400,000 USD",
        "“last year” + document of 2025-06-18 → 2024",
    ]
