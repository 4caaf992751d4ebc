"""How agencies and ministries of many houses word a time, and the EDTF that a careful reader takes it for."""

from __future__ import annotations

import pytest

from servanda.base.when import When
from servanda.language.dates import DateReader, Timed
from servanda.language.pack import load_pack
from servanda.language.tokens import Tokens

READER: DateReader = load_pack("en").dates
WED = "2025-06-18"  # a Wednesday

Row = tuple[str, str | None, str | None]

TIMES: list[Row] = [
    ("3rd March 2026", WED, "2026-03-03"),
    ("the 21st of May 2024", None, "2024-05-21"),
    ("March 3rd, 2026", None, "2026-03-03"),
    ("Sept. 9, 2024", None, "2024-09-09"),
    ("9 Sept 2024", None, "2024-09-09"),
    ("5 July, 2024", None, "2024-07-05"),
    ("on the 5th of July", WED, "2025-07-05"),
    ("the night of 5 July 2024", None, "2024-07-05"),
    ("Friday, 13 June 2025", None, "2025-06-13"),
    ("Friday 13 June 2025", None, "2025-06-13"),
    ("Friday (13 June)", WED, "2025-06-13"),
    ("on Friday, June 13", WED, "2025-06-13"),
    ("2024-02-29", None, "2024-02-29"),
    ("2024/05/17", None, "2024-05-17"),
    ("17/05/2024", None, "2024-05-17"),
    ("17.05.2024", None, "2024-05-17"),
    ("on Friday", WED, "2025-06-13"),
    ("on Tuesday", WED, "2025-06-17"),
    ("last Friday", WED, "2025-06-13"),
    ("next Friday", WED, "2025-06-20"),
    ("this Monday", WED, "2025-06-16"),
    ("a week ago", WED, "2025-06-09/2025-06-15"),
    ("two weeks ago", WED, "2025-06-02/2025-06-08"),
    ("a fortnight ago", WED, "2025-06-02/2025-06-08"),
    ("earlier today", WED, "2025-06-18"),
    ("later today", WED, "2025-06-18"),
    ("this evening", WED, "2025-06-18"),
    ("yesterday evening", WED, "2025-06-17"),
    ("tomorrow morning", WED, "2025-06-19"),
    ("last night", WED, "2025-06-17"),
    ("a month ago", WED, "2025-05"),
    ("three months ago", WED, "2025-03"),
    ("30 years ago", WED, "1995"),
    ("thirty years ago", WED, "1995"),
    ("15 years ago", "2024", "2009"),
    ("a decade ago", WED, "2015"),
    ("two decades ago", WED, "2005"),
    ("half a century ago", WED, "1975"),
    ("the past week", WED, "2025-06-11/2025-06-18"),
    ("in the last seven days", WED, "2025-06-11/2025-06-18"),
    ("last week", WED, "2025-06-09/2025-06-15"),
    ("the past week", "2025-06", None),
    ("the coming week", WED, "2025-06-23/2025-06-29"),
    ("earlier this week", WED, "2025-06-16/2025-06-22"),
    ("later this week", WED, "2025-06-16/2025-06-22"),
    ("late last week", WED, "2025-06-09/2025-06-15"),
    ("earlier this month", WED, "2025-06"),
    ("later this month", WED, "2025-06"),
    ("the previous month", WED, "2025-05"),
    ("the coming month", WED, "2025-07"),
    ("at the beginning of June", WED, "2025-06"),
    ("at the start of 2024", None, "2024"),
    ("in the middle of 2024", None, "2024"),
    ("in early 2024", None, "2024"),
    ("in mid-2024", None, "2024"),
    ("in late 2024", None, "2024"),
    ("at the turn of 2024", None, "2024"),
    ("June 2024", None, "2024-06"),
    ("June, 2024", None, "2024-06"),
    ("June of 2024", None, "2024-06"),
    ("June of last year", WED, "2024-06"),
    ("in June of this year", WED, "2025-06"),
    ("this June", WED, "2025-06"),
    ("in the month of June 2024", None, "2024-06"),
    ("between January and September 2024", None, "2024-01/2024-09"),
    ("from January to September 2024", None, "2024-01/2024-09"),
    ("from January through September 2024", None, "2024-01/2024-09"),
    ("January–September 2024", None, "2024-01/2024-09"),
    ("January - September 2024", None, "2024-01/2024-09"),
    ("January to September of 2024", None, "2024-01/2024-09"),
    ("January–September", "2025-12-18", "2025-01/2025-09"),
    ("in January-September of last year", "2025-12-18", "2024-01/2024-09"),
    ("Jan-Sep 2024", None, "2024-01/2024-09"),
    ("Jan.-Sept. 2024", None, "2024-01/2024-09"),
    ("from May 2024 to April 2025", None, "2024-05/2025-04"),
    ("between May 2024 and April 2025", None, "2024-05/2025-04"),
    ("in May and June 2024", None, "2024-05/2024-06"),
    ("in the first five months of 2022", None, "2022-01/2022-05"),
    ("in the first 5 months of 2022", None, "2022-01/2022-05"),
    ("during the first eleven months of 2024", None, "2024-01/2024-11"),
    ("in the first two months of this year", WED, "2025-01/2025-02"),
    ("over nine months of 2024", None, "2024-01/2024-09"),
    ("in the first month of 2024", None, "2024-01"),
    ("in the last three months of 2024", None, "2024-10/2024-12"),
    ("in the last quarter of 2024", None, "2024-10/2024-12"),
    ("in the final quarter of 2024", None, "2024-10/2024-12"),
    ("the first three quarters of 2024", None, "2024-01/2024-09"),
    ("the first two quarters of 2024", None, "2024-01/2024-06"),
    ("the second quarter of 2024", None, "2024-04/2024-06"),
    ("the 3rd quarter of 2024", None, "2024-07/2024-09"),
    ("2024 Q2", None, "2024-04/2024-06"),
    ("Q2 of 2024", None, "2024-04/2024-06"),
    ("Q4 2023", None, "2023-10/2023-12"),
    ("the third quarter", "2025-12-18", "2025-07/2025-09"),
    ("this quarter", WED, "2025-04/2025-06"),
    ("last quarter", WED, "2025-01/2025-03"),
    ("next quarter", WED, "2025-07/2025-09"),
    ("the first half of 2024", None, "2024-01/2024-06"),
    ("the second half of 2024", None, "2024-07/2024-12"),
    ("H2 2024", None, "2024-07/2024-12"),
    ("the first half of this year", WED, "2025-01/2025-06"),
    ("the second half of last year", WED, "2024-07/2024-12"),
    ("the first half-year of 2024", None, "2024-01/2024-06"),
    ("the last half of 2024", None, "2024-07/2024-12"),
    ("over the past five months", WED, "2025-01/2025-05"),
    ("during the last six months", WED, "2024-12/2025-05"),
    ("in the past 12 months", WED, "2024-06/2025-05"),
    ("over the past year", WED, "2024"),
    ("over the past ten years", WED, "2015/2024"),
    ("over the last decade", WED, "2015/2024"),
    ("in the past two decades", WED, "2005/2024"),
    ("in the coming five years", WED, "2025/2030"),
    ("over the next two years", WED, "2025/2027"),
    ("over the next decade", WED, "2025/2035"),
    ("in 2024–2026", None, "2024/2026"),
    ("in 2024-2026", None, "2024/2026"),
    ("in 2024 - 2026", None, "2024/2026"),
    ("for the period 2024-2026", None, "2024/2026"),
    ("for 2024-2026", None, "2024/2026"),
    ("from 2024 through 2026", None, "2024/2026"),
    ("during 2024 and 2025", None, "2024/2025"),
    ("in 2023 and 2024", None, "2023/2024"),
    ("2024/2025", None, "2024/2025"),
    ("the 2024/25 academic year", None, "2024/2025"),
    ("the 2024-2025 season", None, "2024/2025"),
    ("in fiscal year 2024", None, "2024"),
    ("in FY 2024", None, "2024"),
    ("FY2024", None, "2024"),
    ("fiscal 2024", None, "2024"),
    ("FY 2023-24", None, "2023/2024"),
    ("FY 2023/24", None, "2023/2024"),
    ("fiscal year 2023-2024", None, "2023/2024"),
    ("the current fiscal year", WED, "2025"),
    ("the last fiscal year", WED, "2024"),
    ("in the 1990s", None, "1990/1999"),
    ("the early 2000s", None, "2000/2009"),
    ("the late 1980s", None, "1980/1989"),
    ("the year 2024", None, "2024"),
    ("the year of 2024", None, "2024"),
    ("the whole of 2024", None, "2024"),
    ("all of 2024", None, "2024"),
    ("throughout 2024", None, "2024"),
    ("last year alone", WED, "2024"),
    ("this year", WED, "2025"),
    ("the year before last", WED, "2023"),
    ("the year after next", WED, "2027"),
    ("back in 1992", None, "1992"),
    ("as early as 1992", None, "1992"),
    ("as of 2024", None, "2024"),
    ("as of May 2024", None, "2024-05"),
    ("as of 1 May 2024", None, "2024-05-01"),
    ("as of May 1", WED, "2025-05-01"),
    ("starting from 2026", None, "2026"),
    ("starting in 2026", None, "2026"),
    ("as from 1 May 2026", None, "2026-05-01"),
    ("starting 1 May 2026", None, "2026-05-01"),
    ("effective 1 May 2026", None, "2026-05-01"),
    ("in summer 2024", None, "2024-22"),
    ("winter 2024", None, "2024-24"),
    ("in the autumn of last year", WED, "2024-23"),
    ("the fall of 2025", None, "2025-23"),
    ("around 1950", None, "1950"),
    ("circa 1950", None, "1950~"),
    ("in about 1950", None, "1950~"),
    ("in two months' time", WED, "2025-08"),
    ("three years from now", WED, "2028"),
    ("05/06/2024", None, "2024"),
    ("12/25/2024", None, "2024-12-25"),
    ("since about 1950", None, "1950~"),
]
DEADLINES: list[Row] = [
    ("by the end of 2026", None, "2026"),
    ("by 2035", None, "2035"),
    ("by the year 2035", None, "2035"),
    ("by the end of next year", WED, "2026"),
    ("by the end of May", "2025-02-18", "2025-05"),
    ("by the end of the decade", WED, "2029"),
    ("by the end of the week", WED, "2025-06-22"),
    ("by the end of the quarter", WED, "2025-06"),
    ("by the end of the first half of 2026", None, "2026-06"),
    ("by the first quarter of 2026", None, "2026-01/2026-03"),
    ("by the second half of 2026", None, "2026-07/2026-12"),
    ("by the summer of 2026", None, "2026-22"),
    ("by spring 2026", None, "2026-21"),
    ("by tomorrow", WED, "2025-06-19"),
    ("by next week", WED, "2025-06-23/2025-06-29"),
    ("by next month", WED, "2025-07"),
    ("by next year", WED, "2026"),
    ("by Monday", WED, "2025-06-23"),
    ("by 30 September", WED, "2025-09-30"),
    ("by September 30, 2026", None, "2026-09-30"),
    ("before the end of the year", WED, "2025"),
    ("before 2030", None, "2030"),
    ("until the end of 2026", None, "2026"),
    ("until 31 December 2026", None, "2026-12-31"),
    ("not later than 1 March 2026", None, "2026-03-01"),
    ("no later than 2028", None, "2028"),
    ("within a year", WED, "2026"),
    ("within six months", WED, "2025-12"),
    ("within a month", WED, "2025-07"),
    ("within 10 days", WED, "2025-06-28"),
    ("within the next three years", WED, "2028"),
    ("within two years", WED, "2027"),
]
BEGINNINGS: list[Row] = [
    ("since 2020", None, "2020/.."),
    ("since March 2020", None, "2020-03/.."),
    ("since 5 March 2020", None, "2020-03-05/.."),
    ("since March 5, 2020", None, "2020-03-05/.."),
    ("since the beginning of 2020", None, "2020/.."),
    ("since the start of this year", WED, "2025/.."),
    ("since early 2024", None, "2024/.."),
    ("since the 1990s", None, "1990/.."),
    ("since last October", WED, "2024-10/.."),
    ("from 2020 onwards", None, "2020/.."),
]
BASES: list[Row] = [
    ("the same period last year", WED, None),
    ("the same period of 2023", None, None),
    ("in the same period a year earlier", WED, None),
    ("compared with the previous year", WED, None),
    ("compared to last year", WED, None),
    ("year-over-year", WED, None),
    ("year-to-year", WED, None),
    ("y/y", WED, None),
    ("yoy", WED, None),
    ("on an annual basis", WED, None),
    ("on last year", WED, None),
    ("from the previous year", WED, None),
    ("versus 2022", None, "2022"),
    ("over 2022", None, "2022"),
    ("against 2022", None, "2022"),
    ("against the same quarter of 2023", None, None),
]
# No finer and no surer than it was said: these tell no time that could be named.
OPEN = [
    "a day earlier",
    "the previous day",
    "in three days",
    "in two weeks",
    "in two months",
    "in three years",
    "at the weekend",
    "the following year",
    "in previous years",
    "over the past years",
    "in the coming years",
]

