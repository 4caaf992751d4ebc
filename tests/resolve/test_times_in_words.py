"""Times as names say them."""

from __future__ import annotations

import pytest

from servanda.base.when import When
from servanda.resolve.times_in_words import in_words, on_the


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2025-12-07", "7 December 2025"),
        ("2025-12", "December 2025"),
        ("2025", "2025"),
        ("2013-23", "autumn 2013"),
        ("2013-34", "second quarter of 2013"),
        ("2022-04-19/2022-04-20", "19–20 April 2022"),
        ("2022-04-30/2022-05-01", "30 April – 1 May 2022"),
        ("2022-01/2022-05", "January–May 2022"),
        ("2022/2026", "2022–2026"),
        ("2022-12-30/2023-01-02", "30 December 2022 – 2 January 2023"),
        ("2022~", "about 2022"),
        ("2022/..", "from 2022"),
        ("../2022-05", "until May 2022"),
    ],
)
def test_times(edtf: str, words: str) -> None:
    assert in_words(When.parse(edtf)) == words


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2022-10-11", "on 11 October 2022"),
        ("2022-08", "in August 2022"),
        ("2022-01/2022-05", "(January–May 2022)"),
    ],
)
def test_after_a_verb(edtf: str, words: str) -> None:
    assert on_the(When.parse(edtf)) == words
