"""Two levels of one series for one period that cannot both hold, whatever was rounded."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from servanda.check.evidence import CONTRADICTION, Evidence, Outcome
from servanda.check.statements import Stated, distinct, levels, meet
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
            findings += [_finding(record, one, other, evidence) for one, other in _apart(distinct(told))]
    return Outcome(tuple(findings), frozenset(compared))


def _comparable(told: Iterator[Stated]) -> list[list[Stated]]:
    """Levels of one period in one unit."""
    groups: dict[tuple[object, ...], list[Stated]] = {}
    for each in told:
        groups.setdefault((each.kind, each.unit), []).append(each)
    return list(groups.values())


def _apart(amounts: Sequence[list[Stated]]) -> Iterator[tuple[list[Stated], list[Stated]]]:
    """Each amount with the next greater one that it cannot be. Of three that all differ, the two gaps are told; that
    the least is not the greatest either follows."""
    rising = sorted(amounts, key=lambda group: (group[0].interval, group[0].value, group[0].claim))
    for place, one in enumerate(rising):
        other = next((other for other in rising[place + 1 :] if not meet(one[0].interval, other[0].interval)), None)
        if other:
            yield one, other


def _finding(record: Record, one: Sequence[Stated], other: Sequence[Stated], evidence: Evidence) -> Finding:
    low, high = one[0], other[0]
    sentence = (
        f"The {record.name} in {low.period} is told as {amount(low.value, low.unit)} "
        f"({evidence.report(low.claim)}) and as {amount(high.value, high.unit)} ({evidence.report(high.claim)}); "
        "both cannot hold."
    )
    gap = f"{amount(low.interval[1], low.unit)} < {amount(high.interval[0], high.unit)}"
    working = (
        *(f"{evidence.quoted(each.claim)} admits {interval(*each.interval, each.unit)}." for each in (*one, *other)),
        f"{gap}: the two intervals do not meet.",
    )
    claims = tuple(sorted({each.claim for each in (*one, *other)}))
    return Finding(NAME, sentence, working, (record.id,), claims, CONTRADICTION)
