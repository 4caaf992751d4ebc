"""Claims: flat JSON and back without loss, ids from what is said, and illegal states that do not construct."""

from __future__ import annotations

import json
from dataclasses import fields, replace
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.model.saying import PAYLOADS, claims

from servanda.base.span import Quote, Span
from servanda.base.when import When
from servanda.model.claim import Claim
from servanda.model.claim_json import claim_from_json, claim_to_json
from servanda.model.kinds import (
    KIND_OF,
    KINDS,
    Change,
    Commitment,
    CommitmentStatus,
    Figure,
    Indicator,
    Meeting,
    MeetingFormat,
    MeetingStatus,
    Tenure,
)
from servanda.model.wire import number, payload_from_json, payload_to_json

CONTRACT = ["kind", "document", "source", "span", "quote", "parties", "attributed_to"]
COMMITMENT = Commitment("open a bridge", CommitmentStatus.AGREED)


def claim(**changed: Any) -> Claim:
    made = Claim("d-1", "a.txt", Quote(Span(4, 17), "open a bridge"), ("FI", "SE"), COMMITMENT)
    return replace(made, **changed)


@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=60)
@given(data=st.data())
def test_a_claim_survives_json(kind: str, data: st.DataObject) -> None:
    said = data.draw(claims(kind))
    line = json.dumps(claim_to_json(said), ensure_ascii=False)
    again = claim_from_json(json.loads(line))
    assert again == said
    assert again.id == said.id
    assert json.dumps(claim_to_json(again), ensure_ascii=False) == line


@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=30)
@given(data=st.data())
def test_json_is_flat_and_opens_with_the_fields_of_the_contract(kind: str, data: st.DataObject) -> None:
    said = data.draw(claims(kind))
    written = claim_to_json(said)
    assert list(written)[: len(CONTRACT)] == CONTRACT
    assert list(written)[len(CONTRACT) : -3] == [field.name for field in fields(KINDS[kind].payload)]
    assert list(written)[-3:] == ["id", "rule", "why"]
    assert written["span"] == [said.span.start, said.span.end]
    assert written["quote"] == said.quote.words


@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=30)
@given(data=st.data())
def test_every_kind_tells_caption_time_and_status(kind: str, data: st.DataObject) -> None:
    said = data.draw(claims(kind))
    assert said.kind is KINDS[kind] is KIND_OF[type(said.says)]
    assert said.caption
    assert said.status is None or said.status in said.kind.statuses
    assert said.when is None or isinstance(said.when, When)
    assert (said.status is None) == (kind in ("figure", "tenure"))


@given(st.data())
def test_the_id_is_made_of_what_is_said_and_where(data: st.DataObject) -> None:
    said = data.draw(claims("commitment"))
    assert replace(said, source="elsewhere.txt", rule="other", why=("because",)).id == said.id
    assert replace(said, document=said.document + "x").id != said.id
    assert replace(said, attributed_to=(said.attributed_to or "") + "x").id != said.id
    assert replace(said, parties=("ZZ",)).id != said.id
    moved = Quote(Span(said.span.start + 1, said.span.end + 1), said.quote.words)
    assert replace(said, quote=moved).id != said.id


@pytest.mark.parametrize("kind", KINDS)
def test_kinds_are_known_by_name_plural_and_letter(kind: str) -> None:
    assert KINDS[kind].name == kind
    for each in ("plural", "letter", "payload"):
        assert len({getattr(other, each) for other in KINDS.values()}) == len(KINDS) == len(PAYLOADS)


@pytest.mark.parametrize("parties", [("SE", "FI"), ("FI", "FI"), ("FI", "SE", "NO")])
def test_parties_are_sorted_and_distinct(parties: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match="sorted and distinct"):
        claim(parties=parties)


def test_a_figure_states_a_level_or_a_change() -> None:
    with pytest.raises(ValueError, match="a level or a change"):
        Figure(Indicator.EXPORTS, period=When.in_year(2024))
    assert Figure(Indicator.EXPORTS, Decimal(0), "USD").value == 0


@pytest.mark.parametrize(
    ("field", "wrong"),
    [
        ("kind", "promise"),
        ("span", [9, 4]),
        ("span", [3, 3]),
        ("parties", ["SE", "FI"]),
        ("status", "someday"),
        ("deadline", "soon"),
        ("date", "2025-02-30"),
    ],
)
def test_json_that_is_no_claim_is_refused(field: str, wrong: Any) -> None:
    said = claim_to_json(claim())
    with pytest.raises((ValueError, KeyError)):
        claim_from_json({**said, field: wrong})


@pytest.mark.parametrize("field", ["kind", "document", "source", "span", "quote", "parties"])
def test_json_that_lacks_a_field_is_refused(field: str) -> None:
    said = claim_to_json(claim())
    with pytest.raises(KeyError, match=field):
        claim_from_json({key: value for key, value in said.items() if key != field})


def test_json_may_carry_more_and_may_leave_out_what_has_a_default() -> None:
    said = {**claim_to_json(claim()), "reader": "ours"}
    for field in ("attributed_to", "rule", "why", "deadline", "date", "sector"):
        said.pop(field)
    assert claim_from_json(said) == claim()


def test_values_are_frozen() -> None:
    with pytest.raises(AttributeError):
        claim().parties = ("NO",)  # type: ignore[misc]
    with pytest.raises(AttributeError):
        COMMITMENT.status = CommitmentStatus.DROPPED  # type: ignore[misc]


@pytest.mark.parametrize(
    ("value", "written"), [("3400000", 3400000), ("3400000.0", 3400000), ("14.3", 14.3), ("0", 0), ("1E+3", 1000)]
)
def test_a_decimal_is_written_as_the_shortest_number(value: str, written: float) -> None:
    assert number(Decimal(value)) == written
    assert type(number(Decimal(value))) is type(written)


def test_nothing_stays_nothing() -> None:
    bare = Tenure("Ada Berg", "ambassador")
    assert payload_to_json(bare) == {"person": "Ada Berg", "post": "ambassador", "state": None, "accredited_to": None}
    assert payload_from_json(Tenure, payload_to_json(bare)) == bare


ILLEGAL = "the type alone forbids it; nothing does at run time, where JSON and people's corrections come in"


@pytest.mark.xfail(strict=True, reason=ILLEGAL)
def test_a_change_goes_up_or_down() -> None:
    with pytest.raises(ValueError, match="up or down"):
        Change(Decimal(5), "percent", "sideways")


@pytest.mark.xfail(strict=True, reason=ILLEGAL)
def test_an_ordinal_counts_from_one() -> None:
    with pytest.raises(ValueError, match="ordinal"):
        Meeting(MeetingFormat.SESSION, MeetingStatus.HELD, "commission", 0)
