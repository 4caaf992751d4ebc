"""Small texts of our own with what a person marked in them, and the figures that each answer must get, by hand."""

from __future__ import annotations

from typing import Any

import pytest

from servanda.base.errors import ServandaError
from servanda.base.span import Span
from servanda.score import Score, Sheet, Tally, marked_claims, said_claim, score

TEXT = (
    "Malta and Tunisia agreed to dredge a harbour and train divers. Trade reached 40 million euros in 2024. "
    "The sixth session was held on 3 May 2025. President Ana Borg spoke. Ana Borg left."
)
DREDGE, DIVERS = "dredge a harbour", "train divers"
TRADE, SESSION = "Trade reached 40 million euros in 2024", "sixth session"
BORG = "President Ana Borg"


def claim(kind: str, quote: str, **says: Any) -> dict[str, Any]:
    start = TEXT.index(quote)
    return {"kind": kind, "source": "a.txt", "span": [start, start + len(quote)], "quote": quote, **says}


MARKED = (
    claim("commitment", DREDGE, status="agreed"),
    claim("commitment", DIVERS, status={"any": ["agreed", "planned"]}),
    claim("figure", TRADE, indicator="exports", value=40_000_000, unit="EUR", parties=["MT"], change={"by": None}),
    claim("meeting", SESSION, format="session", ordinal=6, date="2025-05-03"),
    claim("tenure", BORG, person="Ana Borg", post="president", state="MT"),
)


def scored(said: list[dict[str, Any]], marked: tuple[dict[str, Any], ...] = MARKED) -> Score:
    saids = tuple(said_claim(each, "here") for each in said)
    return score([Sheet("a", TEXT, marked_claims({"claims": list(marked)}, "here"), saids)])


def test_what_was_marked_is_found_and_right() -> None:
    told = scored([{**each, "status": "agreed"} if each["kind"] == "commitment" else each for each in MARKED])
    assert told.tallies["all"] == Tally(marked=5, said=5, found=5, right=5)
    assert (told.misquoted, told.misses) == (0, ())


def test_nothing_said_finds_nothing() -> None:
    told = scored([])
    assert told.tallies["all"] == Tally(marked=5)
    assert told.tallies["all"].found_f1 == 0
    assert [miss.words for miss in told.misses] == [DREDGE, DIVERS, TRADE, SESSION, BORG]


def test_one_found_one_missed_one_invented() -> None:
    told = scored(
        [claim("commitment", DREDGE, status="planned"), claim("commitment", "Ana Borg left", status="agreed")],
        MARKED[:2],
    )
    tally = told.tallies["commitment"]
    assert tally == Tally(marked=2, said=2, found=1, right=0)
    assert (tally.precision, tally.recall, tally.found_f1, tally.right_f1) == (0.5, 0.5, 0.5, 0)
    assert [(miss.what, miss.words) for miss in told.misses] == [
        ("wrong", DREDGE), ("invented", "Ana Borg left"), ("missed", DIVERS),
    ]  # fmt: skip
    assert told.misses[0].differs == {"status": ("agreed", "planned")}


@pytest.mark.parametrize(
    ("kind", "marked", "said", "found"),
    [
        ("commitment", "dredge a harbour", "agreed to dredge", False),  # 6 of 16 characters
        ("commitment", "dredge a harbour", "a harbour and train divers", True),  # 9 of 16
        ("meeting", "sixth session", "session was held on 3 May", True),  # any words in common
        ("meeting", "sixth session", "3 May 2025", False),
        ("instrument", "sixth session", "The sixth", True),
        ("mechanism", "sixth session", "The sixth", True),  # 5 of 9
    ],
)
def test_how_many_words_must_be_shared(kind: str, marked: str, said: str, found: bool) -> None:
    told = scored([claim(kind, said)], (claim(kind, marked),))
    assert told.tallies[kind].found == found


def test_a_person_is_found_by_the_last_name_anywhere() -> None:
    said = claim("tenure", "Ana Borg left", person="Á. BORG", post="President", state="MT")
    assert scored([said], MARKED[4:]).tallies["tenure"] == Tally(1, 1, 1, 1)
    assert scored([{**said, "person": "Ana"}], MARKED[4:]).tallies["tenure"] == Tally(1, 1, 0, 0)


@pytest.mark.parametrize(
    ("says", "wrong"),
    [
        ({}, []),
        ({"unit": "eur", "period": "2020"}, []),  # case is nothing; the period was not marked
        ({"value": 40_000_000.0000001, "parties": ["MT", "TN"]}, []),
        ({"value": 41_000_000}, ["value"]),
        ({"value": "40000000", "parties": ["TN"]}, ["value", "parties"]),
        ({"change": {"by": 3}}, ["change.by"]),
        ({"change": None, "parties": None}, ["parties"]),
    ],
)
def test_which_fields_of_a_figure_differ(says: dict[str, Any], wrong: list[str]) -> None:
    told = scored([{**MARKED[2], **says}], MARKED[2:3])
    assert [field for miss in told.misses for field in miss.differs] == wrong


def test_optional_claims_cost_nothing_either_way() -> None:
    optional = ({**MARKED[0], "optional": True}, MARKED[1])
    assert scored([claim("commitment", DIVERS, status="planned")], optional).tallies["all"] == Tally(1, 1, 1, 1)
    both = [claim("commitment", DREDGE, status="dropped"), claim("commitment", DIVERS, status="agreed")]
    told = scored(both, optional)
    assert told.tallies["all"] == Tally(1, 1, 1, 1)
    assert told.misses == ()


def test_one_claim_is_paired_with_one_and_the_best_first() -> None:
    whole = claim("commitment", "dredge a harbour and train divers", status="planned")
    told = scored([whole, claim("commitment", DREDGE, status="agreed")], MARKED[:2])
    assert told.tallies["commitment"] == Tally(marked=2, said=2, found=2, right=2)
    assert scored([whole], MARKED[:2]).tallies["commitment"] == Tally(marked=2, said=1, found=1, right=1)


def test_a_quote_counts_where_it_stands_and_a_misquote_counts_as_said() -> None:
    moved = {**MARKED[0], "status": "agreed", "span": [0, 3]}
    assert scored([moved], MARKED[:1]).tallies["all"] == Tally(1, 1, 1, 1)
    told = scored([{**moved, "quote": "dredge the harbour"}], MARKED[:1])
    assert told.misquoted == 1
    assert told.tallies["all"] == Tally(1, 1, 0, 0)
    first, second = TEXT.index("Ana Borg"), TEXT.rindex("Ana Borg")
    for near, start in ((first - 30, first), (second - 2, second), (10_000, second)):
        twice = said_claim({**MARKED[4], "quote": "Ana Borg", "span": [near, near + 8]}, "here")
        assert twice.placed(TEXT) == Span(start, start + 8)


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"kind": "promise"}, "the kind of a claim is one of mechanism, "),
        ({"span": [5]}, "a claim needs its span"),
        ({"span": [5, 5]}, "the span [5, 5] holds no words"),
    ],
)
def test_an_annotation_that_is_none_is_named(wrong: dict[str, Any], told: str) -> None:
    with pytest.raises(ServandaError) as caught:
        marked_claims({"claims": [MARKED[0], {**MARKED[1], **wrong}]}, "a.json")
    assert str(caught.value).startswith(f"a.json, claim 2: {told}")
