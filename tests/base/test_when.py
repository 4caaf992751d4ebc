"""Times: read and written without loss, and as the edtf library, an independent oracle, understands them."""

from __future__ import annotations

import calendar
import time
from datetime import date, timedelta
from typing import Any

import pytest
from edtf import parse_edtf
from hypothesis import assume, given
from hypothesis import strategies as st

from servanda.base.when import Moment, When

WINTERS = (24, 28)  # the oracle ends winter in December; here it runs on into February of the next year


def days(told: time.struct_time) -> date:
    return date(told.tm_year, told.tm_mon, told.tm_mday)


@st.composite
def moments(draw: st.DrawFn) -> Moment:
    year = draw(st.integers(1900, 2100))
    month = draw(st.none() | st.integers(1, 12) | st.sampled_from([*range(21, 29), *range(33, 37)]))
    day = None
    if month is not None and month <= 12:
        day = draw(st.none() | st.integers(1, calendar.monthrange(year, month)[1]))
    return Moment(year, month, day)


@st.composite
def whens(draw: st.DrawFn) -> When:
    first, last = draw(st.none() | moments()), draw(st.none() | moments())
    assume(first or last)
    assume(not (first and last) or first.earliest <= last.latest)
    return When(first, last)


qualified = st.builds(
    lambda moment, sign: Moment(moment.year, moment.month, moment.day, sign), moments(), st.sampled_from(["", "~", "?"])
)


@given(whens())
def test_what_is_written_is_read_again(when: When) -> None:
    assert When.parse(str(when)) == when


@given(qualified)
def test_a_qualifier_is_kept(moment: Moment) -> None:
    assert str(When.parse(str(moment))) == str(moment)
    assert When.parse(str(moment)).first == moment


@given(moments())
def test_the_oracle_reads_every_moment_as_the_same_days(moment: Moment) -> None:
    told = parse_edtf(str(moment))
    assert days(told.lower_strict()) == moment.earliest
    if moment.month not in WINTERS:
        assert days(told.upper_strict()) == moment.latest


@given(whens())
def test_the_oracle_reads_every_interval_as_the_same_days(when: When) -> None:
    assume(all(end is None or (end.month or 0) < 25 for end in (when.first, when.last)))  # it takes no others there
    told = parse_edtf(str(when))
    if when.first:
        assert days(told.lower_strict()) == when.earliest
    if when.last and when.last.month not in WINTERS:
        assert days(told.upper_strict()) == when.latest


@given(qualified.filter(lambda moment: bool(moment.qualifier)))
def test_the_oracle_knows_the_qualifiers(moment: Moment) -> None:
    assume(moment.month is None or moment.month <= 12)  # it takes no qualified season
    told = parse_edtf(str(moment))
    assert (told.is_approximate, told.is_uncertain) == (moment.qualifier == "~", moment.qualifier == "?")


@given(whens(), whens())
def test_relations_are_those_of_the_days(left: When, right: When) -> None:
    assert left.overlaps(right) == (max(left.earliest, right.earliest) <= min(left.latest, right.latest))
    assert left.overlaps(right) == right.overlaps(left)
    assert left.before(right) == (left.latest < right.earliest)
    assert left.overlaps(right) + left.before(right) + right.before(left) == 1
    assert left.within(left)
    if left.within(right):
        assert left.overlaps(right)


@given(whens(), whens(), whens())
def test_within_and_before_carry_over(one: When, two: When, three: When) -> None:
    assert not (one.within(two) and two.within(three)) or one.within(three)
    assert not (one.before(two) and two.before(three)) or one.before(three)


