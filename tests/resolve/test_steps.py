"""Replaying a life."""

from __future__ import annotations

import pytest
from tests.making import when

from servanda.model.record import Step
from servanda.resolve.steps import in_order, replay

Told = tuple[str, str | None, str | None]


@pytest.mark.parametrize(
    ("kind", "told", "status"),
    [
        ("commitment", [("agreed", None, "2021"), ("completed", None, "2022")], "completed"),
        ("commitment", [("completed", None, "2022"), ("agreed", None, "2023")], "agreed"),
        ("commitment", [("completed", None, "2022"), ("agreed", None, None)], "completed"),
        ("commitment", [("discussed", None, None), ("completed", None, None)], "completed"),
        ("commitment", [("agreed", None, "2022-05-01"), ("discussed", None, "2022-05-01")], "agreed"),
        ("instrument", [("signed", "2022-10-11", "2022-10-12"), ("approved", "2022-12-01", "2023-03")], "approved"),
        ("instrument", [("approved", "2022-12-01", "2023-03"), ("signed", "2022-10-11", "2024-03")], "approved"),
        ("instrument", [("signed", None, "2022-10-12"), ("in_force", "2030", "2022-10-12")], "signed"),
        ("instrument", [("in_force", None, "2020"), ("terminated", None, "2022")], "terminated"),
        (
            "mechanism",
            [("operating", None, "2020"), ("dormant", None, "2022"), ("operating", None, "2023")],
            "operating",
        ),
        (
            "meeting",
            [("planned", None, "2021"), ("postponed", None, "2021-05"), ("held", "2021-09", "2021-10")],
            "held",
        ),
        ("meeting", [("held", "2021-09", "2021-10"), ("planned", None, "2022")], "held"),
        ("meeting", [("planned", None, "2021"), ("cancelled", None, "2021-05")], "cancelled"),
        ("instrument", [], None),
    ],
)
def test_the_status_after_all_steps(kind: str, told: list[Told], status: str | None) -> None:
    steps = [Step(each, when(held), when(known), f"c-{place}") for place, (each, held, known) in enumerate(told)]
    assert replay(kind, in_order(kind, steps)) == status
    assert replay(kind, in_order(kind, reversed(steps))) == status


def test_undated_steps_stand_before_dated_ones() -> None:
    steps = [Step("completed", None, when("2021"), "c-1"), Step("agreed", None, None, "c-0")]
    assert [step.claim for step in in_order("commitment", steps)] == ["c-0", "c-1"]
