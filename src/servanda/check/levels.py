"""Two levels of one series for one period that cannot both hold, whatever was rounded."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from servanda.check.evidence import CONTRADICTION, Evidence, Outcome, cut, listed
from servanda.check.statements import Stated, distinct, levels
from servanda.check.words import amount, interval
from servanda.model.finding import Finding
from servanda.model.record import Record

NAME = "levels"


def check_levels(evidence: Evidence) -> Outcome:
    findings: list[Finding] = []
    compared: set[str] = set()
    for record in evidence.of_kind("figure"):
        for told in _comparable(levels(record, evidence)):
            compared |= {each.claim for each in told} if len(told) > 1 else set()
            rivals = _rivals(distinct(told))
            findings += [_finding(record, rivals, evidence)] if rivals else []
    return Outcome(tuple(findings), frozenset(compared))


def _comparable(told: Iterator[Stated]) -> list[list[Stated]]:
    """Levels of one period in one unit."""
    groups: dict[tuple[object, ...], list[Stated]] = {}
    for each in told:
        groups.setdefault((each.kind, each.unit), []).append(each)
    return list(groups.values())


def _rivals(amounts: Sequence[list[Stated]]) -> list[list[Stated]]:
    """Every amount that some other one denies, rising. One that is over before the last begins, or begins after the
    first is over, is denied; there is no need to look at pairs."""
    if not amounts:
        return []
    first_end = min(group[0].interval[1] for group in amounts)
    last_begin = max(group[0].interval[0] for group in amounts)
    denied = [group for group in amounts if group[0].interval[0] > first_end or group[0].interval[1] < last_begin]
    return sorted(denied, key=lambda group: (group[0].interval, group[0].value, group[0].claim))


def _finding(record: Record, rivals: Sequence[list[Stated]], evidence: Evidence) -> Finding:
    told = [f"as {amount(group[0].value, group[0].unit)} ({evidence.report(group[0].claim)})" for group in rivals]
    all_of = "both cannot hold" if len(rivals) == 2 else "not all of these can hold"
    sentence = f"The {record.name} in {rivals[0][0].period} is told {listed(cut(told, 'further amounts'))}; {all_of}."
    low = min((group[0] for group in rivals), key=lambda each: each.interval[1])
    high = max((group[0] for group in rivals), key=lambda each: each.interval[0])
    gap = f"{amount(low.interval[1], low.unit)} < {amount(high.interval[0], high.unit)}"
    stated = [each for group in rivals for each in group]
    lines = [f"{evidence.quoted(each.claim)} admits {interval(*each.interval, each.unit)}." for each in stated]
    far = "the two intervals" if len(rivals) == 2 else "the intervals furthest apart"
    working = (*cut(lines, "further statements."), f"{gap}: {far} do not meet.")
    return Finding(NAME, sentence, working, (record.id,), tuple(sorted({s.claim for s in stated})), CONTRADICTION)
