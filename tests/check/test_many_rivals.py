"""Hundreds of rival figures of one series: few findings, and work that grows with the figures, not their products."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from tests.making import claims_of, documents_of, growth, level, report

from servanda.check import growth as growth_check
from servanda.check import run_checks
from servanda.check.growth import Sum
from servanda.check.statements import MOST_RIVALS, Stated
from servanda.resolve import resolve

MANY = 300


def test_a_series_of_many_rivals_gives_one_finding_for_each_period_and_check(monkeypatch: pytest.MonkeyPatch) -> None:
    told = [
        report(
            "2024-05-01",
            (f"In {number} reports", level(f"{100 + number}", "2022")),
            (f"By {number}", growth(f"{number}", "2023")),
            (f"To {number}", level(f"{1000 + number}", "2023")),
            publisher=f"Paper {number}",
        )
        for number in range(1, MANY)
    ]
    sums: list[Stated] = []
    true = growth_check.implied

    def counted(after: Stated, change: Stated) -> Iterator[Sum]:
        sums.append(change)
        return true(after, change)

    monkeypatch.setattr(growth_check, "implied", counted)
    claims, documents = claims_of(told), documents_of(told)
    outcome = run_checks(resolve(claims, documents).records, {claim.id: claim for claim in claims}, documents)
    assert sorted(finding.check for finding in outcome.findings) == ["growth", "levels", "levels"]
    assert len(sums) == MOST_RIVALS**3
    assert all(len(finding.working) < 60 for finding in outcome.findings)
    assert all("further" in " ".join(finding.working) for finding in outcome.findings)
