"""A record's life from its steps, replayed: the order they hold in, and the status that results."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from servanda.model.kinds import KINDS, Payload
from servanda.model.record import Step
from servanda.resolve.policy import LIVES
from servanda.resolve.statement import Statement


def step_of(kind: str, said: Statement[Payload]) -> Step | None:
    """The step that one statement makes; None where it tells no status.

    The date beside a status of something still to come is that of the act to come, not of the step: a signing planned
    for December was planned when it was said. Such steps are dated by their report alone.
    """
    status = said.claim.status
    if status is None:
        return None
    ahead = status in LIVES[kind].ahead
    return Step(str(status), None if ahead else said.claim.when, said.known, said.id)


def steps_of(kind: str, told: Iterable[Statement[Payload]]) -> tuple[Step, ...]:
    """The steps of these statements in the order of replay."""
    return in_order(kind, (step for step in (step_of(kind, said) for said in told) if step))


def in_order(kind: str, steps: Iterable[Step]) -> tuple[Step, ...]:
    """Undated steps first, because what bears no date cannot overtake what does; then as `Step.sort_key` says. Of two
    steps of one day, the one further along comes later: a report that tells the plan and its outcome means both."""
    return tuple(sorted(steps, key=lambda step: (_dated(step), *_place(kind, step))))


def replay(kind: str, steps: Sequence[Step]) -> str | None:
    """The status after all steps, which stand in the order of replay.

    The latest step wins, with three exceptions. An undated step counts only where no step is dated, and then the one
    furthest along wins: a report of the outcome knows the plan, not the other way round. A fact that is dated after its
    own report has not come to pass yet. A fact that a later fact contains is recalled, not new (see `Life`).
    """
    if not steps:
        return None
    life, status = LIVES[kind], None
    for step in steps:
        if _dated(step) and not _foretold(step) and not _overruled(kind, status, step.status):
            status = step.status
    if status is not None:
        return status
    order = [str(each) for each in KINDS[kind].statuses]
    return max((step.status for step in steps), key=lambda each: (each in life.done, order.index(each)))


def _overruled(kind: str, status: str | None, told: str) -> bool:
    life = LIVES[kind]
    if status not in life.done:
        return False
    if told in life.done:
        # Work that goes on after one part of it was finished goes on: only here does the latest word count.
        return kind != "commitment" and life.done.index(told) < life.done.index(status)
    return life.stands and _is_prospect(kind, told)


def _is_prospect(kind: str, status: str) -> bool:
    """Whether a status comes before every accomplished fact, in the order in which the kind lists its statuses."""
    order = [str(each) for each in KINDS[kind].statuses]
    return status in LIVES[kind].ahead or order.index(status) < order.index(LIVES[kind].done[0])


def _dated(step: Step) -> bool:
    return step.when is not None or step.known is not None


def _foretold(step: Step) -> bool:
    return step.when is not None and step.known is not None and step.known.before(step.when)


def _place(kind: str, step: Step) -> tuple[object, ...]:
    *place, claim = step.sort_key()
    return *place, [str(each) for each in KINDS[kind].statuses].index(step.status), claim
