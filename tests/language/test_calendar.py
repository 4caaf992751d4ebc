"""What the calendar's words count."""

import pytest

from servanda.language.pack import load_pack

CALENDAR = load_pack("en").dates.calendar


@pytest.mark.parametrize(
    ("word", "number"),
    [("6th", 6), ("6-th", 6), ("21st", 21), ("sixth", 6), ("six", None), ("6", None)],
)
def test_an_ordinal_has_a_value(word: str, number: int | None) -> None:
    assert CALENDAR.ordinal(word) == number
