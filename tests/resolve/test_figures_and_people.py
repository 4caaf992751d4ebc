"""Series of figures, and persons with their posts."""

from __future__ import annotations

from tests.making import growth, level, post, report
from tests.resolve.told import by_person, records, resolved, unsure

from servanda.model.judgement import Verdict


def test_levels_and_changes_of_one_indicator_are_one_series() -> None:
    reports = (
        report(
            "2022-06-01", ("It was $3.4 million", level("3.4", "2022-01/2022-05")), ("It fell", growth("-5.5", "2022"))
        ),
        report("2021-06-01", ("It was $3.6 million", level("3.6", "2021-01/2021-05")), ("It rose", growth("67", None))),
        report("2021-07-01", ("It came to $3.6 million", level("3.6", "2021-01/2021-05"))),
        report("2021-08-01", ("It came to $3.7 million", level("3.7", "2021-01/2021-05"))),
    )
    [series] = records("figure", *reports)
    assert series.name == "trade turnover IS-NO"
    assert [(value.field, value.value, len(value.claims)) for value in series.values] == [
        ("indicator", "trade_turnover", 6),
        ("level 2021-01/2021-05 USD", 3600000, 2),
        ("level 2021-01/2021-05 USD", 3700000, 1),
        ("level 2022-01/2022-05 USD", 3400000, 1),
        ("change 2022 percent", -5.5, 1),
        ("change unknown percent", 67, 1),
    ]


def test_a_series_is_of_its_parties() -> None:
    told = report("2022", ("A", level("3", "2020"), ("IS", "NO")), ("B", level("4", "2020"), ("DK", "NO")))
    assert [record.name for record in records("figure", told)] == ["trade turnover IS-NO", "trade turnover DK-NO"]


def test_two_spellings_are_one_person_with_posts_and_intervals_of_evidence() -> None:
    reports = (
        report("2021-07-05", ("Minister Kazakbaev spoke", post("Ruslan Kazakbaev", "foreign minister", "KG"))),
        report("2022-08-26", ("Minister Kazakbayev spoke", post("Ruslan Kazakbayev", "foreign minister", "KG"))),
        report("2022-09-01", ("Kazakbayev spoke", post("Kazakbayev", "foreign minister", "KG"))),
        report(None, ("Envoy Kazakbayev spoke", post("R. Kazakbayev", "ambassador", "KG", "NO"))),
    )
    [person] = records("tenure", *reports)
    assert person.names == ("Ruslan Kazakbaev", "Ruslan Kazakbayev", "Kazakbayev", "R. Kazakbayev")
    assert person.best("post") == "foreign minister"
    assert person.best("post: foreign minister of KG") == "2021-07-05/2022-09-01"
    assert [value.value for value in person.rivals("post: ambassador of KG to NO")] == [None]
    assert person.best("evidence") == "2021-07-05/2022-09-01"
    assert person.parties == ("IS", "KG", "NO")


def test_one_family_name_and_two_first_names_are_two_persons() -> None:
    reports = (
        report("2022-04-20", ("The president", post("Sadyr Japarov", "president", "KG"))),
        report("2022-08-26", ("The chairman", post("Akylbek Zhaparov", "chairman of the cabinet", "KG"))),
        report("2022-09-26", ("President Japarov", post("Japarov", "president", "KG"))),
    )
    assert [len(record.claims) for record in records("tenure", *reports)] == [2, 1]


def test_an_initial_that_fits_two_persons_is_a_question() -> None:
    reports = (
        report("2021", ("A minister", post("Ingrid Lund", "minister", "NO"))),
        report("2022", ("A minister", post("Iver Lund", "minister", "NO"))),
        report("2023", ("A minister", post("I. Lund", "minister", "NO"))),
    )
    assert len(records("tenure", *reports)) == 3
    assert len(unsure(resolved(*reports))) == 2


def test_one_name_in_two_states_is_a_question_and_a_person_settles_it() -> None:
    one = report("2021", ("A minister", post("Ann Lund", "minister", "NO")))
    other = report("2022", ("An envoy", post("Ann Lund", "ambassador", "IS")))
    nowhere = report("2023", ("An expert", post("Ann Lund", "adviser")))
    assert len(records("tenure", one, other)) == 2
    assert len(unsure(resolved(one, other))) == 1
    assert len(records("tenure", one, nowhere)) == 1
    assert len(records("tenure", one, other, judgements=[by_person(one.claims[0], other.claims[0], Verdict.SAME)])) == 1
