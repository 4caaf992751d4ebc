"""Dates as the top of a report writes them."""

from __future__ import annotations

import pytest

from servanda.base.when import When
from servanda.read.dates import sharpened, stated_date


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("2022-06-28", "2022-06-28"),
        ("2022-06-28T16:23:00+04:00", "2022-06-28"),
        ("2022-06-28 16:23", "2022-06-28"),
        ("2024-03", "2024-03"),
        ("2024", "2024"),
        ("2022-01/2022-05", "2022-01/2022-05"),
        ("28 June 2022", "2022-06-28"),
        ("1st Sept. 2022", "2022-09-01"),
        ("June 28, 2022", "2022-06-28"),
        ("Tuesday, June 28, 2022", "2022-06-28"),
        ("Jun 28 2022, 16:23", "2022-06-28"),
        ("28.06.2022 16:23", "2022-06-28"),
        ("29 February 2024", "2024-02-29"),
    ],
)
def test_it_reads(words: str, edtf: str) -> None:
    assert str(stated_date(words)) == edtf


@pytest.mark.parametrize(
    "words",
    [
        "",
        "2022-13-45",
        "2022-02-30",
        "2022-24",  # a winter in EDTF, a slip at the top of a report
        "29 February 2023",
        "31.06.2022",
        "June 2022 was warm",
        "03/04/2022",  # two continents disagree
        "today",
        "yesterday",
        "0000-01-01",
        "Juneau 28, 2022",
    ],
)
def test_it_leaves_unread(words: str) -> None:
    assert stated_date(words) is None


@pytest.mark.parametrize(
    ("published", "month", "day", "edtf"),
    [
        ("2023", 2, 27, "2023-02-27"),
        ("2023-02", 2, 27, "2023-02-27"),
        ("2023-03", 2, 27, "2023-03"),  # the dateline is of another month: nothing is known better
        ("2023-02-28", 2, 27, "2023-02-28"),
        ("2023", 2, 30, "2023"),
        ("2023~", 2, 27, "2023~"),
    ],
)
def test_a_dateline_sharpens_a_year_or_month(published: str, month: int, day: int, edtf: str) -> None:
    assert str(sharpened(When.parse(published), month, day)) == edtf


def test_a_day_without_any_year_stays_unknown() -> None:
    assert sharpened(None, 2, 27) is None