@pytest.mark.parametrize(
    ("edtf", "earliest", "latest"),
    [
        ("2025-12-08", "2025-12-08", "2025-12-08"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2023-02", "2023-02-01", "2023-02-28"),
        ("2022", "2022-01-01", "2022-12-31"),
        ("2022-01/2022-05", "2022-01-01", "2022-05-31"),
        ("2020/..", "2020-01-01", "9999-12-31"),
        ("../2020-06", "0001-01-01", "2020-06-30"),
        ("2020/", "2020-01-01", "9999-12-31"),
        ("2025-21", "2025-03-01", "2025-05-31"),
        ("2025-22", "2025-06-01", "2025-08-31"),
        ("2025-23", "2025-09-01", "2025-11-30"),
        ("2025-24", "2025-12-01", "2026-02-28"),
        ("2023-24", "2023-12-01", "2024-02-29"),
        ("9999-24", "9999-12-01", "9999-12-31"),
        ("2025-33", "2025-01-01", "2025-03-31"),
        ("2025-34", "2025-04-01", "2025-06-30"),
        ("2025-35", "2025-07-01", "2025-09-30"),
        ("2025-36", "2025-10-01", "2025-12-31"),
        ("2022~", "2022-01-01", "2022-12-31"),
        ("2022-10?", "2022-10-01", "2022-10-31"),
        ("2022-10-11%", "2022-10-11", "2022-10-11"),
    ],
)
def test_the_days_that_it_can_mean(edtf: str, earliest: str, latest: str) -> None:
    when = When.parse(edtf)
    assert (when.earliest, when.latest) == (date.fromisoformat(earliest), date.fromisoformat(latest))
    assert when.sort_key() == (when.earliest, when.latest)


@pytest.mark.parametrize(
    "edtf",
    [
        "", "..", "../..", "/", "2025-13", "2025-00", "2025-02-30", "2023-02-29", "2025-21-05", "25", "20255", "0000",
        "2025-1-1", "2025-12-8", "12/08/2025", "today", "2025-05/2025-01", "2025/2024", "2025-37", "2025/2026/2027",
        "2025!", "-2025", "2025-12-08T10:00", "202X",
    ],
)  # fmt: skip
def test_what_is_no_time_is_refused(edtf: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  each kind of wrong has a sentence of its own
        When.parse(edtf)


@pytest.mark.parametrize("edtf", ["soon", "8 December 2025", "2025-12-8"])
def test_the_refusal_shows_what_a_date_looks_like(edtf: str) -> None:
    with pytest.raises(ValueError, match=r"is not a date such as 2025-12-08, 2025-12, 2025 or an interval"):
        When.parse(edtf)


@pytest.mark.parametrize(
    ("parts", "because"),
    [
        ((0,), "between 1 and 9999"),
        ((10000,), "between 1 and 9999"),
        ((2025, 13), "neither a month nor a grouping"),
        ((2025, 29), "neither a month nor a grouping"),
        ((2025, None, 5), "needs its month"),
        ((2025, 2, 30), "day"),
        ((2025, 21, 5), "month must be in"),
        ((2025, 5, None, "!"), "qualified by"),
    ],
)
def test_no_moment_is_off_the_calendar(parts: tuple[Any, ...], because: str) -> None:
    with pytest.raises(ValueError, match=because):
        Moment(*parts)


def test_an_interval_says_something_and_runs_forward() -> None:
    with pytest.raises(ValueError, match="open at both ends"):
        When(None, None)
    with pytest.raises(ValueError, match="ends before it begins"):
        When(Moment(2025, 5), Moment(2025, 4))
    assert str(When(Moment(2025, 5), Moment(2025, 5, 3))) == "2025-05/2025-05-03"


def test_a_time_is_no_finer_than_it_was_said() -> None:
    assert When.parse("2022-10") != When.parse("2022-10-01")
    assert When.parse("2022-10-11").within(When.parse("2022-10"))
    assert not When.parse("2022-10").within(When.parse("2022-10-11"))
    assert When.parse("2022-10/2022-10") == When.parse("2022-10")


def test_its_makers() -> None:
    day = date(2025, 12, 8)
    assert str(When.on(day)) == "2025-12-08"
    assert str(When.in_month(2025, 4)) == "2025-04"
    assert str(When.in_year(987)) == "0987"
    assert str(When.between(When.in_month(2025, 1), When.in_month(2025, 10))) == "2025-01/2025-10"
    assert (When.on(day).is_day, When.in_month(2025, 4).is_day, When.parse("2025-12-08/..").is_day) == (1, 0, 0)
    assert (When.in_year(2025).is_interval, When.parse("2025/2026").is_interval) == (False, True)


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)), st.integers(1, 400))
def test_days_stand_in_their_order(day: date, later: int) -> None:
    first, second = When.on(day), When.on(day + timedelta(days=later))
    assert first.before(second)
    assert not second.before(first)
    assert When.between(first, second).overlaps(first)


@pytest.mark.parametrize(
    ("told", "before"),
    [
        ("2024", "2023"),
        ("2024-02-29", "2023-02-28"),
        ("2024-01/2024-02", "2023-01/2023-02"),
        ("2020/..", None),
        ("../2020", None),
        ("0001", None),
    ],
)
def test_the_same_time_a_year_before(told: str, before: str | None) -> None:
    assert When.parse(told).year_before() == (When.parse(before) if before else None)
