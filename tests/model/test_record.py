"""Records and their steps: replayed in the order in which they hold, whatever order they were read in."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.model.saying import maybe

from servanda.base.when import When
from servanda.model.record import Record, Step, Value

steps = st.builds(Step, st.sampled_from(["planned", "agreed", "completed"]), maybe, maybe, st.text(max_size=3))


def step(claim: str, when: str | None = None, known: str | None = None) -> Step:
    return Step("agreed", When.parse(when) if when else None, When.parse(known) if known else None, claim)


def order(*told: Step) -> str:
    return "".join(each.claim for each in sorted(told, key=Step.sort_key))


@given(st.lists(steps, max_size=6), st.randoms(use_true_random=False))
def test_the_order_does_not_depend_on_the_reading(told: list[Step], random: Random) -> None:
    shuffled = list(told)
    random.shuffle(shuffled)
    assert [each.sort_key() for each in sorted(told, key=Step.sort_key)] == [
        each.sort_key() for each in sorted(shuffled, key=Step.sort_key)
    ]


@given(steps, steps)
def test_two_steps_of_different_claims_are_never_level(left: Step, right: Step) -> None:
    if left.claim != right.claim:
        assert left.sort_key() != right.sort_key()


@pytest.mark.parametrize(
    ("told", "replayed"),
    [
        ((step("b", "2025-03"), step("a", "2024-12")), "ab"),  # by when they hold
        ((step("b", "2025-03", "2024-01"), step("a", "2024-12", "2026-01")), "ab"),  # not by when they were told
        ((step("b", known="2025-03"), step("a", known="2025-01")), "ab"),  # told only: by the telling
        ((step("b", known="2025-03"), step("a", "2025-01", "2025-06")), "ab"),  # a telling against a holding
        ((step("b", "2020/2030", "2025-03"), step("a", known="2025-02")), "ab"),  # a term places nothing
        ((step("b"), step("a", "2025")), "ab"),  # no time at all comes last
        ((step("b", "2025-03", "2025-06"), step("a", "2025-03", "2025-04")), "ab"),  # one day: the earlier telling
        ((step("b", "2025-03"), step("a", "2025-03")), "ab"),  # level in all: by claim
        ((step("b", "2025-03"), step("a", "2025-03-31")), "ba"),  # a month opens before its last day
        ((step("b", "2025"), step("a", "2025-01")), "ab"),  # of two that open together the one over sooner
    ],
)
def test_steps_are_replayed(told: tuple[Step, ...], replayed: str) -> None:
    assert order(*told) == order(*reversed(told)) == replayed


def test_rivals_stand_side_by_side_and_the_first_is_best() -> None:
    values = (
        Value("date", "2025-05", ("c-1", "c-2")),
        Value("place", "Oslo", ("c-1",)),
        Value("date", "2025", ("c-3",)),
    )
    record = Record("r-1", "meeting", ("the talks", "the meeting"), ("NO", "SE"), "held", values, (), ("c-1",))
    assert [value.value for value in record.rivals("date")] == ["2025-05", "2025"]
    assert (record.best("date"), record.best("place"), record.best("ordinal")) == ("2025-05", "Oslo", None)
    assert record.name == "the talks"
