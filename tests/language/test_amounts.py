"""Amounts: value, unit, hedge, and the worth of the last printed digit, in every style of print."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.language.amounts import AmountReader, Counted
from servanda.language.digits import parse_digits
from servanda.language.pack import load_pack
from servanda.language.tokens import Tokens

READER: AmountReader = load_pack("en").amounts


def read(words: str) -> tuple[Counted, ...]:
    tokens = Tokens.of(words)
    return READER.find(tokens, 0, len(tokens), frozenset())


def one(words: str) -> Counted:
    """The one amount of the words that has a unit."""
    [counted] = [counted for counted in read(words) if counted.amount.unit]
    return counted


MONEY = [
    # the sign before
    ("$5", 5, "USD"),
    ("$ 5 million", 5_000_000, "USD"),
    ("$3.4 million", 3_400_000, "USD"),
    ("$1.2-billion loan", 1_200_000_000, "USD"),
    ("$2.5 trillion", 2_500_000_000_000, "USD"),
    ("$10k", 10_000, "USD"),
    ("$5m", 5_000_000, "USD"),
    ("US$5 million", 5_000_000, "USD"),
    ("US $5 million", 5_000_000, "USD"),
    ("U.S.$5 million", 5_000_000, "USD"),
    ("€12bn", 12_000_000_000, "EUR"),
    ("£4m", 4_000_000, "GBP"),
    ("¥300bn", 300_000_000_000, "JPY"),
    ("CN¥40 bn", 40_000_000_000, "CNY"),
    ("₹ 1,200 crore", 12_000_000_000, "INR"),
    ("₩300 billion", 300_000_000_000, "KRW"),
    ("₽5 billion", 5_000_000_000, "RUB"),
    ("₸40 billion", 40_000_000_000, "KZT"),
    ("₺40 million", 40_000_000, "TRY"),
    ("₦500 billion", 500_000_000_000, "NGN"),
    ("zł 40 million", 40_000_000, "PLN"),
    ("A$5 million", 5_000_000, "AUD"),
    ("C$7 million", 7_000_000, "CAD"),
    ("S$7m", 7_000_000, "SGD"),
    ("HK$100m", 100_000_000, "HKD"),
    ("NZ$20 million", 20_000_000, "NZD"),
    ("R$ 3 million", 3_000_000, "BRL"),
    ("Rs 500 crore", 5_000_000_000, "INR"),
    ("Rs. 500 crore", 5_000_000_000, "INR"),
    ("Tk 500 crore", 5_000_000_000, "BDT"),
    ("KSh 5 billion", 5_000_000_000, "KES"),
    ("R500 million", 500_000_000, "ZAR"),
    ("R 2.5 billion", 2_500_000_000, "ZAR"),
    ("N500bn", 500_000_000_000, "NGN"),
    ("N25,000", 25_000, "NGN"),
    ("LE500 million", 500_000_000, "EGP"),
    # the code before and behind
    ("USD 5 million", 5_000_000, "USD"),
    ("USD500", 500, "USD"),
    ("USD3.5bn", 3_500_000_000, "USD"),
    ("EUR 12bn", 12_000_000_000, "EUR"),
    ("CHF 2 million", 2_000_000, "CHF"),
    ("RMB 40 billion", 40_000_000_000, "CNY"),
    ("AED 40 million", 40_000_000, "AED"),
    ("ALL 40 million", 40_000_000, "ALL"),
    ("COP 29 million", 29_000_000, "COP"),
    ("TRY 40,000", 40_000, "TRY"),
    ("5 million USD", 5_000_000, "USD"),
    ("5 mln. USD", 5_000_000, "USD"),
    ("40 mn EUR", 40_000_000, "EUR"),
    # the name behind
    ("5 million US dollars", 5_000_000, "USD"),
    ("5 million U.S. dollars", 5_000_000, "USD"),
    ("5 million Canadian dollars", 5_000_000, "CAD"),
    ("5 million Hong Kong dollars", 5_000_000, "HKD"),
    ("12 bn euros", 12_000_000_000, "EUR"),
    ("a 5 million-euro grant", 5_000_000, "EUR"),
    ("4m pounds", 4_000_000, "GBP"),
    ("300 billion yen", 300_000_000_000, "JPY"),
    ("40 billion yuan", 40_000_000_000, "CNY"),
    ("500 crore rupees", 5_000_000_000, "INR"),
    ("5 billion rubles", 5_000_000_000, "RUB"),
    ("40 million manats", 40_000_000, "AZN"),
    ("40 billion tenge", 40_000_000_000, "KZT"),
    ("3 billion Uzbek soums", 3_000_000_000, "UZS"),
    ("5 million Kyrgyz soms", 5_000_000, "KGS"),
    ("2 million Swiss francs", 2_000_000, "CHF"),
    ("3 billion Saudi riyals", 3_000_000_000, "SAR"),
    ("1 billion Omani rials", 1_000_000_000, "OMR"),
    ("3B dollars", 3_000_000_000, "USD"),
]
PERCENT_AND_TIMES = [
    ("14.3%", "14.3", "percent"),
    ("14,3 %", "14.3", "percent"),
    ("0,125 percent", "0.125", "percent"),
    ("25 per cent", "25", "percent"),
    ("25 pct", "25", "percent"),
    ("a 45-percent growth", "45", "percent"),
    ("2 percentage points", "2", "percentage point"),
    ("0.25 p.p.", "0.25", "percentage point"),
    ("1.5 times", "1.5", "times"),
    ("2.3-fold", "2.3", "times"),
    ("tenfold", "10", "times"),
    ("ten times", "10", "times"),
    ("3x", "3", "times"),
    ("trade doubled", "2", "times"),
    ("trade tripled", "3", "times"),
    ("try 3 times", "3", "times"),
]
THINGS = [
    # separators of every style
    ("494,000 tonnes", "494000", "tonne"),
    ("1,234.5 tonnes", "1234.5", "tonne"),
    ("1.234,5 tonnes", "1234.5", "tonne"),
    ("1.234.567 tonnes", "1234567", "tonne"),
    ("12,34,567 tonnes", "1234567", "tonne"),
    ("1'234'567 tonnes", "1234567", "tonne"),
    ("17 000 tonnes", "17000", "tonne"),
    ("17\u00a0000 tonnes", "17000", "tonne"),
    ("1\u202f234\u202f567 tonnes", "1234567", "tonne"),
    # multipliers and words
    ("3.5 thousand tonnes", "3500", "tonne"),
    ("3 thsd tons", "3000", "tonne"),
    ("5k tonnes", "5000", "tonne"),
    ("two lakh tonnes", "200000", "tonne"),
    ("one million tonnes", "1000000", "tonne"),
    ("half a million tonnes", "500000", "tonne"),
    ("10M people", "10000000", "person"),
    ("10 billion cubic meters", "10000000000", "cubic metre"),
    ("twenty-five documents", "25", "document"),
    ("twenty five documents", "25", "document"),
    ("two hundred documents", "200", "document"),
    ("two hundred and fifty documents", "250", "document"),
    ("a hundred and fifty companies", "150", "company"),
    ("one hundred and twenty-five thousand tonnes", "125000", "tonne"),
    ("a dozen projects", "12", "project"),
    ("two dozen projects", "24", "project"),
    ("half a dozen projects", "6", "project"),
    ("2.7 bcm of gas", "2700000000", "cubic metre"),
    # units near and far
    ("40 new joint projects", "40", "project"),
    ("40 important bilateral documents", "40", "document"),
    ("700 students", "700", "person"),
    ("500 scholarships", "500", "scholarship"),
    ("300 MW", "300", "megawatt"),
    ("a 300-MW plant", "300", "megawatt"),
    ("5 km", "5", "kilometre"),
    ("40 ft", "40", "foot"),
    ("100,000 barrels per day", "100000", "barrel per day"),
    ("12 agreements", "12", "document"),
    ("all 40 documents", "40", "document"),
    ("top 10 projects", "10", "project"),
    ("ALL 5 COMPANIES", "5", "company"),
    ("800 Falcon anti-aircraft systems", "800", "system"),
    ("12 anti-tank missiles", "12", "missile"),
    ("9 cargo-aircraft", "9", "aircraft"),
    ("400 machine guns", "400", "unit"),
]


@pytest.mark.parametrize(("words", "value", "unit"), MONEY)
def test_money(words: str, value: int, unit: str) -> None:
    counted = one(words)
    assert (counted.amount.value, counted.amount.unit, counted.is_money) == (Decimal(value), unit, True)


@pytest.mark.parametrize(("words", "value", "unit"), [*PERCENT_AND_TIMES, *THINGS])
def test_shares_growth_and_things(words: str, value: str, unit: str) -> None:
    counted = one(words)
    assert (counted.amount.value, counted.amount.unit, counted.is_money) == (Decimal(value), unit, False)


@pytest.mark.parametrize(("words", "value", "unit"), [*MONEY, *PERCENT_AND_TIMES, *THINGS])
def test_they_are_the_same_within_a_sentence(words: str, value: str, unit: str) -> None:
    counted = one(f"The sides, it is said, sent ({words}), and left.")
    assert (counted.amount.value, counted.amount.unit) == (Decimal(value), unit)


@pytest.mark.parametrize(
    ("words", "approx"),
    [
        ("40 companies", "exact"),
        ("about 40 companies", "about"),
        ("around 40 companies", "about"),
        ("approximately 40 companies", "about"),
        ("roughly 40 companies", "about"),
        ("some 40 companies", "about"),
        ("an estimated 40 companies", "about"),
        ("more than 40 companies", "more_than"),
        ("over $40 million", "more_than"),
        ("well over $40 million", "more_than"),
        ("at least 40 companies", "more_than"),
        ("no fewer than 40 companies", "more_than"),
        ("in excess of 40 companies", "more_than"),
        ("exceeded $40 million", "more_than"),
        ("as many as 40 companies", "more_than"),
        ("less than 40 companies", "less_than"),
        ("fewer than 40 companies", "less_than"),
        ("no more than 40 percent", "less_than"),
        ("below 40 percent", "less_than"),
        ("almost 5 times", "almost"),
        ("nearly 40 companies", "almost"),
        ("close to 40 companies", "almost"),
        ("up to $40 million", "up_to"),
        ("at most 40 companies", "up_to"),
    ],
)
def test_hedges(words: str, approx: str) -> None:
    counted = one(words)
    assert counted.amount.approx == approx
    assert (counted.first == 0) == (approx != "exact" or words[0].isdigit())


@pytest.mark.parametrize(
    ("words", "low", "high", "unit"),
    [
        ("$400-500 million", 400_000_000, 500_000_000, "USD"),
        ("$400–500 million", 400_000_000, 500_000_000, "USD"),
        ("10 to 15 percent", 10, 15, "percent"),
        ("10-15%", 10, 15, "percent"),
        ("between 10 and 15 percent", 10, 15, "percent"),
        ("between 3 and 5 million tonnes", 3_000_000, 5_000_000, "tonne"),
    ],
)
def test_ranges_give_their_greater_end_and_keep_the_lesser(words: str, low: int, high: int, unit: str) -> None:
    counted = one(words)
    assert (counted.low, counted.amount.value, counted.amount.unit) == (Decimal(low), Decimal(high), unit)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("from $400 million to $500 million", [(400_000_000, "USD"), (500_000_000, "USD")]),
        ("$5m-$7m", [(5_000_000, "USD"), (7_000_000, "USD")]),
        ("rose 14.3% to $529.4 million", [(Decimal("14.3"), "percent"), (529_400_000, "USD")]),
        ("12 documents and 3 projects", [(12, "document"), (3, "project")]),
        ("a record—5 million dollars", [(5_000_000, "USD")]),
    ],
)
def test_several_amounts(words: str, told: list[tuple[int | Decimal, str]]) -> None:
    assert [(counted.amount.value, counted.amount.unit) for counted in read(words)] == told


@pytest.mark.parametrize(
    "words",
    [
        "COP29", "COP30", "COP 29", "COVID-19", "a five-star hotel", "a four-star hotel", "the G20", "the G7 states",
        "the C5+1 format", "an A320", "A400M aircraft", "S-400 systems", "F-16 jets", "T-72 tanks", "5G networks",
        "H1N1", "Vision-2030", "the 6th meeting", "the 21st century", "30 years", "Article 5", "No. 5", "24/7", "50:50",
        "9/11", "at 12:30", "a two-day visit", "a three-year programme", "+7 495 123", "the N1 highway",
        "the R300 road",
        "Q3", "hundreds of companies", "tens of thousands of tourists", "TOP 10", "CUP 26", "first", "in 5 or 6 weeks",
    ],
)  # fmt: skip
def test_these_are_no_amounts_of_anything(words: str) -> None:
    assert [counted.amount.unit for counted in read(words) if counted.amount.unit] == []


def test_what_is_a_date_is_no_number() -> None:
    tokens = Tokens.of("by 2030 tonnes")
    assert READER.find(tokens, 0, len(tokens), frozenset([1])) == ()


@pytest.mark.parametrize(
    ("words", "step"),
    [
        ("$3.4 million", "100000"), ("$3 million", "1000000"), ("494,000 tonnes", "1"), ("14.3%", "0.1"),
        ("0.25 percent", "0.01"), ("17 000 tonnes", "1"), ("1.234,5 tonnes", "0.1"), ("two hundred documents", "100"),
    ],
)  # fmt: skip
def test_the_worth_of_the_last_printed_digit(words: str, step: str) -> None:
    assert one(words).amount.step == Decimal(step)


@given(st.integers(0, 10**12))
def test_separators_change_no_value(value: int) -> None:
    plain = f"{value:,}"
    styles = [plain, plain.replace(",", "'"), str(value)]
    if value >= 10**6:
        styles.append(plain.replace(",", "."))
    assert {parse_digits(style) for style in styles} == {(Decimal(value), Decimal(1))}


@given(st.decimals(min_value=1000, max_value=10**9, places=1))
def test_both_decimal_signs_are_read(value: Decimal) -> None:
    english = f"{value:,.1f}"
    continental = english.translate(str.maketrans(",.", ".,"))
    assert parse_digits(english) == parse_digits(continental) == (value, Decimal("0.1"))


PIECES = st.sampled_from(
    "5 3.4 1,234 0,5 million bn k $ € USD COP R N % percent times - – to between and a half hundred twenty five more"
    " than about documents tonnes of . ' double one".split()
)


@given(st.lists(PIECES | st.text(max_size=3), max_size=14))
def test_any_words_give_amounts_in_order_that_do_not_overlap(pieces: list[str]) -> None:
    words = " ".join(pieces)
    found = read(words)
    assert all(counted.first < counted.end <= len(Tokens.of(words)) for counted in found)
    assert all(left.end <= right.first for left, right in pairwise(found))
    assert all(
        counted.amount.value >= 0 and (counted.low is None or counted.low < counted.amount.value) for counted in found
    )
    assert read(words) == found


@pytest.mark.parametrize("words", ["the avoidance of double taxation", "double standards", "a triple jump"])
def test_a_double_tax_is_no_growth(words: str) -> None:
    assert [counted for counted in read(words) if counted.amount.unit] == []
