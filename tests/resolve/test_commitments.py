"""One undertaking while its wording stays nearly the same."""

from __future__ import annotations

import pytest
from tests.making import body, promise, report
from tests.resolve.told import by_person, records, resolved

from servanda.model.judgement import Verdict


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("establish a joint herring fund", "the establishment of joint herring fund", True),
        ("resuming direct flights to Bergen", "resume the direct flights to Bergen", True),
        ("build a bridge at Kazakbaevka with tolls", "building a bridge at Kazakbayevka with tolls", True),
        ("expand cooperation", "expand cooperation in tourism", False),
        (
            "increase the volume of exports of salted herring and cod",
            "increase the volume of imports of salted herring and cod",
            False,
        ),
        ("open a consulate in Bergen by summer", "open a consulate in Tromsø by summer", False),
        ("train 40 pilots in Bergen in common", "train 41 pilots in Bergen in common", False),
        ("share research with the schools of Austria", "share research with the schools of Australia", False),
    ],
)
def test_an_undertaking_is_one_by_its_words(one: str, other: str, same: bool) -> None:
    found = records(
        "commitment", report("2021", ("They agreed", promise(one))), report("2022", ("They met", promise(other)))
    )
    assert len(found) == (1 if same else 2)


def test_near_wording_is_a_judgement_with_its_reasons() -> None:
    resolution = resolved(
        report("2021", ("They agreed", promise("build a bridge at Kazakbaevka with tolls"))),
        report("2022", ("They built", promise("build a bridge at Kazakbayevka with tolls", "completed"))),
    )
    [judgement] = resolution.judgements
    assert (judgement.author, judgement.verdict) == ("policy:near-wording", Verdict.SAME)
    assert judgement.score is not None
    assert judgement.score >= 0.9
    assert "spellings of each other" in judgement.reasons[1]


def test_the_latest_step_is_the_status() -> None:
    reports = (
        report("2023-02-01", ("It is under way", promise("lay a cable", "under_way"))),
        report("2021-02-01", ("They talked about it", promise("laying a cable", "discussed"))),
        report("2022-02-01", ("They agreed on it", promise("lay a cable", "agreed"))),
    )
    [record] = records("commitment", *reports)
    assert [step.status for step in record.steps] == ["discussed", "agreed", "under_way"]
    assert record.status == "under_way"
    assert record.best("action") == "lay a cable"


def test_parties_or_their_absence_part_undertakings() -> None:
    words = "lay a cable"
    assert (
        len(
            records(
                "commitment", report("2021", ("A", promise(words))), report("2022", ("B", promise(words), ("DK", "NO")))
            )
        )
        == 2
    )
    assert (
        len(records("commitment", report("2021", ("A", promise(words), ())), report("2022", ("B", promise(words), ()))))
        == 2
    )


def test_an_undertaking_to_found_a_body_points_at_the_one_body_it_can_mean() -> None:
    reports = (
        report(
            "2021",
            ("The Business Council was created", body("Business Council of the two countries", "business_council")),
            ("The Interstate Council works", body("Interstate Council", "council")),
        ),
        report("2023", ("They agreed", promise("establish a Business Council of the two chambers of commerce"))),
        report("2024", ("They agreed", promise("establish a herring fund"))),
    )
    business = next(record for record in records("mechanism", *reports) if "Business" in record.name)
    links = [record.links for record in records("commitment", *reports)]
    assert [[(link.relation, link.target) for link in each] for each in links] == [[("establishes", business.id)], []]


def test_a_person_stands_above_the_words() -> None:
    one, other = (report(day, ("They agreed", promise("lay a cable"))) for day in ("2021", "2022"))
    fund = report("2023", ("It opened", promise("the sea fund opened", "completed")))
    apart = by_person(one.claims[0], other.claims[0], Verdict.DIFFERENT)
    joined = by_person(one.claims[0], fund.claims[0], Verdict.SAME)
    found = records("commitment", one, other, fund, judgements=[apart, joined])
    assert [record.status for record in found] == ["completed", "agreed"]
    assert len({record.id for record in found}) == 2
