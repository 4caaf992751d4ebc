"""Gaps in the numbers of a body's sessions."""

from __future__ import annotations

from tests.check.found import findings
from tests.making import Report, report, session

from servanda.model.kinds import Meeting

BODY = "Joint Commission on Cod"


def told(*sessions: Meeting) -> list[Report]:
    return [
        report(f"20{20 + place}-06-30", (f"Session {place} was told of", each)) for place, each in enumerate(sessions)
    ]


def test_missing_sessions_between_two_known_ones() -> None:
    sessions = told(
        session(1, BODY, "2012-04-30"),
        session(4, BODY, "2020-08-15/2020-08-16"),
        session(5, BODY, "2021-07-26"),
        session(7, BODY, status="planned"),
    )
    [finding] = findings("sessions", *sessions)
    assert finding.weight == "doubt"
    assert finding.sentence == (
        f"No report tells by number of the 2nd, 3rd and 6th sessions of the {BODY}; told are the 1st (2012-04-30), "
        "4th (2020-08-15/2020-08-16), 5th (2021-07-26) and 7th (planned, no day told)."
    )
    assert len(finding.claims) == 4


def test_a_session_without_a_number_may_be_the_missing_one() -> None:
    sessions = told(session(1, BODY, "2012-04-30"), session(None, BODY, "2015-05-01"), session(3, BODY, "2018-05-01"))
    [finding] = findings("sessions", *sessions)
    assert finding.working[-1].startswith("May be one of them, told without a number: “Session 1 was told of”")


def test_a_long_gap_is_drawn_together() -> None:
    [finding] = findings("sessions", *told(session(1, BODY, "2001"), session(21, BODY, "2021")))
    assert "2nd to 20th sessions" in finding.sentence


def test_no_gap_before_the_first_known_session_nor_between_neighbours() -> None:
    assert not findings("sessions", *told(session(6, BODY, "2020-05"), session(7, BODY, status="planned")))
    assert not findings("sessions", *told(session(19, BODY, "2020-05")))


def test_numbers_that_do_not_rise_with_the_dates_prove_no_gap() -> None:
    assert not findings("sessions", *told(session(1, BODY, "2021-05-01"), session(4, BODY, "2012-04-30")))


def test_sessions_of_two_bodies_are_counted_apart() -> None:
    assert not findings("sessions", *told(session(1, BODY, "2020"), session(3, "Joint Council on Ice", "2021")))
