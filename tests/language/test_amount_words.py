"""Sums, shares and counts as agencies and ministries of many houses print them: value, unit and hedge of each."""

from __future__ import annotations

from decimal import Decimal
from importlib.resources import files
from typing import Any

import pytest

from servanda.language.amounts import AmountReader, Counted
from servanda.language.pack import load_pack
from servanda.language.pack_files import read_yaml
from servanda.language.tokens import Tokens

READER: AmountReader = load_pack("en").amounts
CURRENCIES: dict[str, Any] = read_yaml(files("servanda.language").joinpath("packs", "en", "currencies.yaml"))
CODES = sorted(code for code in CURRENCIES if code != "shared")

# words, value, unit, hedge
ROWS: list[tuple[str, str, str, str]] = [
    ("$12 million", "12000000", "USD", "exact"),
    ("US$ 12.5 million", "12500000", "USD", "exact"),
    ("USD 12.5 mln", "12500000", "USD", "exact"),
    ("12.5 million US dollars", "12500000", "USD", "exact"),
    ("12.5 million dollars", "12500000", "USD", "exact"),
    ("12,5 million euros", "12500000", "EUR", "exact"),
    ("EUR 1,2 bn", "1200000000", "EUR", "exact"),
    ("€ 1.2 billion", "1200000000", "EUR", "exact"),
    ("1.2 billion €", "1200000000", "EUR", "exact"),
    ("1.2 bn EUR", "1200000000", "EUR", "exact"),
    ("£250k", "250000", "GBP", "exact"),
    ("250,000 British pounds", "250000", "GBP", "exact"),
    ("£250,000", "250000", "GBP", "exact"),
    ("CHF 3m", "3000000", "CHF", "exact"),
    ("3 million Swiss francs", "3000000", "CHF", "exact"),
    ("SEK 40 million", "40000000", "SEK", "exact"),
    ("40 million Swedish kronor", "40000000", "SEK", "exact"),
    ("NOK 5bn", "5000000000", "NOK", "exact"),
    ("DKK 700 mln", "700000000", "DKK", "exact"),
    ("PLN 12 million", "12000000", "PLN", "exact"),
    ("CZK 90 million", "90000000", "CZK", "exact"),
    ("HUF 6 billion", "6000000000", "HUF", "exact"),
    ("RON 15 million", "15000000", "RON", "exact"),
    ("RSD 80 million", "80000000", "RSD", "exact"),
    ("TRY 3 billion", "3000000000", "TRY", "exact"),
    ("AZN 17 million", "17000000", "AZN", "exact"),
    ("17 million Azerbaijani manats", "17000000", "AZN", "exact"),
    ("GEL 9 million", "9000000", "GEL", "exact"),
    ("9 million Georgian lari", "9000000", "GEL", "exact"),
    ("AMD 2 billion", "2000000000", "AMD", "exact"),
    ("KZT 500 billion", "500000000000", "KZT", "exact"),
    ("UZS 3 trillion", "3000000000000", "UZS", "exact"),
    ("KGS 45 million", "45000000", "KGS", "exact"),
    ("TJS 10 million", "10000000", "TJS", "exact"),
    ("TMT 10 million", "10000000", "TMT", "exact"),
    ("MNT 4 billion", "4000000000", "MNT", "exact"),
    ("RUB 900 million", "900000000", "RUB", "exact"),
    ("900 million Russian rubles", "900000000", "RUB", "exact"),
    ("BYN 12 million", "12000000", "BYN", "exact"),
    ("UAH 300 million", "300000000", "UAH", "exact"),
    ("CNY 5 billion", "5000000000", "CNY", "exact"),
    ("RMB5 billion", "5000000000", "CNY", "exact"),
    ("5 billion Chinese yuan", "5000000000", "CNY", "exact"),
    ("JPY 70 billion", "70000000000", "JPY", "exact"),
    ("70 billion Japanese yen", "70000000000", "JPY", "exact"),
    ("KRW 800 billion", "800000000000", "KRW", "exact"),
    ("INR 250 crore", "2500000000", "INR", "exact"),
    ("₹250 crore", "2500000000", "INR", "exact"),
    ("Rs 25 lakh", "2500000", "INR", "exact"),
    ("PKR 4 billion", "4000000000", "PKR", "exact"),
    ("LKR 300 million", "300000000", "LKR", "exact"),
    ("NPR 90 million", "90000000", "NPR", "exact"),
    ("BDT 700 crore", "7000000000", "BDT", "exact"),
    ("MVR 15 million", "15000000", "MVR", "exact"),
    ("BTN 80 million", "80000000", "BTN", "exact"),
    ("THB 2 billion", "2000000000", "THB", "exact"),
    ("VND 500 billion", "500000000000", "VND", "exact"),
    ("IDR 3 trillion", "3000000000000", "IDR", "exact"),
    ("MYR 25 million", "25000000", "MYR", "exact"),
    ("RM25 million", "25000000", "MYR", "exact"),
    ("PHP 60 million", "60000000", "PHP", "exact"),
    ("SGD 8 million", "8000000", "SGD", "exact"),
    ("A$30 million", "30000000", "AUD", "exact"),
    ("AU$30 million", "30000000", "AUD", "exact"),
    ("NZ$30 million", "30000000", "NZD", "exact"),
    ("C$30 million", "30000000", "CAD", "exact"),
    ("30 million Canadian dollars", "30000000", "CAD", "exact"),
    ("HK$30 million", "30000000", "HKD", "exact"),
    ("NT$30 million", "30000000", "TWD", "exact"),
    ("MXN 40 million", "40000000", "MXN", "exact"),
    ("R$ 40 million", "40000000", "BRL", "exact"),
    ("40 million Brazilian reais", "40000000", "BRL", "exact"),
    ("ZAR 90 million", "90000000", "ZAR", "exact"),
    ("90 million South African rand", "90000000", "ZAR", "exact"),
    ("NGN 2 billion", "2000000000", "NGN", "exact"),
    ("KES 300 million", "300000000", "KES", "exact"),
    ("KSh300 million", "300000000", "KES", "exact"),
    ("GHS 12 million", "12000000", "GHS", "exact"),
    ("ETB 5 billion", "5000000000", "ETB", "exact"),
    ("EGP 700 million", "700000000", "EGP", "exact"),
    ("MAD 80 million", "80000000", "MAD", "exact"),
    ("TND 9 million", "9000000", "TND", "exact"),
    ("XOF 6 billion", "6000000000", "XOF", "exact"),
    ("SAR 5 billion", "5000000000", "SAR", "exact"),
    ("5 billion Saudi riyals", "5000000000", "SAR", "exact"),
    ("AED 2.2 billion", "2200000000", "AED", "exact"),
    ("QAR 500 million", "500000000", "QAR", "exact"),
    ("KWD 3 million", "3000000", "KWD", "exact"),
    ("3 million Kuwaiti dinars", "3000000", "KWD", "exact"),
    ("OMR 1 million", "1000000", "OMR", "exact"),
    ("JOD 5 million", "5000000", "JOD", "exact"),
    ("ILS 20 million", "20000000", "ILS", "exact"),
    ("20 million shekels", "20000000", "ILS", "exact"),
    ("five million dollars", "5000000", "USD", "exact"),
    ("one billion euros", "1000000000", "EUR", "exact"),
    ("half a billion euros", "500000000", "EUR", "exact"),
    ("a quarter of a million euros", "250000", "EUR", "exact"),
    ("two and a half million euros", "2500000", "EUR", "exact"),
    ("twenty million dollars", "20000000", "USD", "exact"),
    ("one hundred and fifty million dollars", "150000000", "USD", "exact"),
    ("a million dollars", "1000000", "USD", "exact"),
    ("three hundred thousand euros", "300000", "EUR", "exact"),
    ("$1,234,567", "1234567", "USD", "exact"),
    ("$1.234.567", "1234567", "USD", "exact"),
    ("$1 234 567", "1234567", "USD", "exact"),
    ("1'234'567 francs", "1234567", "XXX", "exact"),
    ("$ 1,234.56", "1234.56", "USD", "exact"),
    ("€1.234,56", "1234.56", "EUR", "exact"),
    ("more than $2 billion", "2000000000", "USD", "more_than"),
    ("over $2 billion", "2000000000", "USD", "more_than"),
    ("in excess of $2 billion", "2000000000", "USD", "more_than"),
    ("upwards of $2 billion", "2000000000", "USD", "more_than"),
    ("at least $2 billion", "2000000000", "USD", "more_than"),
    ("not less than $2 billion", "2000000000", "USD", "more_than"),
    ("exceeding $2 billion", "2000000000", "USD", "more_than"),
    ("nearly $2 billion", "2000000000", "USD", "almost"),
    ("almost $2 billion", "2000000000", "USD", "almost"),
    ("close to $2 billion", "2000000000", "USD", "almost"),
    ("just under $2 billion", "2000000000", "USD", "almost"),
    ("up to $2 billion", "2000000000", "USD", "up_to"),
    ("a maximum of $2 billion", "2000000000", "USD", "up_to"),
    ("less than $2 billion", "2000000000", "USD", "less_than"),
    ("under $2 billion", "2000000000", "USD", "less_than"),
    ("about $2 billion", "2000000000", "USD", "about"),
    ("around $2 billion", "2000000000", "USD", "about"),
    ("some $2 billion", "2000000000", "USD", "about"),
    ("roughly $2 billion", "2000000000", "USD", "about"),
    ("approximately $2 billion", "2000000000", "USD", "about"),
    ("an estimated $2 billion", "2000000000", "USD", "about"),
    ("~$2 billion", "2000000000", "USD", "about"),
    ("$2 billion or more", "2000000000", "USD", "more_than"),
    ("$2bn-plus", "2000000000", "USD", "more_than"),
    ("$2 billion+", "2000000000", "USD", "more_than"),
    ("14%", "14", "percent", "exact"),
    ("14 %", "14", "percent", "exact"),
    ("14 percent", "14", "percent", "exact"),
    ("14 per cent", "14", "percent", "exact"),
    ("14 pct", "14", "percent", "exact"),
    ("14-percent", "14", "percent", "exact"),
    ("fourteen percent", "14", "percent", "exact"),
    ("0.5%", "0.5", "percent", "exact"),
    ("over 14%", "14", "percent", "more_than"),
    ("up to 14%", "14", "percent", "up_to"),
    ("2.5 percentage points", "2.5", "percentage point", "exact"),
    ("25 basis points", "25", "basis point", "exact"),
    ("fivefold", "5", "times", "exact"),
    ("five-fold", "5", "times", "exact"),
    ("5-fold", "5", "times", "exact"),
    ("4.4 times", "4.4", "times", "exact"),
    ("4.4-fold", "4.4", "times", "exact"),
    ("almost 5 times", "5", "times", "almost"),
    ("more than doubled", "2", "times", "more_than"),
    ("nearly tripled", "3", "times", "almost"),
    ("quadrupled", "4", "times", "exact"),
    ("halved", "2", "times", "exact"),
    ("tenfold", "10", "times", "exact"),
    ("three times", "3", "times", "exact"),
    ("300,000 tonnes", "300000", "tonne", "exact"),
    ("300 thousand tons", "300000", "tonne", "exact"),
    ("0.3 million tonnes", "300000", "tonne", "exact"),
    ("300 kt", "300000", "tonne", "exact"),
    ("3.5 mmt", "3500000", "tonne", "exact"),
    ("12 bcm", "12000000000", "cubic metre", "exact"),
    ("12 billion cubic metres", "12000000000", "cubic metre", "exact"),
    ("50,000 barrels per day", "50000", "barrel per day", "exact"),
    ("240 MW", "240", "megawatt", "exact"),
    ("1.5 GW", "1.5", "gigawatt", "exact"),
    ("700 GWh", "700", "gigawatt hour", "exact"),
    ("110 kV", "110", "kilovolt", "exact"),
    ("826 km", "826", "kilometre", "exact"),
    ("826 kilometers", "826", "kilometre", "exact"),
    ("5,000 hectares", "5000", "hectare", "exact"),
    ("40,000 TEU", "40000", "container", "exact"),
    ("120 wagons", "120", "wagon", "exact"),
    ("14 flights a week", "14", "flight", "exact"),
    ("14 weekly flights", "14", "flight", "exact"),
    ("2,000 troops", "2000", "person", "exact"),
    ("35 soldiers", "35", "person", "exact"),
    ("18 armoured vehicles", "18", "vehicle", "exact"),
    ("12 helicopters", "12", "helicopter", "exact"),
    ("6 patrol boats", "6", "vessel", "exact"),
    ("600 companies", "600", "company", "exact"),
    ("500+ companies", "500", "company", "more_than"),
    ("45 joint ventures", "45", "company", "exact"),
    ("300 scholarships", "300", "scholarship", "exact"),
    ("ten (10) scholarships", "10", "scholarship", "exact"),
    ("1.2 million tourists", "1200000", "person", "exact"),
    ("two dozen agreements", "24", "document", "exact"),
    ("half a dozen agreements", "6", "document", "exact"),
    ("17 memoranda of understanding", "17", "document", "exact"),
    ("64 joint projects", "64", "project", "exact"),
    ("sixty-four projects", "64", "project", "exact"),
    ("1.5 million doses", "1500000", "dose", "exact"),
    ("4,000 jobs", "4000", "job", "exact"),
    ("20 ambulances", "20", "vehicle", "exact"),
    ("30 hospital beds", "30", "unit", "exact"),
    ("11 affiliates", "11", "affiliate", "exact"),
    ("400 facilities", "400", "facility", "exact"),
    ("5,000 religious sites", "5000", "site", "exact"),
    ("half of the cargo", "50", "percent", "exact"),
    ("a third of the oil", "33.3", "percent", "exact"),
    ("two thirds of the oil", "66.7", "percent", "exact"),
    ("nearly half of the oil", "50", "percent", "almost"),
    ("three quarters of the grain", "75", "percent", "exact"),
]


