"""One paper from draft to force."""

from __future__ import annotations

import pytest
from tests.making import paper, report
from tests.resolve.told import by_person, records, resolved, unsure

from servanda.model.judgement import Verdict
from servanda.model.kinds import Instrument


def test_a_paper_keeps_its_line_of_life() -> None:
    reports = (
        report(
            "2022-03-01",
            ("It is to be signed in autumn", paper("planned", "Agreement on the Seabed Fund", date="2022-23")),
        ),
        report("2022-10-12", ("It was signed", paper("signed", "agreement on the seabed fund", date="2022-10-11"))),
        report(
            "2023-03-05", ("It was ratified", paper("ratified", "Agreement on the Norwegian-Icelandic Seabed Fund"))
        ),
        report("2024-01-05", ("It had been signed in Bergen", paper("signed", "Agreement on the Seabed Fund"))),
    )
    [record] = records("instrument", *reports)
    assert [step.status for step in record.steps] == ["planned", "signed", "ratified", "signed"]
    assert record.status == "ratified"
    assert record.best("date of signed") == "2022-10-11"
    assert record.best("date of planned") == "2022-23"
    assert record.best("date") is None


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (
            paper("signed", "Programme of Culture 2024–2029"),
            paper("applied", None, "agreement", period="2024/2029"),
            True,
        ),
        (paper("signed", "memorandum on cod"), paper("signed", "memorandum on herring"), False),
        (paper("signed", "Treaty on Cod", "treaty"), paper("signed", "Treaty on Cod", "protocol"), False),
        (
            paper("signed", "Treaty on Cod", date="2012-03-30"),
            paper("signed", "Treaty on Cod", date="2022-04-20"),
            False,
        ),
        (
            paper("signed", "Treaty on Cod", date="2022-04-20"),
            paper("signed", "Treaty on Cod", date="2022-04-21"),
            True,
        ),
        (paper("signed", "joint declaration"), paper("signed", "joint declaration"), False),
        (paper("signed", "Plan 2021–2023"), paper("signed", "Plan 2024–2026"), False),
        (
            paper("signed", "Agreement on the Fund", date="2022-10-11"),
            paper("signed", "Agreement on the Seabed Fund", date="2022-10-11"),
            True,
        ),
        (
            paper("signed", "Agreement on the Fund", date="2022-10-11"),
            paper("signed", "Agreement on the Seabed Fund", date="2023-10-11"),
            False,
        ),
    ],
)
def test_a_paper_is_one_by_type_and_title_or_term(one: Instrument, other: Instrument, same: bool) -> None:
    found = records("instrument", report("2024-01-01", ("It was so", one)), report("2024-02-01", ("So it was", other)))
    assert len(found) == (1 if same else 2)


SIGNED = report("2022-10-12", ("It was signed", paper("signed", "Agreement on the Seabed Fund", date="2022-10-11")))


def test_a_shorter_title_follows_on_the_only_signing() -> None:
    approved = report("2023-01-12", ("It was approved", paper("approved", "Agreement on the Fund")))
    [record] = records("instrument", SIGNED, approved)
    assert [step.status for step in record.steps] == ["signed", "approved"]
    [judgement] = resolved(SIGNED, approved).judgements
    assert judgement.verdict == Verdict.SAME
    assert judgement.reasons[1].startswith("It was signed on 2022-10-11, and approved is told of 2023-01-12")


@pytest.mark.parametrize("known", ["2022-05-12", "2025-01-12"])
def test_a_shorter_title_before_the_signing_or_long_after_is_a_question(known: str) -> None:
    other = report(known, ("It was approved", paper("approved", "Agreement on the Fund")))
    assert len(records("instrument", SIGNED, other)) == 2
    assert len(unsure(resolved(SIGNED, other))) == 1


def test_untitled_papers_of_one_day_are_one_with_the_only_title() -> None:
    untitled = [
        report(f"202{year}-03-01", (f"An agreement was signed {year}", paper("signed", date="2022-10-11")))
        for year in range(3, 6)
    ]
    [record] = records("instrument", *untitled, SIGNED)
    assert (len(record.claims), record.name) == (4, "Agreement on the Seabed Fund")
    made = resolved(*untitled, SIGNED).judgements
    assert {judgement.verdict for judgement in made} == {Verdict.SAME}
    assert made[0].reasons[0] == "Both tell the same step on the same day: signed on 2022-10-11."


def test_untitled_papers_of_one_day_are_one_without_any_title() -> None:
    untitled = [report(f"202{year}-03-01", ("It was signed", paper("signed", date="2022-10-11"))) for year in (3, 4)]
    [record] = records("instrument", *untitled)
    assert record.names == ("agreement signed on 11 October 2022",)


@pytest.mark.parametrize(
    "other",
    [
        paper("signed", date="2022-10-12"),
        paper("signed", kind="protocol", date="2022-10-11"),
        paper("initialled", date="2022-10-11"),
        paper("signed", date="2022-10"),
    ],
    ids=["another day", "another type", "another step", "no day"],
)
def test_untitled_papers_stay_apart_where_day_type_or_step_differ(other: Instrument) -> None:
    told = report("2024-03-01", ("Something else was", other))
    assert len(records("instrument", SIGNED, told)) == 2


def test_two_titles_of_one_day_leave_an_untitled_paper_in_doubt() -> None:
    other = report("2022-10-12", ("Cod was", paper("signed", "Agreement on Cod", date="2022-10-11")))
    untitled = report("2024-03-01", ("It was signed", paper("signed", date="2022-10-11")))
    assert len(records("instrument", SIGNED, other, untitled)) == 3
    assert len(unsure(resolved(SIGNED, other, untitled))) == 2


