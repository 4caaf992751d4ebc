"""A level told without a period, in a report with a date, which is greater than any year near the report admits.

Such a figure may be of a part of a year, and then of any size below that of the year: only one that is too great is a
doubt. A year counts as known where a level is told of it, or follows from another year's level and a stated change.
The year of the report and the one before must both be told, because twelve months that end with the report lie in
these two; and a quarter more than the greatest year known is allowed, because such months may be better than both.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from servanda.base.when import When
from servanda.check.evidence import DOUBT, Evidence, Outcome, cut, listed
from servanda.check.growth import base_period, grown, implied
from servanda.check.statements import (
    COMPARABLE,
    NO_QUANTITY,
    Interval,
    Stated,
    best_supported,
    changes,
    distinct,
    level_interval,
    levels,
    narrowing,
    sentence,
)
from servanda.check.words import amount, interval
from servanda.model.finding import Finding
from servanda.model.kinds import Figure
from servanda.model.record import Record

NAME = "unplaced"
MARGIN = Decimal("1.25")
# Sums of many years, and numbers of what is to come, are of no year at all. English, as `NARROWING`.
_OF_NO_YEAR = re.compile(
    r"\b(?:total(?:led|ling|s)?|cumulative\w*|altogether|overall|since|over the (?:past|last)|decades?|years"
    r"|will|would|could|may|might|plan\w*|aim\w*|goal|target\w*|potential|expect\w*|intend\w*|bring|raise)\b",
    re.IGNORECASE,
)

Scale = tuple[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Loose:
    """A level without a period, and the year of its report."""

    claim: str
    year: int
    unit: str
    narrowing: tuple[str, ...]
    value: Decimal
    interval: Interval

    @property
    def scale(self) -> Scale:
        return self.unit, self.narrowing


def check_unplaced(evidence: Evidence) -> Outcome:
    """One finding at most for a series, a year of reports and a unit."""
    findings: list[Finding] = []
    compared: set[str] = set()
    for record in evidence.of_kind("figure"):
        groups: dict[tuple[Scale, int], list[Loose]] = {}
        for each in _loose(record, evidence):
            groups.setdefault((each.scale, each.year), []).append(each)
        told = _years(levels(record, evidence)) if groups else {}
        reached = _reached(told, list(changes(record, evidence))) if groups else {}
        for (scale, year), loose in groups.items():
            near = [told.get((scale, each), []) for each in (year - 1, year)]
            if not all(near):
                continue
            compared |= {each.claim for each in loose}
            most = max(end for (of, each), ends in reached.items() if of == scale and each <= year for end in ends)
            beyond = [each for each in loose if each.interval[0] > most * MARGIN]
            findings += [_finding(record, beyond, near, most, evidence)] if beyond else []
    return Outcome(tuple(findings), frozenset(compared))


def _loose(record: Record, evidence: Evidence) -> Iterator[Loose]:
    for claim in record.claims:
        says, known = evidence.claims[claim].says, evidence.known(claim)
        if not isinstance(says, Figure) or says.indicator not in COMPARABLE or says.period or not known:
            continue
        if says.value is None or says.unit in NO_QUANTITY or known.earliest.year != known.latest.year:
            continue
        if evidence.language(claim) == "en" and not _OF_NO_YEAR.search(sentence(claim, evidence)):
            ends = level_interval(says, says.value)
            yield Loose(claim, known.latest.year, says.unit or "", narrowing(claim, evidence), says.value, ends)


def _years(told: Iterator[Stated]) -> dict[tuple[Scale, int], list[Stated]]:
    """One statement of each of the best supported levels of every whole year."""
    groups: dict[tuple[Scale, int], list[Stated]] = {}
    for each in told:
        if (year := _whole_year(each.period)) is not None:
            groups.setdefault(((each.unit, each.narrowing), year), []).append(each)
    return {key: [same[0] for same in best_supported(distinct(group))] for key, group in groups.items()}


def _reached(
    told: Mapping[tuple[Scale, int], list[Stated]], changed: Sequence[Stated]
) -> dict[tuple[Scale, int], list[Decimal]]:
    """The greatest values that each year's levels admit: of those told, and of those that follow from a change."""
    reached = {key: [each.interval[1] for each in levels] for key, levels in told.items()}
    units = {unit for (unit, _), _ in told}
    for same in distinct(changed):
        change = same[0]
        base, year = base_period(change), _whole_year(change.period)
        before = _whole_year(base) if base else None
        if year is None or before is None:
            continue
        for unit in units:
            scale = unit, change.narrowing
            back = [each.implied[1] for level in told.get((scale, year), []) for each in implied(level, change)]
            on = [end[1] for level in told.get((scale, before), []) for end in grown(level, change)]
            reached.setdefault((scale, before), []).extend(back)
            reached.setdefault((scale, year), []).extend(on)
    return reached


def _whole_year(period: When) -> int | None:
    year = period.first
    return year.year if year is not None and year.month is None and not period.is_interval else None


def _finding(
    record: Record, beyond: Sequence[Loose], near: Sequence[list[Stated]], most: Decimal, evidence: Evidence
) -> Finding:
    told = [f"{amount(each.value, each.unit)} ({evidence.report(each.claim)})" for each in beyond]
    years = [f"{group[0].period} ({listed([amount(each.value, each.unit) for each in group])})" for group in near]
    sentence_ = (
        f"The {record.name} of {listed(cut(told, 'further figures'))} is told without a period; "
        f"neither {years[0]} nor {years[1]} fits."
    )
    unit = beyond[0].unit
    stated = [each for group in near for each in group]
    admits = "{} admits {}."
    ends = [*((each.claim, each.interval) for each in beyond), *((each.claim, each.interval) for each in stated)]
    quoted = [admits.format(evidence.quoted(claim), interval(low, high, unit)) for claim, (low, high) in ends]
    least = min(each.interval[0] for each in beyond)
    working = (
        *cut(quoted, "further statements."),
        f"The greatest level of any year known, told or implied, is {amount(most, unit)} at most; with a quarter more, "
        f"for twelve months across two years, {amount(most * MARGIN, unit)}.",
        f"{amount(most * MARGIN, unit)} < {amount(least, unit)}: it is greater than any of these.",
    )
    claims = tuple(sorted({claim for claim, _ in ends}))
    return Finding(NAME, sentence_, working, (record.id,), claims, DOUBT)