ROWS = [
    (*row, role)
    for role, rows in (("at", TIMES), ("by", DEADLINES), ("since", BEGINNINGS), ("base", BASES))
    for row in rows
]


def read(words: str, published: str | None) -> tuple[Timed, ...]:
    tokens = Tokens.of(words)
    return READER.find(tokens, 0, len(tokens), When.parse(published) if published else None)


@pytest.mark.parametrize(("words", "published", "edtf", "role"), ROWS)
def test_the_words_mean(words: str, published: str | None, edtf: str | None, role: str) -> None:
    for sentence in (words, f"The sides, it is said, met {words}, and trade grew."):
        assert [(timed.when and str(timed.when), timed.role) for timed in read(sentence, published)] == [(edtf, role)]


@pytest.mark.parametrize("words", OPEN)
def test_what_names_no_time_stays_open(words: str) -> None:
    assert read(words, WED) == ()


@pytest.mark.parametrize(
    "words", [words for words, published, edtf in TIMES if published and edtf and "20" not in words]
)
def test_without_the_day_of_publication_nothing_stands_for_it(words: str) -> None:
    assert [timed.when for timed in read(words, None)] == [None]


def test_no_words_stand_in_the_table_twice() -> None:
    assert len({(words, published) for words, published, _, _ in ROWS}) == len(ROWS) >= 200
