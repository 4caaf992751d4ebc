"""One body, many names; look-alikes kept apart."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.making import body, report, session
from tests.resolve.told import by_person, records, resolved, unsure

from servanda.model.judgement import Verdict
from servanda.model.kinds import MeetingFormat

HERRING = "Joint Intergovernmental Commission on Fisheries and Shipping"
TRADE = "joint intergovernmental commission on trade and fisheries"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (HERRING, "Norwegian-Icelandic commission for fisheries and shipping"),
        (HERRING, "Inter-Governmental Commission for Shipping and Fisheries of Norway and Iceland"),
        (HERRING, "intergovernmental commission"),
        ("Supreme Interstate Council", "Interstate Council of Iceland and Norway"),
        ("Seabed Fund", "Norway–Iceland Seabed Fund"),
        ("Centre for Arctic Studies", "Center for Arctic Studies"),
    ],
)
def test_one_body_under_two_names_is_one_record(one: str, other: str) -> None:
    kind = (
        "commission" if "ommission" in one else "council" if "Council" in one else "fund" if "Fund" in one else "centre"
    )
    found = records(
        "mechanism",
        report("2020", ("The body met", body(one, kind))),
        report("2021", ("It met again", body(other, kind))),
    )
    assert [len(record.claims) for record in found] == [2]
    assert set(found[0].names) == {one, other}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("Interstate Council", "council"), ("Business Council", "business_council")),
        (("Interstate Council", "council"), ("Intergovernmental Commission", "commission")),
        (("Interstate Council", "council"), ("Interparliamentary Council", "council")),
        (("Business Council", "council"), ("Interstate Council", "council")),
        (("commission on border rivers", "commission"), ("commission on trade", "commission")),
        (("Council of the Seabed Fund", "council"), ("Seabed Fund", "fund")),
        (("working group on herring", "working_group"), ("working group on cod", "working_group")),
    ],
)
def test_look_alikes_stay_apart_and_nobody_is_asked(one: tuple[str, str], other: tuple[str, str]) -> None:
    resolution = resolved(
        report("2020", ("This one works", body(*one))), report("2021", ("That one works", body(*other)))
    )
    assert len(resolution.records) == 2
    assert not resolution.judgements


def test_one_body_of_other_parties_is_another_body() -> None:
    found = records(
        "mechanism",
        report("2020", ("It met", body(HERRING), ("IS", "NO"))),
        report("2021", ("It met again", body(HERRING), ("DK", "NO"))),
    )
    assert [record.parties for record in found] == [("IS", "NO"), ("DK", "NO")]


def test_two_names_with_a_field_in_common_are_two_records_and_a_question() -> None:
    resolution = resolved(
        report("2020", ("The first met", body(HERRING))), report("2021", ("The second met", body(TRADE)))
    )
    assert len(resolution.records) == 2
    [question] = unsure(resolution)
    assert question.author == "policy:like-names"
    assert "fisher" in question.reasons[0]
    assert HERRING in question.reasons[0]


def test_a_short_name_that_fits_two_bodies_is_kept_apart_with_a_question_about_each() -> None:
    reports = (
        report("2020", ("The first met", body(HERRING))),
        report("2020", ("The second met", body("Intergovernmental Commission on Border Rivers"))),
        report("2021", ("The third met", body("intergovernmental commission"))),
    )
    resolution = resolved(*reports)
    assert len(resolution.records) == 3
    short = reports[2].claims[0].id
    assert [short in (each.left, each.right) for each in unsure(resolution)] == [True, True]
    assert all("2 fit" in " ".join(each.reasons) for each in unsure(resolution))


def test_a_short_name_means_the_body_that_its_own_document_has_named() -> None:
    reports = (
        report("2020", ("It works", body("Intergovernmental Commission on Border Rivers"))),
        report("2021", ("The fishers met", body(HERRING)), ("The commission met again", body("the commission"))),
    )
    found = records("mechanism", *reports)
    assert [len(record.claims) for record in found] == [1, 2]
    assert found[1].names == (HERRING, "the commission")
    assert not unsure(resolved(*reports))


def test_bare_names_that_could_be_several_bodies_are_not_one_body_themselves() -> None:
    reports = (
        report("2020", ("The first met", body(HERRING))),
        report("2020", ("The second met", body("Commission on Border Rivers"))),
        report("2021", ("A commission met", body("commission"))),
        report("2022", ("Some commission met", body("commission"))),
    )
    assert len(records("mechanism", *reports)) == 4


def test_a_body_that_only_its_sessions_tell_of_is_made_from_them_and_is_operating() -> None:
    told = report("2021-03-04", ("The 4th session was held", session(4, HERRING, "2021-03-02")))
    [record] = records("mechanism", told)
    assert (record.name, record.status, record.best("type")) == (HERRING, "operating", "commission")
    assert [str(step.when) for step in record.steps] == ["2021-03-02"]
    assert record.claims == (told.claims[0].id,)


def test_a_body_of_which_all_sessions_are_planned_has_no_status() -> None:
    [record] = records("mechanism", report("2021", ("It will meet", session(1, HERRING, status="planned"))))
    assert record.status is None


def test_a_founding_recalled_later_does_not_undo_the_work() -> None:
    reports = (
        report("2019", ("The fund was founded", body("Seabed Fund", "fund", "established"))),
        report("2020", ("The fund is at work", body("Seabed Fund", "fund", "operating"))),
        report("2024", ("The fund, founded in its time, has a hall", body("Seabed Fund", "fund", "established"))),
    )
    assert [record.status for record in records("mechanism", *reports)] == ["operating"]


def test_a_body_that_is_told_to_be_founded_anew_falls_back() -> None:
    reports = (
        report("2019", ("The council was founded", body("Business Council", "business_council", "established"))),
        report("2023", ("They agreed to found it", body("Business Council", "business_council", "agreed"))),
    )
    assert [record.status for record in records("mechanism", *reports)] == ["agreed"]


def test_a_parliament_that_sits_is_no_body_of_the_parties() -> None:
    sitting = replace(session(None, "parliament of Norway", "2021-03-02"), format=MeetingFormat.SITTING)
    assert not records("mechanism", report("2021", ("The parliament sat", sitting)))


def test_a_person_joins_two_names_or_parts_them() -> None:
    first = report("2020", ("The first met", body(HERRING)))
    second = report("2021", ("The second met", body(TRADE)))
    short = report("2022", ("The commission met", body("commission on fisheries and shipping")))
    same = by_person(first.claims[0], second.claims[0], Verdict.SAME)
    different = by_person(first.claims[0], short.claims[0], Verdict.DIFFERENT)
    assert len(records("mechanism", first, second, judgements=[same])) == 1
    assert not unsure(resolved(first, second, judgements=[same]))
    assert len(records("mechanism", first, short)) == 1
    assert len(records("mechanism", first, short, judgements=[different])) == 2
