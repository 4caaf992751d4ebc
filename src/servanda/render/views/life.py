"""A record's life: its dated steps, each with the sentence that tells it."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from servanda.model.record import Record, Step
from servanda.render.views.citing import Citations, Mark
from servanda.render.views.dates import Said, said
from servanda.render.views.signs import StatusView, plain_words, status_view

# How far an undertaking has come. Stalled and dropped stand outside: neither is a step towards completion.
_COMMITMENT_RANKS = ("proposed", "discussed", "planned", "agreed", "under_way", "completed")


@dataclass(frozen=True, slots=True)
class StepView:
    """`when` is when it holds, `known` when it was said; `mark` is None only where the ledger lacks the claim."""

    status: StatusView
    when: Said | None
    known: Said | None
    mark: Mark | None
    back: bool

    @property
    def marks(self) -> tuple[Mark, ...]:
        return (self.mark,) if self.mark else ()


def life(record: Record, citations: Citations) -> tuple[StepView, ...]:
    return tuple(
        _step(record, step, citations, back=_is_back(record.steps[: place + 1]))
        for place, step in enumerate(record.steps)
    )


def turns(steps: tuple[StepView, ...]) -> tuple[StepView, ...]:
    """Earlier steps at which the status was another than at the step after."""
    return tuple(step for step, after in pairwise(steps) if step.status != after.status)


def stepped_back(record: Record) -> bool:
    """Whether the record stands lower now than some report said it stood before."""
    return record.kind == "commitment" and _is_back(record.steps)


def _step(record: Record, step: Step, citations: Citations, *, back: bool) -> StepView:
    view = status_view(record.kind, step.status) or StatusView("·", plain_words(step.status or "told"), step.status)
    return StepView(
        status=view,
        when=said(step.when),
        known=said(step.known),
        mark=citations.marks.get(step.claim),
        back=record.kind == "commitment" and back,
    )


def _is_back(steps: tuple[Step, ...]) -> bool:
    ranks = [_COMMITMENT_RANKS.index(step.status) for step in steps if step.status in _COMMITMENT_RANKS]
    return bool(ranks) and steps[-1].status in _COMMITMENT_RANKS and ranks[-1] < max(ranks)
