"""Times, numbers, states and signs as a page says them."""

from __future__ import annotations

from decimal import Decimal

import pytest

from servanda.base.amount import Approx
from servanda.base.when import When
from servanda.model.kinds import KINDS, Change, Figure, Indicator
from servanda.render.views.amounts import amount_words, change_words, level_words
from servanda.render.views.dates import ordinal, said, said_edtf
from servanda.render.views.signs import status_view
from servanda.render.views.states import parties_title, with_code


@pytest.mark.parametrize(
    ("edtf", "words", "iso"),
    [
        ("2025-12-08", "8 December 2025", "2025-12-08"),
        ("2022-10", "October 2022", "2022-10"),
        ("2022", "2022", "2022"),
        ("2022-01/2022-05", "first five months of 2022", None),
        ("2025-01/2025-10", "first ten months of 2025", None),
        ("2022-01/2022-12", "January–December 2022", None),
        ("2022-04/2022-06", "April–June 2022", None),
        ("2024/2029", "2024–2029", None),
        ("2022-08-15/2022-08-16", "15–16 August 2022", None),
        ("2022-06-30/2022-07-02", "30 June 2022 – 2 July 2022", None),
        ("2021-11/2022-03", "November 2021 – March 2022", None),
        ("2020/..", "since 2020", None),
        ("../2022-03", "until March 2022", None),
        ("2023-33", "first quarter of 2023", None),
        ("2013-23", "autumn 2013", None),
        ("2022-10~", "about October 2022", "2022-10"),
        ("2022?", "2022 (uncertain)", "2022"),
    ],
)
def test_a_time_is_said_as_precisely_as_it_was_told(edtf: str, words: str, iso: str | None) -> None:
    told = said(When.parse(edtf))
    assert told is not None
    assert (told.words, told.iso, told.edtf) == (words, iso, edtf)


def test_what_is_no_time_is_not_shown_as_one() -> None:
    assert said(None) is None
    assert said_edtf("some day") is None
    assert said_edtf(2022) is None


@pytest.mark.parametrize(
    ("number", "words"), [(1, "1st"), (2, "2nd"), (3, "3rd"), (11, "11th"), (22, "22nd"), (112, "112th")]
)
def test_ordinals(number: int, words: str) -> None:
    assert ordinal(number) == words


@pytest.mark.parametrize(
    ("value", "unit", "step", "words"),
    [
        ("3400000", "USD", "100000", "$3.4 million"),
        ("5000000", "USD", "100000", "$5.0 million"),
        ("5000000", "USD", "1000000", "$5 million"),
        ("1234567", "KGS", "1", "KGS 1,234,567"),
        ("529400000", "EUR", "0", "€529.4 million"),
        ("2500000000", None, "0", "2.5 billion"),
        ("40", "document", "1", "40 documents"),
        ("1", "document", "1", "1 document"),
        ("1200", "person", "100", "1,200 people"),
        ("14.3", "percent", "0.1", "14.3%"),
        ("5", "times", "1", "5 times"),
        ("3", "<b>", "1", "3 <b>s"),
    ],
)
def test_an_amount_keeps_its_printed_digits(value: str, unit: str | None, step: str, words: str) -> None:
    assert amount_words(Decimal(value), unit, Decimal(step)) == words


def test_the_word_of_approximation_stays_with_the_number() -> None:
    figure = Figure(Indicator.EXPORTS, Decimal(40), "document", Approx.ABOUT)
    assert level_words(figure) == "about 40 documents"
    assert change_words(Change(Decimal(94), "percent", "up", Approx.MORE_THAN)) == "up more than 94%"
    assert level_words(Figure(Indicator.EXPORTS, change=Change(Decimal(2), "times", "up"))) == ""


def test_states_have_names_and_codes() -> None:
    assert parties_title(("AZ", "KG")) == "Azerbaijan – Kyrgyzstan"
    assert with_code("KG") == "Kyrgyzstan (KG)"
    assert with_code("TURKPA") == "TURKPA"


def test_every_status_of_every_kind_has_its_sign() -> None:
    for kind in KINDS.values():
        for status in kind.statuses:
            view = status_view(kind.name, status)
            assert view is not None
            assert view.sign != "·", (kind.name, status)


def test_the_signs_of_commitments_are_distinct() -> None:
    views = [status_view("commitment", status) for status in KINDS["commitment"].statuses]
    assert "".join(view.sign[0] for view in views if view) == "○◔◑◕▶●‖✕"
