"""Reports in, findings out: resolved first, as the ledger does it."""

from __future__ import annotations

from tests.making import Report, claims_of, documents_of

from servanda.check import Checked, run_checks
from servanda.model.finding import Finding
from servanda.resolve import resolve


def checked(*reports: Report) -> Checked:
    claims, documents = claims_of(reports), documents_of(reports)
    return run_checks(resolve(claims, documents).records, {claim.id: claim for claim in claims}, documents)


def findings(check: str, *reports: Report) -> list[Finding]:
    return [finding for finding in checked(*reports).findings if finding.check == check]
