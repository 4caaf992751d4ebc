"""Records of meetings. Numbered sessions of one body are one by their number; other meetings by parties, format, date
and who came or where.

Values: `format`, `mechanism` (the body's name as its own record has it), `ordinal`, `date`, `place`, `country`,
`participants` (one value for each person). Where a session was held, the day and place once planned for it stand apart
as `planned date`, `planned place`, `planned country`: a plan that was moved is no contradiction.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from servanda.base.when import When
from servanda.model.judgement import Judgement
from servanda.model.kinds import Meeting, MeetingStatus
from servanda.model.record import Link, Record, Value
from servanda.resolve.assembling import RecordIds, ids, together, usual_parties, values
from servanda.resolve.blocking import by_key
from servanda.resolve.clusters import Clusters
from servanda.resolve.names import PersonName
from servanda.resolve.occasion import Occasion
from servanda.resolve.occasion_names import occasion_name
from servanda.resolve.occasions import join_occasions
from servanda.resolve.statement import Statement
from servanda.resolve.steps import replay, steps_of
from servanda.resolve.verdicts import Verdicts

KIND = "meeting"
SESSION_OF = "session_of"
_WHERE_AND_WHEN = ("date", "place", "country")


def meeting_records(
    met: Sequence[Statement[Meeting]], body_of: Mapping[str, Record], verdicts: Verdicts
) -> tuple[list[Record], list[Judgement]]:
    """`body_of` gives the body's record of each statement that names or implies one."""
    clusters = Clusters(ids(met), verdicts)
    numbered = [said for said in met if said.says.ordinal is not None and said.id in body_of]
    for block in by_key(numbered, lambda said: (body_of[said.id].id, said.says.ordinal)).values():
        clusters.gather(ids(block))
    judgements = join_occasions([Occasion.of(said, body_of.get(said.id)) for said in met], clusters)
    give = RecordIds(KIND)
    return [_record(group, body_of, give) for group in together(met, clusters)], judgements


def _record(group: list[Statement[Meeting]], body_of: Mapping[str, Record], give: RecordIds) -> Record:
    body = next((body_of[said.id] for said in group if said.id in body_of), None)
    ordinal = next((said.says.ordinal for said in group if said.says.ordinal is not None), None)
    steps = steps_of(KIND, group)
    status = replay(KIND, steps)
    key = (body.id, ordinal) if body and ordinal is not None else (group[0].id,)
    parties = usual_parties(group) or (body.parties if body else ())
    held = tuple(_values(group, body, held=status == MeetingStatus.HELD))
    if body and ordinal is not None:
        name = f"{numbered(ordinal)} session of the {body.name}"
    else:
        name = occasion_name(held, parties, _quotes(group))
    return Record(
        id=give.give(key, group[0].id),
        kind=KIND,
        names=(name,),
        parties=parties,
        status=status,
        values=held,
        steps=steps,
        claims=ids(group),
        links=(Link(SESSION_OF, body.id),) if body else (),
    )


def _quotes(group: Sequence[Statement[Meeting]]) -> list[str]:
    """The words of every report, those that tell of the meeting as held before those that expect it."""
    told = sorted(group, key=lambda said: (said.says.status != MeetingStatus.HELD, said.order()))
    return [said.claim.quote.words for said in told]


def _values(group: Sequence[Statement[Meeting]], body: Record | None, *, held: bool) -> Iterator[Value]:
    yield from values("format", group, lambda said: said.says.format)
    if body:
        yield Value("mechanism", body.name, ids(group))
    else:
        yield from values("mechanism", group, lambda said: said.says.mechanism)
    yield from values("ordinal", group, lambda said: said.says.ordinal)
    for field in _WHERE_AND_WHEN:
        yield from _where_and_when(field, group, held=held)
    spelling = _spellings(group)
    yield from values("participants", group, lambda said: tuple(spelling[name] for name in said.says.participants))


def _where_and_when(field: str, group: Sequence[Statement[Meeting]], *, held: bool) -> Iterator[Value]:
    def pick(said: Statement[Meeting]) -> object:
        value: str | When | None = getattr(said.says, field)
        return value

    if not held:
        yield from values(field, group, pick)
        return
    was = [said for said in group if said.says.status == MeetingStatus.HELD]
    true = {str(pick(said)) for said in was}
    yield from values(field, [said for said in group if said in was or str(pick(said)) in true], pick)
    yield from values(f"planned {field}", [said for said in group if str(pick(said)) not in true], pick)


def _spellings(group: Sequence[Statement[Meeting]]) -> dict[str, str]:
    """For each participant's name as written, the spelling of it that is told most."""
    written = [str(value.value) for value in values("participants", group, lambda said: said.says.participants)]
    chosen: dict[tuple[str, str], str] = {}
    for name in written:
        person = PersonName.of(name)
        chosen.setdefault((person.last, person.first), name)
    return {name: chosen[(person := PersonName.of(name)).last, person.first] for name in written}


def numbered(number: int) -> str:
    """6th, 21st, 112th."""
    ending = "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"
