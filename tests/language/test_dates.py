"""Dates and periods: the words, the day of publication, and the time that a careful reader takes them for."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.base.when import When
from servanda.language.dates import DateReader, Timed
from servanda.language.pack import load_pack
from servanda.language.tokens import Tokens

READER: DateReader = load_pack("en").dates
WED = "2025-06-18"  # a Wednesday

Row = tuple[str, str | None, str | None, str]

DAYS: list[Row] = [
    ("8 December 2025", None, "2025-12-08", "at"),
    ("December 8, 2025", None, "2025-12-08", "at"),
    ("December 8 2025", None, "2025-12-08", "at"),
    ("Dec. 8, 2025", None, "2025-12-08", "at"),
    ("8 Dec 2025", None, "2025-12-08", "at"),
    ("the 8th of December 2025", None, "2025-12-08", "at"),
    ("8th of December, 2025", None, "2025-12-08", "at"),
    ("2025-12-08", None, "2025-12-08", "at"),
    ("08.12.2025", None, "2025-12-08", "at"),
    ("8.5.2025", None, "2025-05-08", "at"),
    ("February 29, 2024", None, "2024-02-29", "at"),
    ("on June 24", WED, "2025-06-24", "at"),
    ("24 June", WED, "2025-06-24", "at"),
    ("on January 3", "2024-12-30", "2025-01-03", "at"),  # the year that brings it nearest
    ("on 28 December", "2025-01-04", "2024-12-28", "at"),
    ("June 17 this year", WED, "2025-06-17", "at"),
    ("on June 17 of last year", WED, "2024-06-17", "at"),
    ("Tuesday, 17 June 2025", None, "2025-06-17", "at"),
    ("Monday, June 2", WED, "2025-06-02", "at"),
    ("today", WED, "2025-06-18", "at"),
    ("today (18)", WED, "2025-06-18", "at"),
    ("this afternoon (17)", WED, "2025-06-17", "at"),
    ("on Monday (16th)", WED, "2025-06-16", "at"),
    ("yesterday (31)", "2025-06-02", "2025-05-31", "at"),
    ("this morning", WED, "2025-06-18", "at"),
    ("yesterday", WED, "2025-06-17", "at"),
    ("yesterday", "2024-03-01", "2024-02-29", "at"),
    ("tomorrow", WED, "2025-06-19", "at"),
    ("tomorrow", "2025-12-31", "2026-01-01", "at"),
    ("the day before yesterday", WED, "2025-06-16", "at"),
    ("the day after tomorrow", WED, "2025-06-20", "at"),
    ("three days ago", WED, "2025-06-15", "at"),
    ("on Monday", WED, "2025-06-16", "at"),
    ("on Wednesday", WED, "2025-06-18", "at"),
    ("Saturday", WED, "2025-06-14", "at"),
    ("last Wednesday", WED, "2025-06-11", "at"),
    ("next Monday", WED, "2025-06-23", "at"),
    ("this coming Friday", WED, "2025-06-20", "at"),
    ("coming Friday", WED, "2025-06-20", "at"),
    ("this Friday", WED, "2025-06-20", "at"),
]
SPANS_OF_DAYS: list[Row] = [
    ("10-12 May 2025", None, "2025-05-10/2025-05-12", "at"),
    ("May 10-12, 2025", None, "2025-05-10/2025-05-12", "at"),
    ("May 10–12", WED, "2025-05-10/2025-05-12", "at"),
    ("10 to 12 May", WED, "2025-05-10/2025-05-12", "at"),
    ("15 and 16 May 2025", None, "2025-05-15/2025-05-16", "at"),
    ("15, 16 and 17 May", WED, "2025-05-15/2025-05-17", "at"),
    ("May 30 to June 2, 2025", None, "2025-05-30/2025-06-02", "at"),
    ("30 May – 2 June 2025", None, "2025-05-30/2025-06-02", "at"),
    ("from May 30 to June 2", WED, "2025-05-30/2025-06-02", "at"),
    ("from 28 December 2024 to 3 January 2025", None, "2024-12-28/2025-01-03", "at"),
    ("Dec 28, 2024 - Jan 3, 2025", None, "2024-12-28/2025-01-03", "at"),
    ("this week", WED, "2025-06-16/2025-06-22", "at"),
    ("last week", WED, "2025-06-09/2025-06-15", "at"),
    ("next week", WED, "2025-06-23/2025-06-29", "at"),
]
MONTHS: list[Row] = [
    ("February 2024", None, "2024-02", "at"),
    ("in Feb. 2024", None, "2024-02", "at"),
    ("early March 2024", None, "2024-03", "at"),
    ("mid-June 2025", None, "2025-06", "at"),
    ("at the end of March 2024", None, "2024-03", "at"),
    ("in February", WED, "2025-02", "at"),
    ("in November", "2025-01-10", "2024-11", "at"),
    ("late July", WED, "2025-07", "at"),
    ("end of June", WED, "2025-06", "at"),
    ("last May", WED, "2025-05", "at"),
    ("last July", WED, "2024-07", "at"),
    ("next May", WED, "2026-05", "at"),
    ("next July", WED, "2025-07", "at"),
    ("September this year", WED, "2025-09", "at"),
    ("in June last year", WED, "2024-06", "at"),
    ("this month", WED, "2025-06", "at"),
    ("last month", "2025-01-10", "2024-12", "at"),
    ("next month", "2025-12-10", "2026-01", "at"),
    ("two months ago", WED, "2025-04", "at"),
]
PERIODS: list[Row] = [
    ("the first 10 months of 2025", None, "2025-01/2025-10", "at"),
    ("the first five months of 2022", None, "2022-01/2022-05", "at"),
    ("first ten months of the year", WED, "2025-01/2025-10", "at"),
    ("the first nine months of last year", WED, "2024-01/2024-09", "at"),
    ("first 12 months of 2024", None, "2024", "at"),
    ("10 months of 2025", None, "2025-01/2025-10", "at"),
    ("seven months of this year", WED, "2025-01/2025-07", "at"),
    ("January-May 2022", None, "2022-01/2022-05", "at"),
    ("January–May", WED, "2025-01/2025-05", "at"),
    ("January to October 2025", None, "2025-01/2025-10", "at"),
    ("January through September of this year", WED, "2025-01/2025-09", "at"),
    ("between January and March 2024", None, "2024-01/2024-03", "at"),
    ("January and February 2025", None, "2025-01/2025-02", "at"),
    ("November 2024 - February 2025", None, "2024-11/2025-02", "at"),
    ("from November 2024 to February 2025", None, "2024-11/2025-02", "at"),
    ("the first quarter of 2025", None, "2025-01/2025-03", "at"),
    ("Q3 2024", None, "2024-07/2024-09", "at"),
    ("Q1", WED, "2025-01/2025-03", "at"),
    ("the third quarter of last year", WED, "2024-07/2024-09", "at"),
    ("the 4th quarter of 2023", None, "2023-10/2023-12", "at"),
    ("the first half of 2025", None, "2025-01/2025-06", "at"),
    ("second half of the year", WED, "2025-07/2025-12", "at"),
    ("H1 2025", None, "2025-01/2025-06", "at"),
    ("over the past six months", WED, "2024-12/2025-05", "at"),
    ("in the past five months", WED, "2025-01/2025-05", "at"),
    ("over the last 12 months", WED, "2024-06/2025-05", "at"),
    ("spring of 2026", None, "2026-21", "at"),
    ("autumn 2026", None, "2026-23", "at"),
    ("this summer", WED, "2025-22", "at"),
    ("last summer", WED, "2024-22", "at"),
    ("next spring", WED, "2026-21", "at"),
]
YEARS: list[Row] = [
    ("2025", None, "2025", "at"),
    ("in 1992", None, "1992", "at"),
    ("late 2024", None, "2024", "at"),
    ("mid-2025", None, "2025", "at"),
    ("the end of 2025", None, "2025", "at"),
    ("this year", WED, "2025", "at"),
    ("last year", WED, "2024", "at"),
    ("next year", WED, "2026", "at"),
    ("the previous year", "2025", "2024", "at"),
    ("earlier this year", "2025-06", "2025", "at"),
    ("two years ago", WED, "2023", "at"),
    ("a year ago", WED, "2024", "at"),
    ("2020-2025", None, "2020/2025", "at"),
    ("2024–2029", None, "2024/2029", "at"),
    ("2020/21", None, "2020/2021", "at"),
    ("2020-25", None, "2020/2025", "at"),
    ("from 2020 to 2025", None, "2020/2025", "at"),
    ("between 2020 and 2025", None, "2020/2025", "at"),
    ("2023, 2024 and 2025", None, "2023/2025", "at"),
    ("in the 1990s", None, "1990/1999", "at"),
    ("over the past five years", WED, "2020/2024", "at"),
    ("in the last three years", WED, "2022/2024", "at"),
    ("over the next three years", WED, "2025/2028", "at"),
]
DEADLINES: list[Row] = [
    ("by 2030", None, "2030", "by"),
    ("by March 2027", None, "2027-03", "by"),
    ("by May 1, 2027", None, "2027-05-01", "by"),
    ("by 1 May 2027", None, "2027-05-01", "by"),
    ("before 1 May 2026", None, "2026-05-01", "by"),
    ("no later than 1 July", WED, "2025-07-01", "by"),
    ("until 2027", None, "2027", "by"),
    ("by mid-2026", None, "2026", "by"),
    ("by late 2026", None, "2026", "by"),
    ("by end-2025", None, "2025", "by"),
    ("by the end of 2025", None, "2025", "by"),
    ("by the end of this year", WED, "2025", "by"),
    ("before the end of June 2026", None, "2026-06", "by"),
    ("by the end of the month", WED, "2025-06", "by"),
    ("by year-end", WED, "2025", "by"),
    ("by June next year", WED, "2026-06", "by"),
    ("by Friday", WED, "2025-06-20", "by"),
    ("within 30 days", WED, "2025-07-18", "by"),
    ("within two weeks", WED, "2025-07-02", "by"),
    ("within three months", WED, "2025-09", "by"),
    ("within five years", "2025-06", "2030", "by"),
    ("within 90 days of signing", WED, None, "by"),  # the day of signing is not told
]
SINCE_AND_BASE: list[Row] = [
    ("since 1992", None, "1992/..", "since"),
    ("since May 2020", None, "2020-05/..", "since"),
    ("since the start of 2024", None, "2024/..", "since"),
    ("since the beginning of the year", WED, "2025/..", "since"),
    ("since last year", WED, "2024/..", "since"),
    ("since November", WED, "2024-11/..", "since"),
    ("since November 20", WED, "2024-11-20/..", "since"),
    ("since January", WED, "2025-01/..", "since"),
    ("the same period last year", WED, None, "base"),
    ("compared to the same period of last year", WED, None, "base"),
    ("compared with the corresponding period of 2021", None, None, "base"),
    ("year-on-year", WED, None, "base"),
    ("year on year", WED, None, "base"),
    ("y-o-y", WED, None, "base"),
    ("than a year ago", WED, None, "base"),
    ("a year earlier", WED, None, "base"),
    ("higher than last year", WED, None, "base"),
    ("compared to 2023", None, "2023", "base"),
    ("than in 2023", None, "2023", "base"),
]
# Without the day of publication nothing stands for it: today is never a default.
UNRESOLVED: list[Row] = [
    (words, None, None, role)
    for words, role in [
        ("today", "at"), ("yesterday", "at"), ("tomorrow", "at"), ("on Monday", "at"), ("next Friday", "at"),
        ("on June 24", "at"), ("24 June", "at"), ("May 10–12", "at"), ("in February", "at"), ("January–May", "at"),
        ("last May", "at"), ("this year", "at"), ("last year", "at"), ("next year", "at"), ("this month", "at"),
        ("last week", "at"), ("the second quarter", "at"), ("Q1", "at"), ("first ten months of the year", "at"),
        ("second half of the year", "at"), ("this summer", "at"), ("two years ago", "at"), ("a year ago", "at"),
        ("over the past five years", "at"), ("over the past six months", "at"), ("by the end of the year", "by"),
        ("by the end of May", "by"), ("within three months", "by"), ("since January", "since"),
        ("since the beginning of the year", "since"),
    ]
]  # fmt: skip
# A document that tells only its year or month fixes no day.
COARSE: list[Row] = [
    ("yesterday", "2025-06", None, "at"),
    ("last week", "2025", None, "at"),
    ("on Monday", "2025-06", None, "at"),
    ("within 30 days", "2025-06", None, "by"),
    ("last month", "2025", None, "at"),
    ("last month", "2025-06", "2025-05", "at"),
]
NOTHING = [
    "May", "they may 15 times", "February 30", "on 31 June", "1.15.2025", "$2000", "€ 2000", "2,025 tonnes",
    "2000 people", "2000 tonnes", "No 2025", "the G20", "H1N1", "30 years of ties", "the 21st century",
    "the annual fair",
    "UN Resolution 1929", "recently", "in the near future", "a year and a half", "UN Resolution 2231",
]  # fmt: skip

ROWS = [*DAYS, *SPANS_OF_DAYS, *MONTHS, *PERIODS, *YEARS, *DEADLINES, *SINCE_AND_BASE, *UNRESOLVED, *COARSE]


def read(words: str, published: str | None) -> tuple[Timed, ...]:
    tokens = Tokens.of(words)
    return READER.find(tokens, 0, len(tokens), When.parse(published) if published else None)


@pytest.mark.parametrize(("words", "published", "edtf", "role"), ROWS)
def test_the_words_mean(words: str, published: str | None, edtf: str | None, role: str) -> None:
    assert [(timed.when and str(timed.when), timed.role) for timed in read(words, published)] == [(edtf, role)]


@pytest.mark.parametrize(("words", "published", "edtf", "role"), ROWS)
def test_they_mean_the_same_within_a_sentence(words: str, published: str | None, edtf: str | None, role: str) -> None:
    sentence = f"The sides, it is said, met {words}, and trade grew."
    assert [(timed.when and str(timed.when), timed.role) for timed in read(sentence, published)] == [(edtf, role)]


@pytest.mark.parametrize("words", NOTHING)
def test_these_words_are_no_time(words: str) -> None:
    assert read(words, WED) == ()


@pytest.mark.parametrize(
    ("sentence", "published", "told"),
    [
        ("They met on 2 May 2024 and will meet by 2030.", None, ["2 May 2024", "by 2030"]),
        ("Trade grew in 2024 compared to 2023.", None, ["2024", "compared to 2023"]),
        ("Since 1992, and again last year, talks were held.", WED, ["Since 1992", "last year"]),
        ("In March 2024 it fell, in April 2024 it rose.", None, ["March 2024", "April 2024"]),
    ],
)
def test_several_times_stand_in_the_order_of_the_words(sentence: str, published: str | None, told: list[str]) -> None:
    tokens = Tokens.of(sentence)
    assert [tokens.says(timed.first, timed.end) for timed in read(sentence, published)] == told


@pytest.mark.parametrize(
    ("words", "published", "why"),
    [
        ("in 2025", None, "“2025” → 2025"),
        ("yesterday", WED, "“yesterday” + document of 2025-06-18 → 2025-06-17"),
        ("yesterday", None, "“yesterday” stays unresolved: the document gives no date to count from"),
        ("year on year", WED, "“year on year” names no date of its own"),
    ],
)
def test_every_time_says_how_it_was_derived(words: str, published: str | None, why: str) -> None:
    [timed] = read(words, published)
    assert timed.why == why


@pytest.mark.parametrize("words", ["tomorrow", "within 999 weeks", "next week", "within 99 years", "next month"])
def test_the_end_of_the_calendar_is_no_crash(words: str) -> None:
    assert read(words, "9999-12-31") == ()


PIECES = st.sampled_from(
    "2025 1999 31 30 2 May February June last next this the first of by since within from to - – . , q 3 h years"
    " months days ago Monday quarter half summer year on a the same period today 10 th".split()
)


@given(
    st.lists(PIECES | st.text(max_size=3), max_size=14), st.sampled_from([None, "2025", "2025-06", WED, "0001-01-01"])
)
def test_any_words_give_times_in_order_that_do_not_overlap(pieces: list[str], published: str | None) -> None:
    words = " ".join(pieces)
    found = read(words, published)
    assert all(timed.first < timed.end <= len(Tokens.of(words)) for timed in found)
    assert all(left.end <= right.first for left, right in pairwise(found))
    assert read(words, published) == found