def told(words: str) -> list[Counted]:
    tokens = Tokens.of(words)
    return [counted for counted in READER.find(tokens, 0, len(tokens), frozenset()) if counted.amount.unit]


@pytest.mark.parametrize(("words", "value", "unit", "approx"), ROWS)
def test_the_words_mean(words: str, value: str, unit: str, approx: str) -> None:
    for sentence in (words, f"The sides, it is said, sent ({words}), and left."):
        [counted] = told(sentence)
        assert (counted.amount.value, counted.amount.unit, counted.amount.approx) == (Decimal(value), unit, approx)


def test_no_words_stand_in_the_table_twice() -> None:
    assert len({words for words, *_ in ROWS}) == len(ROWS) >= 200


@pytest.mark.parametrize("code", CODES)
def test_every_currency_is_read_by_its_code_before_and_behind(code: str) -> None:
    for words in (f"{code} 25 million", f"25 million {code}", f"{code} 25,000,000"):
        [counted] = told(words)
        assert (counted.amount.value, counted.amount.unit) == (Decimal(25_000_000), code)


NAMES = [
    (name, code)
    for code in CODES
    for name in CURRENCIES[code].get("names", ())
    if name.lower() not in CURRENCIES["shared"]
]


@pytest.mark.parametrize(("name", "code"), NAMES)
def test_every_currency_is_read_by_its_names(name: str, code: str) -> None:
    [counted] = told(f"a grant of 25 million {name} for schools")
    assert (counted.amount.value, counted.amount.unit) == (Decimal(25_000_000), code)
