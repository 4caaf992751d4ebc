"""Sessions by their number, other meetings by day, place and people."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.making import body, report, session, talks
from tests.resolve.told import by_person, records, resolved, unsure

from servanda.model.judgement import Verdict
from servanda.model.kinds import Meeting

HERRING = "Joint Commission on Fisheries and Shipping"


def test_a_planned_and_a_held_session_of_one_number_are_one_record_with_two_steps() -> None:
    reports = (
        report("2021-01-10", ("The 4th session is planned for May", session(4, HERRING, "2021-05", status="planned"))),
        report("2021-06-03", ("The 4th session was held", session(4, "the joint commission", "2021-06-02", "Bergen"))),
    )
    [record] = records("meeting", *reports)
    assert [(step.status, str(step.known)) for step in record.steps] == [
        ("planned", "2021-01-10"),
        ("held", "2021-06-03"),
    ]
    assert record.status == "held"
    assert record.best("date") == "2021-06-02"
    assert record.best("planned date") == "2021-05"
    assert record.name == f"4th session of the {HERRING}"


def test_sessions_stand_under_their_body() -> None:
    told = report(
        "2021-06-03",
        ("The 4th session was held in Bergen", session(4, HERRING, "2021-06-02", "Bergen")),
        ("The 5th session of the commission will be held in Reykjavik", session(5, None, status="planned")),
    )
    [standing] = records("mechanism", told)
    sessions = records("meeting", told)
    assert [record.best("ordinal") for record in sessions] == [4, 5]
    assert {(link.relation, link.target) for record in sessions for link in record.links} == {
        ("session_of", standing.id)
    }
    assert {record.best("mechanism") for record in sessions} == {HERRING}


def test_a_number_without_a_body_stays_alone_where_the_document_speaks_of_two_such_bodies() -> None:
    told = report(
        "2021",
        ("The fishers' commission works", body(HERRING)),
        ("The rivers' commission works", body("Commission on Border Rivers")),
        ("The 5th meeting of the commission will be held", session(5, None, status="planned")),
    )
    [meeting] = records("meeting", told)
    assert meeting.links == ()


def test_the_words_of_the_session_choose_among_bodies_of_different_form() -> None:
    told = report(
        "2021",
        ("The commission works", body(HERRING)),
        ("The fund works", body("Seabed Fund", "fund")),
        ("The 5th meeting of the commission will be held", session(5, None, status="planned")),
    )
    [meeting] = records("meeting", told)
    [commission] = [record for record in records("mechanism", told) if record.name == HERRING]
    assert [link.target for link in meeting.links] == [commission.id]


def test_a_session_that_tells_neither_number_nor_body_is_of_the_form_that_its_words_say() -> None:
    reports = (
        report("2020-08-20", ("The 3rd session was held", session(3, HERRING, "2020-08-15/2020-08-16"))),
        report(
            "2021-06-03",
            ("The 4th session was held", session(4, HERRING, "2021-06-02")),
            ("The previous meeting of the commission was in August", session(None, None, "2020-08")),
            ("The ministers held a session", session(None, None, "2021-06-02")),
        ),
    )
    assert [record.best("ordinal") for record in records("meeting", *reports)] == [3, 4, None]
    assert [len(record.claims) for record in records("meeting", *reports)] == [2, 1, 1]


def test_a_session_without_a_number_joins_the_numbered_one_of_its_day() -> None:
    reports = (
        report("2021-06-03", ("The 4th session was held", session(4, HERRING, "2021-06-02"))),
        report("2021-12-01", ("The commission met in June", session(None, HERRING, "2021-06"))),
    )
    assert [len(record.claims) for record in records("meeting", *reports)] == [2]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (talks("Ann Lund", date="2021-06-02"), talks("A. Lund", "Ann Lund", date="2021-06-02"), True),
        (talks("Ann Lund", date="2021-06-02", place="Bergen"), talks("Ann Lund", date="2021-06", place="Bergen"), True),
        (talks("Ann Lund", date="2021-06-02"), talks("Ann Lund", date="2021-06"), True),
        (talks(date="2021-06-02", place="Bergen"), talks(date="2021-06-02", place="bergen"), True),
        (talks("Ann Lund", date="2021-06-02"), talks("Ann Lund", date="2021-06-03"), False),
        (talks("Ann Lund", date="2021-06-02"), talks("Per Dahl", date="2021-06-02"), False),
        (
            talks("Ann Lund", date="2021-06-02", place="Bergen"),
            talks("Ann Lund", date="2021-06-02", place="Oslo"),
            False,
        ),
        (talks("Ann Lund", date="2021-06-02"), talks("Ann Lund", date="2021-06-02", kind="call"), False),
        (talks("Ann Lund"), talks("Ann Lund"), False),
        (talks(date="2021-06-02"), talks(date="2021-06-02"), False),
    ],
)
def test_a_meeting_is_one_by_day_and_by_who_or_where(one: Meeting, other: Meeting, same: bool) -> None:
    found = records("meeting", report("2021-06-04", ("They met", one)), report("2021-07-01", ("They had met", other)))
    assert len(found) == (1 if same else 2)


def test_a_vague_date_that_fits_two_meetings_is_a_question() -> None:
    reports = (
        report("2021-06-04", ("They met", talks("Ann Lund", date="2021-06-02", kind="visit"))),
        report("2021-09-04", ("They met again", talks("Ann Lund", date="2021-09-02", kind="visit"))),
        report("2022-01-04", ("They had met last year", talks("Ann Lund", date="2021", kind="visit"))),
    )
    assert len(records("meeting", *reports)) == 3
    assert len(unsure(resolved(*reports))) == 2


def test_what_one_document_tells_apart_stays_apart() -> None:
    told = report(
        "2021-06-04",
        ("They toured a shipyard", talks("Ann Lund", date="2021-06-02", place="Bergen", kind="visit")),
        ("They toured a cannery", talks("Ann Lund", date="2021-06-02", place="Bergen", kind="visit")),
    )
    assert len(records("meeting", told)) == 2


def test_a_third_report_does_not_bring_together_what_one_document_tells_apart() -> None:
    reports = (
        report(
            "2021-06-04",
            ("They toured a shipyard", talks("Ann Lund", date="2021-06-02", place="Bergen", kind="visit")),
            ("They toured a cannery", talks("Per Dahl", date="2021-06-02", place="Bergen", kind="visit")),
        ),
        report("2021-06-05", ("They toured", talks("Ann Lund", "Per Dahl", date="2021-06-02", kind="visit"))),
    )
    assert len(records("meeting", *reports)) == 2


def test_participants_are_one_value_each_under_the_spelling_told_most() -> None:
    names = ("Ruslan Kazakbaev", "Ruslan Kazakbayev", "Ruslan Kazakbayev")
    told = [
        report(f"2021-06-0{day}", ("They met", replace(session(4, HERRING), participants=(name,))))
        for day, name in enumerate(names, 4)
    ]
    [record] = records("meeting", *told)
    assert [(value.value, len(value.claims)) for value in record.rivals("participants")] == [("Ruslan Kazakbayev", 3)]


def test_a_person_parts_two_meetings_of_one_day() -> None:
    one = report("2021-06-04", ("They met", talks("Ann Lund", date="2021-06-02")))
    other = report("2021-06-05", ("They met", talks("Ann Lund", date="2021-06-02")))
    verdict = by_person(one.claims[0], other.claims[0], Verdict.DIFFERENT)
    assert len(records("meeting", one, other)) == 1
    apart = records("meeting", one, other, judgements=[verdict])
    assert len({record.id for record in apart}) == 2


MET = ("They met", talks("Ann Lund", "Per Dahl"))


@pytest.mark.parametrize(
    ("known", "date", "same"),
    [
        ("2021-07-05", "2021-07", True),
        ("2021-07-05", "2021-07-05", True),
        ("2021-07-05", "2021-06-28", True),
        ("2021-08-07", "2021-07", True),
        ("2021-08-08", "2021-07", False),
        ("2021-07-05", "2021-06-27", False),
        ("2021-07-05", "2021-07-06", False),
        (None, "2021-07", False),
    ],
)
def test_talks_told_without_a_day_are_those_just_over(known: str | None, date: str, same: bool) -> None:
    dated = report("2022-10-10", ("They had met", talks("Ann Lund", "Per Dahl", date=date)))
    assert len(records("meeting", report(known, MET), dated)) == (1 if same else 2)
    verdicts = [judgement.verdict for judgement in resolved(report(known, MET), dated).judgements]
    assert verdicts == ([Verdict.SAME] if same else [])


@pytest.mark.parametrize(
    "other",
    [
        talks("Ann Lund", date="2021-07"),
        talks("Ann Lund", "Per Dahl", "Ivar Berg", date="2021-07"),
        talks("Ann Lund", "Per Dahl", date="2021-07", kind="call"),
    ],
    ids=["fewer people", "more people", "another format"],
)
def test_talks_of_other_people_or_format_are_others(other: Meeting) -> None:
    assert len(records("meeting", report("2021-07-05", MET), report("2022-10-10", ("They had met", other)))) == 2


def test_two_that_were_just_over_are_a_question() -> None:
    dated = [
        report("2022-10-10", ("They had met", talks("Ann Lund", "Per Dahl", date=day)))
        for day in ("2021-07-01", "2021-07-03")
    ]
    assert len(records("meeting", report("2021-07-05", MET), *dated)) == 3
    assert len(unsure(resolved(report("2021-07-05", MET), *dated))) == 2


def test_two_reports_of_different_weeks_are_a_question_and_of_one_week_one_meeting() -> None:
    dated = report("2022-10-10", ("They had met", talks("Ann Lund", "Per Dahl", date="2021-07")))
    assert len(records("meeting", report("2021-07-05", MET), report("2021-07-25", MET), dated)) == 3
    assert len(unsure(resolved(report("2021-07-05", MET), report("2021-07-25", MET), dated))) == 2
    assert len(records("meeting", report("2021-07-05", MET), report("2021-07-06", MET), dated)) == 1


@pytest.mark.parametrize(
    ("words", "told", "name"),
    [
        ("They had met", talks("Per Dahl", "Ann Lund"), "talks of Ann Lund and Per Dahl"),
        ("They had met", talks("Ann Lund"), "talks with Ann Lund"),
        (
            "They met in Oslo",
            talks(date="2021-06-02", place="Oslo"),
            "talks of Iceland and Norway in Oslo, 2 June 2021",
        ),
        (
            "They toured a cannery in Bergen that smells",
            talks(date="2021-06-02", place="Bergen", kind="visit"),
            "visit to a cannery in Bergen, 2 June 2021",
        ),
        (
            "They were happy in a ship in Bergen",
            talks(date="2021-06", place="Bergen", kind="visit"),
            "visit to Bergen, June 2021",
        ),
        (
            "official visit of Ann Lund, the prime minister",
            replace(talks("Ann Lund", date="2021-06-02/2021-06-03", kind="visit"), country="NO"),
            "official visit of Ann Lund to Norway, 2–3 June 2021",
        ),
        (
            "the joint business forum will be held",
            talks(date="2021-23", place="Bergen", kind="forum"),
            "business forum in Bergen, autumn 2021",
        ),
        (
            "Five came",
            talks("Ann Berg", "Ann Dahl", "Ann Fors", "Ann Lund", "Ann Moe", kind="call"),
            "telephone call of Ann Berg, Ann Dahl, Ann Fors and 2 others",
        ),
        ("The commission met", session(None, HERRING, "2021-06"), f"session of the {HERRING}, June 2021"),
    ],
)
def test_a_meeting_without_a_number_is_named_by_what_is_known_of_it(words: str, told: Meeting, name: str) -> None:
    assert [record.name for record in records("meeting", report("2021-07-01", (words, told)))] == [name]


def test_a_meeting_of_which_nothing_is_known_keeps_its_words() -> None:
    told = report("2021-07-01", ("the forum was praised", talks(kind="forum"), ()))
    assert [record.name for record in records("meeting", told)] == ["the forum was praised"]
