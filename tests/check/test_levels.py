"""Two levels for one period: a contradiction only where no rounding and no hedge lets both hold."""

from __future__ import annotations

import pytest
from tests.check.found import checked, findings
from tests.making import Report, level, report

from servanda.model.kinds import Figure

TOLD = "The turnover was that"


def of_2022(figure: Figure, published: str | None = "2023-05-01", words: str = TOLD) -> Report:
    return report(published, (words, figure))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (level("460", "2022"), level("500", "2022")),
        (level("460", "2022"), level("461", "2022", "more_than")),
        (level("3.4", "2022"), level("3.6", "2022")),
        (level("460", "2022", "about"), level("520", "2022")),
    ],
)
def test_levels_that_cannot_both_hold(one: Figure, other: Figure) -> None:
    [finding] = findings("levels", of_2022(one), of_2022(other, "2023-06-01"))
    assert finding.weight == "contradiction"
    assert len(finding.claims) == 2
    assert "trade turnover IS-NO in 2022" in finding.sentence
    assert "2023-05-01" in finding.sentence
    assert "2023-06-01" in finding.sentence
    assert " < " in finding.working[-1]
    assert any("admits" in line for line in finding.working)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (of_2022(level("529.4", "2022")), of_2022(level("529", "2022"), "2023-06-01")),
        (of_2022(level("460", "2022")), of_2022(level("500", "2022/2023"), "2024-06-01")),
        (of_2022(level("460", "2022")), of_2022(level("500", "2022", unit="EUR"), "2023-06-01")),
        (of_2022(level("460", "2022")), of_2022(level("500", None), "2023-06-01")),
        (of_2022(level("460", "2022")), of_2022(level("400", "2022", "more_than"), "2023-06-01")),
        (of_2022(level("460", "2022")), of_2022(level("500", "2022", "up_to"), "2023-06-01")),
        (of_2022(level("460", "2022")), of_2022(level("480", "2022", "about"), "2023-06-01")),
        (of_2022(level("460", "2022")), of_2022(level("185", "2022"), "2022-06-22")),
        (of_2022(level("460", "2022")), of_2022(level("185", "2022"), None)),
        (
            of_2022(level("460", "2022")),
            of_2022(level("30", "2022"), words="The turnover of agricultural goods was that"),
        ),
    ],
    ids=[
        "rounding",
        "period",
        "currency",
        "no period",
        "more than",
        "up to",
        "about",
        "told within the period",
        "undated report",
        "a part of the trade",
    ],
)
def test_honest_near_misses_stay_quiet(one: Report, other: Report) -> None:
    assert not checked(one, other).findings


def test_three_that_differ_are_one_finding_that_names_them() -> None:
    reports = [of_2022(level(each, "2022"), f"2023-0{place}-01") for place, each in enumerate(("460", "500", "680"), 1)]
    [finding] = findings("levels", *reports)
    assert len(finding.claims) == 3
    assert all(f"as {each} million USD" in finding.sentence for each in ("460", "500", "680"))
    assert "not all of these can hold" in finding.sentence
    assert finding.working[-1].startswith("460.5 million USD < 679.5 million USD")


def test_what_agrees_with_every_other_amount_is_no_rival() -> None:
    told = (level("460", "2022"), level("500", "2022"), level("400", "2022", "more_than"))
    reports = [of_2022(each, f"2023-0{place}-01") for place, each in enumerate(told, 1)]
    [finding] = findings("levels", *reports)
    assert len(finding.claims) == 2


def test_reports_that_agree_stand_together_in_one_finding() -> None:
    reports = [of_2022(level(each, "2022"), f"2023-0{place}-01") for place, each in enumerate(("460", "460", "500"), 1)]
    [finding] = findings("levels", *reports)
    assert len(finding.claims) == 3


def test_what_was_compared_is_counted_and_what_was_not_as_well() -> None:
    outcome = checked(
        of_2022(level("460", "2022")),
        of_2022(level("460", "2022"), "2023-06-01"),
        of_2022(level("9", None), "2023-07-01"),
    )
    assert (outcome.findings, outcome.checked, outcome.unchecked) == ((), 2, 1)
