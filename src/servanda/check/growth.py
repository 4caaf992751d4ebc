"""A level, a stated growth and the level that it grew from, which do not fit together.

529.4 after a growth of 14.3% comes from 529.4 / 1.143 = 463.2; a stated 460 contradicts it only where no rounding of
the three numbers closes the gap.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from servanda.base.when import When
from servanda.check.evidence import CONTRADICTION, Evidence, Outcome, cut, listed
from servanda.check.statements import Interval, Quantity, Stated, best_supported, changes, distinct, levels, meet
from servanda.check.words import amount, interval, number
from servanda.model.finding import Finding
from servanda.model.record import Record

NAME = "growth"
_HUNDRED = Decimal(100)


@dataclass(frozen=True, slots=True)
class Sum:
    """What a level and a change imply for the base period: an interval, and the equation that gives its middle.

    "Grew 5 times" means to five times or by five times; each reading is a sum of its own.
    """

    implied: Interval
    equation: str


@dataclass(frozen=True, slots=True)
class Misfit:
    """A level, a change and a base level, each with all that tell it, which do not fit together, and their sums."""

    groups: tuple[Sequence[Stated], Sequence[Stated], Sequence[Stated]]
    sums: tuple[Sum, ...]

    @property
    def level(self) -> Stated:
        return self.groups[0][0]

    @property
    def change(self) -> Stated:
        return self.groups[1][0]

    @property
    def before(self) -> Stated:
        return self.groups[2][0]


def check_growth(evidence: Evidence) -> Outcome:
    """One finding at most for a series, a period grown in and a unit; it names all that do not fit."""
    findings: list[Finding] = []
    compared: set[str] = set()
    for record in evidence.of_kind("figure"):
        stated = _by_kind(levels(record, evidence))
        by_period = _by_kind(changes(record, evidence))
        for kind, told in by_period.items():
            misfits: dict[str, list[Misfit]] = {}
            for change, level, before in _triples(kind, told, stated):
                sums = tuple(implied(level[0], change[0]))
                if not sums:
                    continue
                compared |= {each.claim for group in (change, level, before) for each in group}
                if not any(meet(each.implied, before[0].interval) for each in sums):
                    misfits.setdefault(level[0].unit, []).append(Misfit((level, change, before), sums))
            findings += [_finding(record, misfits[unit], evidence) for unit in sorted(misfits)]
    return Outcome(tuple(findings), frozenset(compared))


def _by_kind(told: Iterable[Stated]) -> dict[Quantity, list[list[Stated]]]:
    """What is told of each quantity: its amounts, each with all that tell it."""
    groups: dict[Quantity, list[Stated]] = {}
    for each in told:
        groups.setdefault(each.kind, []).append(each)
    return {kind: distinct(group) for kind, group in groups.items()}


def _triples(
    kind: Quantity, told: Sequence[list[Stated]], stated: Mapping[Quantity, list[list[Stated]]]
) -> Iterator[tuple[list[Stated], list[Stated], list[Stated]]]:
    """Changes and levels of the period grown in, each with levels of the same unit of the period grown from."""
    after = best_supported(stated.get(kind, []))
    if not after:
        return
    for change in best_supported(told):
        base = base_period(change[0])
        for level in after if base else []:
            rivals = (group for group in stated.get((str(base), kind[1]), []) if group[0].unit == level[0].unit)
            for before in best_supported(rivals):
                yield change, level, before


def base_period(change: Stated) -> When | None:
    """The period grown from: as stated; for a whole year, else, the year before. "In the past five months" without a
    word of comparison may look back to any five months, and has none."""
    if change.change and change.change.base_period:
        base = change.change.base_period
        return base if base.first and base.last else None
    year = change.period.first
    if change.period.is_interval or year is None or year.month is not None or year.year < 2:
        return None
    return When.in_year(year.year - 1)


def implied(level: Stated, change: Stated) -> Iterator[Sum]:
    """What the level was before the change; nothing where the units do not go together."""
    if change.change is None:
        return
    down = change.change.direction == "down"
    least, most = change.interval
    if change.unit == level.unit:
        yield _by_sum(level, change, down=down)
    elif change.unit == "percent":
        sign = -1 if down else 1
        ends = sorted((1 + sign * least / _HUNDRED, 1 + sign * most / _HUNDRED))
        yield from _by_factor(level, 1 + sign * change.value / _HUNDRED, (ends[0], ends[1]))
    elif change.unit == "times" and not down:
        yield from _by_factor(level, change.value, (least, most))
        yield from _by_factor(level, change.value + 1, (least + 1, most + 1))
    elif change.unit == "times":
        yield from _by_factor(level, 1 / change.value, (1 / most, 1 / least))


def grown(base: Stated, change: Stated) -> Iterator[Interval]:
    """What the level was after the change, from a level before it, in each reading of the words."""
    low, high = base.interval
    least, most = change.interval
    down = change.change is not None and change.change.direction == "down"
    if change.unit == base.unit:
        yield (low - most, high - least) if down else (low + least, high + most)
    elif change.unit == "percent":
        least, most = least / _HUNDRED, most / _HUNDRED
        yield (low * (1 - most), high * (1 - least)) if down else (low * (1 + least), high * (1 + most))
    elif change.unit == "times" and down:
        yield low / most, high / least
    elif change.unit == "times":
        yield low * least, high * (most + 1)


def _by_factor(level: Stated, factor: Decimal, ends: Interval) -> Iterator[Sum]:
    least, most = ends
    if least <= 0 or factor <= 0:
        return
    low, high = level.interval
    middle = level.value / factor
    equation = f"{amount(level.value, level.unit)} / {number(factor)} = {amount(middle, level.unit)}"
    yield Sum((low / most, high / least), equation)


def _by_sum(level: Stated, change: Stated, *, down: bool) -> Sum:
    low, high = level.interval
    least, most = change.interval
    middle = level.value + change.value if down else level.value - change.value
    sign = "+" if down else "−"
    equation = (
        f"{amount(level.value, level.unit)} {sign} {amount(change.value, change.unit)} = {amount(middle, level.unit)}"
    )
    return Sum((low + least, high + most) if down else (low - most, high - least), equation)


def _of_one_report(told: Sequence[Stated], change: Stated, evidence: Evidence) -> Stated:
    """The statement of the report that tells the change, where it tells the level as well; else the first."""
    document = evidence.claims[change.claim].document
    return next((each for each in told if evidence.claims[each.claim].document == document), told[0])


def _finding(record: Record, misfits: Sequence[Misfit], evidence: Evidence) -> Finding:
    sentence = _sentence(record, misfits[0], evidence)
    if len(misfits) > 1:
        others = cut([_in_short(misfit, evidence) for misfit in misfits[1:]], "more")
        sentence += f" Nor {'does' if len(others) == 1 else 'do'} {listed(others)}."
    stated = {each.claim: each for misfit in misfits for group in misfit.groups for each in group}
    quoted = [
        f"{evidence.quoted(each.claim)} admits {interval(*each.interval, each.unit)}." for each in stated.values()
    ]
    sums = [
        f"{each.equation}; with all rounding, {interval(*each.implied, misfit.level.unit)} in {misfit.before.period}."
        for misfit in misfits
        for each in misfit.sums
    ]
    told = [
        f"Told for {misfit.before.period}: {interval(*misfit.before.interval, misfit.before.unit)}. "
        "The intervals do not meet."
        for misfit in misfits
    ]
    working = (
        *cut(quoted, "further statements."),
        *cut(list(dict.fromkeys(sums)), "further sums."),
        *cut(list(dict.fromkeys(told)), "further levels."),
    )
    return Finding(NAME, sentence, working, (record.id,), tuple(sorted(stated)), CONTRADICTION)


def _sentence(record: Record, misfit: Misfit, evidence: Evidence) -> str:
    change = misfit.change
    level, before = (_of_one_report(group, change, evidence) for group in (misfit.groups[0], misfit.groups[2]))
    return (
        f"The {record.name} of {amount(level.value, level.unit)} in {level.period} ({evidence.report(level.claim)}) "
        f"after a {_way(change)} of {amount(change.value, change.unit)} ({evidence.report(change.claim)}) does not "
        f"come from the {amount(before.value, before.unit)} told for {before.period} ({evidence.report(before.claim)})."
    )


def _in_short(misfit: Misfit, evidence: Evidence) -> str:
    level, change, before = misfit.level, misfit.change, misfit.before
    return (
        f"{amount(level.value, level.unit)} after a {_way(change)} of {amount(change.value, change.unit)} "
        f"({evidence.report(change.claim)}) from {amount(before.value, before.unit)}"
    )


def _way(change: Stated) -> str:
    return "fall" if change.change and change.change.direction == "down" else "growth"
