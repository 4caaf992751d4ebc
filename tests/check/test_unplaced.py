"""A level without a period that no year near its report admits."""

from __future__ import annotations

import pytest
from tests.check.found import checked, findings
from tests.making import Report, growth, level, report

from servanda.model.kinds import Figure

YEARS = (
    report("2023-06-22", ("It was a record of $460 million in 2022", level("460", "2022"))),
    report("2024-07-01", ("It came to $529.4 million in 2023", level("529.4", "2023"))),
)


def loose(
    figure: Figure, published: str | None = "2023-04-07", words: str = "Turnover has reached that", language: str = "en"
) -> Report:
    return report(published, (words, figure), publisher="The Loose Leaf", language=language)


def test_a_level_greater_than_any_year_around_it_is_a_doubt() -> None:
    [finding] = findings("unplaced", *YEARS, loose(level("680", None)))
    assert finding.weight == "doubt"
    assert "680 million USD (The Loose Leaf, 2023-04-07) is told without a period" in finding.sentence
    assert "neither 2022 (460 million USD) nor 2023 (529.4 million USD) fits" in finding.sentence
    assert len(finding.claims) == 3
    assert finding.working[-1].startswith("661.81 million USD < 679.5 million USD")


def test_several_of_one_year_are_one_finding() -> None:
    [finding] = findings("unplaced", *YEARS, loose(level("680", None)), loose(level("700", None), "2023-05-01"))
    assert len(finding.claims) == 4


@pytest.mark.parametrize(
    "told",
    [
        loose(level("650", None)),
        loose(level("294", None, "about")),
        loose(level("680", None, "up_to")),
        loose(level("680", None, unit="EUR")),
        loose(level("680", None), None),
        loose(level("680", None), "2025-04-07"),
        loose(level("680", None), words="The total turnover over five years has reached that"),
        loose(level("680", None), words="The sides will bring the turnover to that"),
        loose(level("680", None), words="Turnover of services has reached that"),
        loose(level("680", None), language="nb"),
        loose(level("680", "2021")),
    ],
    ids=[
        "within a quarter",
        "less, and so maybe of a part of the year",
        "up to",
        "currency",
        "undated report",
        "neighbouring years unknown",
        "a sum of years",
        "still to come",
        "a part of the trade",
        "another language",
        "a period is told",
    ],
)
def test_honest_near_misses_stay_quiet(told: Report) -> None:
    assert not findings("unplaced", *YEARS, told)


def test_a_greater_year_that_a_change_implies_admits_it() -> None:
    fallen = report("2023-01-10", ("It had halved in 2022", growth("-30", "2022")))
    assert not findings("unplaced", *YEARS, fallen, loose(level("680", None)))


def test_a_greater_year_before_admits_it() -> None:
    before = report("2021-01-10", ("It was $650 million in 2019", level("650", "2019")))
    assert not findings("unplaced", *YEARS, before, loose(level("680", None)))


def test_what_could_be_held_against_years_counts_as_checked() -> None:
    assert (checked(*YEARS, loose(level("400", None))).checked, checked(*YEARS).checked) == (1, 0)
