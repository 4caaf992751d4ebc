"""The table of checks, and running it. To add a check: one file, and its line here."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from servanda.check.evidence import CONTRADICTION, Evidence, Outcome
from servanda.check.growth import check_growth
from servanda.check.levels import check_levels
from servanda.check.sessions import check_sessions
from servanda.check.step_back import check_step_back
from servanda.check.unplaced import check_unplaced
from servanda.model.claim import Claim
from servanda.model.document import Document
from servanda.model.finding import Finding
from servanda.model.record import Record

CHECKS: tuple[Callable[[Evidence], Outcome], ...] = (
    check_levels,
    check_growth,
    check_unplaced,
    check_sessions,
    check_step_back,
)


@dataclass(frozen=True, slots=True)
class Checked:
    """`checked` statements were held against another one by some check; `unchecked` could not be, because nothing in
    the ledger can be compared with them: no other statement, no period, no date, or a kind that no check reads."""

    findings: tuple[Finding, ...]
    checked: int
    unchecked: int


def run_checks(records: Sequence[Record], claims: Mapping[str, Claim], documents: Mapping[str, Document]) -> Checked:
    """Every check over every record. Contradictions come first, then doubts, each group in a fixed order."""
    evidence = Evidence(sorted(records, key=lambda record: record.id), claims, documents)
    outcomes = [check(evidence) for check in CHECKS]
    findings = {finding.id: finding for outcome in outcomes for finding in outcome.findings}
    compared: frozenset[str] = frozenset().union(*(outcome.compared for outcome in outcomes))
    told = {claim for record in records for claim in record.claims}
    return Checked(
        tuple(sorted(findings.values(), key=lambda each: (each.weight != CONTRADICTION, each.check, each.sentence))),
        len(told & compared),
        len(told - compared),
    )
