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


def test_a_shorter_title_without_a_day_is_a_question() -> None:
    reports = (
        report("2022-10-12", ("It was signed", paper("signed", "Agreement on the Seabed Fund", date="2022-10-11"))),
        report("2023-01-12", ("It was approved", paper("approved", "Agreement on the Fund"))),
    )
    assert len(records("instrument", *reports)) == 2
    [question] = unsure(resolved(*reports))
    assert "No day of signing" in question.reasons[-1]


def test_the_term_may_stand_in_the_quoted_words_alone() -> None:
    reports = (
        report("2023-04-07", ("The Programme for 2022–2026 was signed", paper("signed", None, "programme", "2022-08"))),
        report("2024-07-01", ("It is run under the 2022–2026 programme", paper("applied", None, "programme"))),
    )
    [record] = records("instrument", *reports)
    assert (record.best("period"), record.status) == ("2022/2026", "applied")


def test_papers_that_nothing_names_are_one_only_within_a_document_and_a_date() -> None:
    told = report(
        "2022-10-12",
        ("They adopted a statement", paper("adopted", None, "statement", "2022-10-11")),
        ("They signed the statement", paper("signed", None, "statement", "2022-10-11")),
        ("They signed a contract", paper("signed", None, "contract", "2022-10-11")),
        ("They signed another contract", paper("signed", None, "contract", "2022-10-11")),
    )
    other = report("2022-10-13", ("They signed a statement", paper("signed", None, "statement", "2022-10-11")))
    assert [len(record.claims) for record in records("instrument", told, other)] == [2, 1, 1, 1]


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
