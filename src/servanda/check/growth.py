"""A level, a stated growth and the level that it grew from, which do not fit together.

529.4 after a growth of 14.3% comes from 529.4 / 1.143 = 463.2; a stated 460 contradicts it only where no rounding of
the three numbers closes the gap.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from servanda.base.when import When
from servanda.check.evidence import CONTRADICTION, Evidence, Outcome
from servanda.check.statements import Interval, Stated, changes, distinct, levels, meet
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


def check_growth(evidence: Evidence) -> Outcome:
    findings: list[Finding] = []
    compared: set[str] = set()
    for record in evidence.of_kind("figure"):
        stated = list(levels(record, evidence))
        for change in distinct(changes(record, evidence)):
            base = base_period(change[0])
            if base is None:
                continue
            for level, before in _either_end(change[0], base, stated):
                sums = tuple(implied(level[0], change[0]))
                if not sums:
                    continue
                compared |= {each.claim for group in (change, level, before) for each in group}
                if not any(meet(each.implied, before[0].interval) for each in sums):
                    findings.append(_finding(record, (level, change, before), sums, evidence))
    return Outcome(tuple(findings), frozenset(compared))


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


def _either_end(change: Stated, base: When, stated: Sequence[Stated]) -> Iterator[tuple[list[Stated], list[Stated]]]:
    """Levels of the period grown in, each with levels of the same unit of the period grown from."""
    after = [each for each in stated if each.kind == change.kind]
    before = [each for each in stated if each.kind == (str(base), change.narrowing)]
    for level in distinct(after):
        for other in distinct(each for each in before if each.unit == level[0].unit):
            yield level, other


def _of_one_report(told: Sequence[Stated], change: Stated, evidence: Evidence) -> Stated:
    """The statement of the report that tells the change, where it tells the level as well; else the first."""
    document = evidence.claims[change.claim].document
    return next((each for each in told if evidence.claims[each.claim].document == document), told[0])


def _finding(record: Record, groups: tuple[Sequence[Stated], ...], sums: Sequence[Sum], evidence: Evidence) -> Finding:
    change = groups[1][0]
    level, before = (_of_one_report(group, change, evidence) for group in (groups[0], groups[2]))
    way = "fall" if change.change and change.change.direction == "down" else "growth"
    sentence = (
        f"The {record.name} of {amount(level.value, level.unit)} in {level.period} ({evidence.report(level.claim)}) "
        f"after a {way} of {amount(change.value, change.unit)} ({evidence.report(change.claim)}) does not come from "
        f"the {amount(before.value, before.unit)} told for {before.period} ({evidence.report(before.claim)})."
    )
    working = (
        *(f"{evidence.quoted(each.claim)} admits {interval(*each.interval, each.unit)}." for g in groups for each in g),
        *(
            f"{each.equation}; with all rounding, {interval(*each.implied, level.unit)} in {before.period}."
            for each in sums
        ),
        f"Told for {before.period}: {interval(*before.interval, before.unit)}. The intervals do not meet.",
    )
    claims = tuple(sorted({each.claim for group in groups for each in group}))
    return Finding(NAME, sentence, working, (record.id,), claims, CONTRADICTION)