def test_an_approval_follows_on_the_only_signing() -> None:
    signed = report("2022-04-21", ("They signed a memorandum", paper("signed", None, "memorandum", "2022-04-20")))
    approved = report("2022-06-28", ("Norway approved the memorandum", paper("approved", None, "memorandum")))
    [record] = records("instrument", signed, approved)
    assert [step.status for step in record.steps] == ["signed", "approved"]
    assert record.name == "memorandum signed on 20 April 2022"
    assert [record.name for record in records("instrument", approved)] == ["memorandum, approved"]


@pytest.mark.parametrize(
    ("words", "known", "day"),
    [
        ("Norway approved a memorandum", "2022-06-28", "2022-04-20"),
        ("Norway approved the memorandum", "2024-06-28", "2022-04-20"),
        ("Norway approved the memorandum", "2022-04-01", "2022-04-20"),
        ("Norway approved the memorandum", None, "2022-04-20"),
    ],
    ids=["any memorandum", "two years later", "before the signing", "undated"],
)
def test_an_approval_that_may_be_of_another_paper_stays_apart(words: str, known: str | None, day: str) -> None:
    signed = report("2022-04-21", ("They signed a memorandum", paper("signed", None, "memorandum", day)))
    approved = report(known, (words, paper("approved", None, "memorandum")))
    assert len(records("instrument", signed, approved)) == 2


def test_of_two_signings_neither_is_taken_for_the_approved_one() -> None:
    signed = [
        report(day, ("They signed a memorandum", paper("signed", None, "memorandum", day)))
        for day in ("2022-02-20", "2022-04-20")
    ]
    approved = report("2022-06-28", ("Norway approved the memorandum", paper("approved", None, "memorandum")))
    assert len(records("instrument", *signed, approved)) == 3
    assert len(unsure(resolved(*signed, approved))) == 2


def test_the_signing_in_the_same_report_is_the_one_approved() -> None:
    elsewhere = report("2022-02-20", ("They signed an agreement", paper("signed", date="2022-02-20")))
    told = report(
        "2022-06-28",
        ("The agreement was signed in April", paper("signed", date="2022-04-20")),
        ("The king approved it", paper("approved", date="2022-06-01")),
    )
    assert [len(record.claims) for record in records("instrument", elsewhere, told)] == [1, 2]


def test_a_title_without_a_day_and_a_day_without_a_title_are_a_question() -> None:
    signed = report("2022-04-21", ("They signed a memorandum", paper("signed", None, "memorandum", "2022-04-20")))
    titled = report("2022-08-26", ("It was signed", paper("signed", "memorandum on the Ice Council", "memorandum")))
    assert len(records("instrument", signed, titled)) == 2
    assert len(unsure(resolved(signed, titled))) == 1


@pytest.mark.parametrize(
    ("told", "name"),
    [
        (paper("planned", None, "declaration", "2022"), "declaration planned for 2022"),
        (paper("in_force", None, "treaty"), "treaty, in force"),
        (paper("signed", None, "programme", "2022-08", "2022/2026"), "programme for 2022–2026 signed in August 2022"),
        (paper("adopted", None, "other", "2022-08-03"), "paper adopted on 3 August 2022"),
    ],
)
def test_a_paper_without_a_title_is_named_by_what_is_known_of_it(told: Instrument, name: str) -> None:
    assert [record.name for record in records("instrument", report("2023-01-01", ("As they say it", told)))] == [name]


def test_the_term_may_stand_in_the_quoted_words_alone() -> None:
    reports = (
        report("2023-04-07", ("The Programme for 2022–2026 was signed", paper("signed", None, "programme", "2022-08"))),
        report("2024-07-01", ("It is run under the 2022–2026 programme", paper("applied", None, "programme"))),
    )
    [record] = records("instrument", *reports)
    assert (record.best("period"), record.status) == ("2022/2026", "applied")


def test_papers_that_one_document_tells_apart_stay_apart() -> None:
    told = report(
        "2022-10-12",
        ("They adopted a statement", paper("adopted", None, "statement", "2022-10-11")),
        ("They signed the statement", paper("signed", None, "statement", "2022-10-11")),
        ("They signed a contract", paper("signed", None, "contract", "2022-10-11")),
        ("They signed another contract", paper("signed", None, "contract", "2022-10-11")),
    )
    other = report(
        "2022-10-13",
        ("They signed a statement", paper("signed", None, "statement", "2022-10-11")),
        ("They signed a contract too", paper("signed", None, "contract", "2022-10-11")),
    )
    assert [len(record.claims) for record in records("instrument", told, other)] == [3, 1, 1, 1]
    assert len(unsure(resolved(told, other))) == 2


def test_a_later_word_of_signing_to_come_does_not_unsign() -> None:
    reports = (
        report(
            "2022-04-20", ("It was signed", paper("signed", "Declaration on Partnership", "declaration", "2022-04-20"))
        ),
        report("2022-06-28", ("It will be signed", paper("planned", "partnership declaration", "declaration", "2022"))),
    )
    [record] = records("instrument", *reports)
    assert record.status == "signed"
    assert [step.status for step in record.steps] == ["signed", "planned"]


def test_a_person_joins_two_titles() -> None:
    one = report("2022-10-12", ("It was signed", paper("signed", "Agreement on Cod")))
    other = report("2023-10-12", ("It was ratified", paper("ratified", "Fisheries Agreement")))
    verdict = by_person(one.claims[0], other.claims[0], Verdict.SAME)
    assert len(records("instrument", one, other)) == 2
    assert [record.status for record in records("instrument", one, other, judgements=[verdict])] == ["ratified"]
