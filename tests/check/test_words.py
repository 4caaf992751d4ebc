"""Numbers and ranks in sentences."""

from __future__ import annotations

from decimal import Decimal

import pytest

from servanda.check.words import amount, ranks


@pytest.mark.parametrize(
    ("value", "unit", "words"),
    [
        ("460000000", "USD", "460 million USD"),
        ("463167104.1", "USD", "463.17 million USD"),
        ("1500000000", "EUR", "1.5 billion EUR"),
        ("14.3", "percent", "14.3%"),
        ("5", "times", "5 times"),
        ("12345", "document", "12,345 document"),
    ],
)
def test_amounts(value: str, unit: str, words: str) -> None:
    assert amount(Decimal(value), unit) == words


def test_ranks_draw_runs_together() -> None:
    assert ranks([2, 3, 5, 11, 12, 13, 14, 21, 22]) == ["2nd", "3rd", "5th", "11th to 14th", "21st", "22nd"]
