"""Records of figures: one series for an indicator between the same parties, levels and changes side by side.

A value's `field` is three words: what is stated, for which period, in which unit.

    level 2022-01/2022-05 USD          3400000     a level
    level 2020 USD                     5400000
    change 2025-01/2025-10 percent     94          growth; a decline is negative
    change unknown times               5           no period is told

The period is EDTF, or `unknown`; two values of one field are rivals. Words of approximation, rounding and base periods
stay with the claims. Fields stand in order of time. `indicator` is a value as well. Indicators that name no quantity
(`target`, `other`) are one series for each unit only: they merely list what was told, and are never calculated with.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal

from servanda.base.when import When
from servanda.model.kinds import Change, Figure, Indicator
from servanda.model.record import Record, Value
from servanda.resolve.assembling import RecordIds, ids, together, usual_parties, values
from servanda.resolve.blocking import by_key
from servanda.resolve.clusters import Clusters
from servanda.resolve.statement import Statement
from servanda.resolve.verdicts import Verdicts

KIND = "figure"
UNKNOWN = "unknown"
_NO_QUANTITY = frozenset({Indicator.TARGET, Indicator.OTHER})

Field = tuple[str, When | None, str]


def figure_records(told: Sequence[Statement[Figure]], verdicts: Verdicts) -> list[Record]:
    clusters = Clusters(ids(told), verdicts)
    for block in by_key(told, _series).values():
        clusters.gather(ids(block))
    give = RecordIds(KIND)
    return [_record(group, give) for group in together(told, clusters)]


def _series(said: Statement[Figure]) -> tuple[str, ...]:
    """What makes a series; the unit is part of it only where the indicator says nothing of what is counted."""
    unit = _unit(said.says) if said.says.indicator in _NO_QUANTITY else ""
    return *said.scope, str(said.says.indicator), unit


def _unit(says: Figure) -> str:
    return says.unit or (says.change.unit if says.change else "") or UNKNOWN


def _record(group: list[Statement[Figure]], give: RecordIds) -> Record:
    parties = usual_parties(group)
    says = group[0].says
    name = " ".join(filter(None, (says.indicator.replace("_", " "), "-".join(parties))))
    if says.indicator in _NO_QUANTITY:
        name = f"{name}, {_unit(says)}"
    return Record(
        id=give.give(_series(group[0]), group[0].id),
        kind=KIND,
        names=(name,),
        parties=parties,
        status=None,
        values=tuple(_values(group)),
        steps=(),
        claims=ids(group),
    )


def _values(group: Sequence[Statement[Figure]]) -> Iterator[Value]:
    yield from values("indicator", group, lambda said: said.says.indicator)
    held: dict[Field, list[Statement[Figure]]] = {}
    for said in group:
        if said.says.value is not None:
            held.setdefault(("level", said.says.period, said.says.unit or UNKNOWN), []).append(said)
        if said.says.change is not None:
            held.setdefault(("change", said.says.period, said.says.change.unit), []).append(said)
    for what, period, unit in sorted(held, key=_by_time):
        pick = _level if what == "level" else _change
        yield from values(f"{what} {period or UNKNOWN} {unit}", held[what, period, unit], pick)


def _level(said: Statement[Figure]) -> Decimal | None:
    return said.says.value


def _change(said: Statement[Figure]) -> Decimal | None:
    return signed(said.says.change) if said.says.change else None


def signed(change: Change) -> Decimal:
    return -change.by if change.direction == "down" else change.by


def _by_time(field: Field) -> tuple[str, date, date, str]:
    what, period, unit = field
    first, last = period.sort_key() if period else (date.max, date.max)
    return "" if what == "level" else what, first, last, unit
