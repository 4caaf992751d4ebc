"""Records of bodies. Their values: `name`, `type`, `date` of the status, `date of STATUS` of every other one.

Names stand fullest first: a short mention ("the commission") supports a body, but does not name it. A held session is a
step to `operating`: a body that met was at work on that day, whoever founded it and when. So a body that no claim
speaks of except through its sessions is `operating` as long as one was held, and has no status while all are planned.
"""

from __future__ import annotations

from collections.abc import Iterator

from servanda.model.kinds import Mechanism, MechanismStatus, MechanismType, MeetingStatus
from servanda.model.record import Record, Step, Value
from servanda.resolve.assembling import RecordIds, by_support, dated_values, ids, usual_parties, values
from servanda.resolve.mentions import Bodies, Mention, Told
from servanda.resolve.steps import in_order, replay, step_of

KIND = "mechanism"


def mechanism_records(bodies: Bodies) -> dict[str, Record]:
    """The records by the mention that stands for the body, in the order in which they were first told of."""
    give = RecordIds(KIND)
    return {leader: _record(mentions, give) for leader, mentions in bodies.mentions.items()}


def _record(mentions: list[Mention], give: RecordIds) -> Record:
    told = [mention.said for mention in mentions]
    largest = max(mentions, key=lambda mention: (len(mention.body.words), sorted(mention.body.words)))
    steps = in_order(KIND, (step for step in map(_step, told) if step))
    status = replay(KIND, steps)
    key = (list(largest.scope), largest.body.form, sorted(largest.body.words))
    return Record(
        id=give.give(key, told[0].id),
        kind=KIND,
        names=_names(mentions, len(largest.body.words)),
        parties=usual_parties(told),
        status=status,
        values=tuple(_values(mentions, status)),
        steps=steps,
        claims=ids(told),
    )


def _step(said: Told) -> Step | None:
    if isinstance(said.says, Mechanism):
        return step_of(KIND, said)
    if said.says.status == MeetingStatus.HELD:
        return Step(str(MechanismStatus.OPERATING), said.says.date, said.known, said.id)
    return None


def _names(mentions: list[Mention], most: int) -> tuple[str, ...]:
    name_of = {mention.id: mention.name for mention in mentions}
    full = [mention.said for mention in mentions if len(mention.body.words) == most]
    every = [mention.said for mention in mentions]
    names = (by_support(chosen, lambda said: name_of[said.id]) for chosen in (full, every))
    return tuple(dict.fromkeys(name for chosen in names for name in chosen))


def _values(mentions: list[Mention], status: str | None) -> Iterator[Value]:
    told = [mention.said for mention in mentions]
    body_of = {mention.id: mention for mention in mentions}
    yield from values("name", told, lambda said: body_of[said.id].name)
    yield from values("type", told, lambda said: _type(body_of[said.id]))
    yield from dated_values(told, status)


def _type(mention: Mention) -> str | None:
    """As the claim has it; a session tells no type but by the name of the body."""
    if isinstance(mention.said.says, Mechanism):
        return mention.said.says.type
    return mention.body.form if mention.body.form != MechanismType.OTHER else None
