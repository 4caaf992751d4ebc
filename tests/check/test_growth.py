"""Levels against stated growth."""

from __future__ import annotations

import pytest
from tests.check.found import checked, findings
from tests.making import growth, level, report

from servanda.model.kinds import Figure


def test_a_growth_that_does_not_come_from_the_stated_level() -> None:
    told = (
        report("2023-06-22", ("It was a record of $460 million", level("460", "2022"))),
        report(
            "2024-08-08",
            ("It rose by 14.3%", growth("14.3", "2023")),
            ("It came to $529.4 million", level("529.4", "2023")),
        ),
    )
    [finding] = findings("growth", *told)
    assert finding.weight == "contradiction"
    assert any(line.startswith("529.4 million USD / 1.143 = 463.17 million USD") for line in finding.working)
    assert finding.working[-1].startswith("Told for 2022: 459.5 million USD to 460.5 million USD.")
    assert "460 million USD told for 2022" in finding.sentence
    assert len(finding.claims) == 3


def test_the_sentence_takes_level_and_growth_from_one_report_where_it_can() -> None:
    told = (
        report("2023-06-22", ("It was a record of $460 million", level("460", "2022"))),
        report("2024-07-01", ("It came to $529.4 million", level("529.4", "2023"))),
        report("2024-08-08", ("It came to $529.4 million, up", level("529.4", "2023")), ("Up", growth("14.3", "2023"))),
    )
    [finding] = findings("growth", *told)
    assert finding.sentence.count("2024-08-08") == 2
    assert len(finding.claims) == 4


@pytest.mark.parametrize(
    ("before", "change", "after"),
    [
        (level("463", "2022"), growth("14.3", "2023"), level("529.4", "2023")),
        (level("460", "2022"), growth("14", "2023", approx="about"), level("529.4", "2023")),
        (level("100", "2022"), growth("90", "2023", approx="more_than"), level("529.4", "2023")),
        (level("109", "2020"), growth("5", "2023", "times", base="2020", approx="almost"), level("529", "2023")),
        (level("88.2", "2022"), growth("5", "2023", "times"), level("529.4", "2023")),
        (level("200", "2022"), growth("-50", "2023"), level("100", "2023")),
        (level("500", "2022"), growth("29400000", "2023", "USD"), level("529.4", "2023")),
        (level("460", "2021"), growth("14.3", "2023"), level("529.4", "2023")),
        (level("5", "2021-01/2021-05"), growth("67", "2021-01/2021-05"), level("3.6", "2021-01/2021-05")),
        (level("460", "2022", unit="EUR"), growth("14.3", "2023"), level("529.4", "2023")),
        (level("460", "2022"), growth("14.3", None), level("529.4", "2023")),
    ],
    ids=[
        "rounding",
        "about",
        "more than",
        "almost five times",
        "by five times",
        "decline",
        "a sum",
        "another base year",
        "no base told for months",
        "currency",
        "no period",
    ],
)
def test_honest_near_misses_stay_quiet(before: Figure, change: Figure, after: Figure) -> None:
    assert not findings("growth", report("2024-05-01", ("A", before), ("B", change), ("C", after)))


@pytest.mark.parametrize(
    ("before", "change", "after", "equation"),
    [
        (level("300", "2022"), growth("-50", "2023"), level("100", "2023"), "100 million USD / 0.5 = 200 million USD"),
        (
            level("300", "2022"),
            growth("5", "2023", "times"),
            level("500", "2023"),
            "500 million USD / 5 = 100 million USD",
        ),
        (
            level("300", "2022"),
            growth("-5", "2023", "times"),
            level("500", "2023"),
            "500 million USD / 0.2 = 2.5 billion USD",
        ),
        (
            level("300", "2022"),
            growth("20000000", "2023", "USD"),
            level("500", "2023"),
            "500 million USD − 20 million USD",
        ),
        (
            level("3", "2021-01/2021-05"),
            growth("67", "2022-01/2022-05", base="2021-01/2021-05"),
            level("3.6", "2022-01/2022-05"),
            "3.6 million USD / 1.67 = 2.1557 million USD",
        ),
    ],
)
def test_the_working_shows_the_equation(before: Figure, change: Figure, after: Figure, equation: str) -> None:
    [finding] = findings("growth", report("2024-05-01", ("A", before), ("B", change), ("C", after)))
    assert any(line.startswith(equation) for line in finding.working), finding.working


def test_all_three_statements_count_as_checked() -> None:
    told = report(
        "2024-05-01", ("A", level("463", "2022")), ("B", growth("14.3", "2023")), ("C", level("529.4", "2023"))
    )
    assert (checked(told).checked, checked(told).unchecked) == (3, 0)


def test_two_growths_that_do_not_fit_are_one_finding() -> None:
    told = report(
        "2024-05-01",
        ("A", level("460", "2022")),
        ("B", growth("14.3", "2023")),
        ("C", growth("14.4", "2023")),
        ("D", growth("15.1", "2023", approx="about")),
        ("E", level("529.4", "2023")),
    )
    [finding] = findings("growth", told)
    assert len(finding.claims) == 4
    assert "growth of 14.3%" in finding.sentence
    assert "Nor does 529.4 million USD after a growth of 14.4%" in finding.sentence
