"""Amounts as intervals: which true values the printed words admit."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.base.amount import Amount, Approx

values = st.decimals(min_value=0, max_value=10**12, places=2)
steps = st.sampled_from([Decimal(text) for text in ("0", "0.01", "0.1", "1", "100000", "1000000")])


@pytest.mark.parametrize(
    ("value", "step", "approx", "low", "high"),
    [
        ("3400000", "100000", "exact", "3350000", "3450000"),  # "3.4 million" may be a rounded 3,449,999
        ("40", "1", "exact", "39.5", "40.5"),
        ("40", "0", "exact", "40", "40"),
        ("40", "0", "about", "38", "42"),
        ("40", "1", "about", "37.5", "42.5"),
        ("5", "0", "almost", "4.5", "5"),
        ("94", "0", "more_than", "94", "103.4"),
        ("94", "1", "more_than", "94", "103.9"),
        ("50", "0", "less_than", "45", "50"),
        ("50", "0", "up_to", "45", "50"),
    ],
)
def test_the_words_admit(value: str, step: str, approx: str, low: str, high: str) -> None:
    amount = Amount(Decimal(value), "USD", Approx(approx), Decimal(step))
    assert amount.interval == (Decimal(low), Decimal(high))


@given(values, steps, st.sampled_from(Approx))
def test_the_printed_value_is_always_admitted(value: Decimal, step: Decimal, approx: Approx) -> None:
    low, high = Amount(value, "tonne", approx, step).interval
    assert low <= value <= high


@given(values, steps)
def test_a_hedge_never_narrows_on_its_own_side(value: Decimal, step: Decimal) -> None:
    exact_low, exact_high = Amount(value, "USD", Approx.EXACT, step).interval
    assert Amount(value, "USD", Approx.MORE_THAN, step).interval[1] >= exact_high
    assert Amount(value, "USD", Approx.LESS_THAN, step).interval[0] <= exact_low
    about = Amount(value, "USD", Approx.ABOUT, step).interval
    assert about[0] <= exact_low
    assert exact_high <= about[1]


@given(values, steps, steps, st.sampled_from(Approx))
def test_coarser_printing_admits_more(value: Decimal, one: Decimal, two: Decimal, approx: Approx) -> None:
    fine, coarse = sorted((one, two))
    inner, outer = Amount(value, "USD", approx, fine).interval, Amount(value, "USD", approx, coarse).interval
    assert outer[0] <= inner[0]
    assert inner[1] <= outer[1]
