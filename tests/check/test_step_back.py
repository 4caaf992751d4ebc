"""Told as done, then as still to be done."""

from __future__ import annotations

import pytest
from tests.check.found import findings
from tests.making import Report, body, paper, promise, report

from servanda.model.kinds import Payload

COUNCIL = "Business Council of the two countries"
CREATED = ("The Business Council has been created", body(COUNCIL, "business_council", "established"))


def then(
    first: tuple[str, Payload], later: tuple[str, Payload], *, days: tuple[str | None, str | None]
) -> list[Report]:
    return [report(days[0], first), report(days[1], later)]


IN_TURN = ("2022-10-11", "2025-12-08")


@pytest.mark.parametrize(
    ("first", "later"),
    [
        (
            CREATED,
            ("They agreed to establish a Business Council", body("Business Council", "business_council", "agreed")),
        ),
        (
            CREATED,
            ("They agreed to establish a Business Council", promise("establish a Business Council of two chambers")),
        ),
        (
            ("The declaration on partnership was signed", paper("signed", "Declaration on Partnership", "declaration")),
            ("They will sign a partnership declaration", paper("planned", "partnership declaration", "declaration")),
        ),
        (
            ("The school in Bergen was opened", promise("open a school in Bergen", "completed")),
            ("They agreed to open a school in Bergen", promise("opening a school in Bergen")),
        ),
    ],
    ids=["mechanism", "mechanism and undertaking", "instrument", "commitment"],
)
def test_a_step_back_quotes_both(first: tuple[str, Payload], later: tuple[str, Payload]) -> None:
    [finding] = findings("step_back", *then(first, later, days=IN_TURN))
    assert finding.weight == "doubt"
    assert len(finding.claims) == 2
    assert first[0] in finding.working[0]
    assert later[0] in finding.working[1]
    assert all(day in finding.sentence for day in IN_TURN)


@pytest.mark.parametrize(
    ("first", "later", "days"),
    [
        (CREATED, ("They agreed to establish it", body(COUNCIL, "business_council", "agreed")), ("2025", "2022")),
        (CREATED, ("They agreed to establish it", body(COUNCIL, "business_council", "agreed")), ("2025", None)),
        (
            CREATED,
            ("They agreed to establish it", body(COUNCIL, "business_council", "agreed")),
            ("2022-10-11", "2022-10-11"),
        ),
        (
            CREATED,
            ("In 2019 they agreed to establish it", body(COUNCIL, "business_council", "agreed", "2019")),
            IN_TURN,
        ),
        (CREATED, ("They agreed to widen its work", body(COUNCIL, "business_council", "agreed")), IN_TURN),
        (CREATED, ("They agreed to establish a fund", promise("establish a herring fund")), IN_TURN),
        (
            ("It was signed", paper("signed", "Agreement on Cod")),
            ("It is to be ratified", paper("planned", "Agreement on Cod")),
            IN_TURN,
        ),
        (
            ("Cooperation was widened", promise("expand cooperation in cod", "completed")),
            ("They agreed to widen cooperation", promise("expand cooperation in cod")),
            IN_TURN,
        ),
        (
            ("Closer ties were established", promise("establish closer cooperation", "completed")),
            ("They agreed on closer ties", promise("establish closer cooperation")),
            IN_TURN,
        ),
        (
            ("They will open a school", promise("open a school in Bergen", "planned")),
            ("It was opened", promise("open a school in Bergen", "completed")),
            IN_TURN,
        ),
    ],
    ids=[
        "the other way round",
        "undated",
        "one day",
        "of an earlier time",
        "not of the founding",
        "another body",
        "the next step",
        "what goes on",
        "ties",
        "a step forward",
    ],
)
def test_honest_near_misses_stay_quiet(
    first: tuple[str, Payload], later: tuple[str, Payload], days: tuple[str | None, str | None]
) -> None:
    assert not findings("step_back", *then(first, later, days=days))


def test_words_of_a_language_that_the_check_cannot_read_are_left_alone() -> None:
    later = ("Man ble enige om rådet", body(COUNCIL, "business_council", "agreed"))
    assert not findings("step_back", report("2022", CREATED), report("2025", later, language="nb"))


def test_further_statements_are_counted_in_the_one_finding() -> None:
    later = body("Business Council", "business_council", "agreed")
    reports = [report(f"2025-0{month}-01", ("They agreed to establish it", later)) for month in (1, 2, 3)]
    [finding] = findings("step_back", report("2022", CREATED), *reports)
    assert len(finding.claims) == 4
    assert finding.working[-1].startswith("3 statements in all")
