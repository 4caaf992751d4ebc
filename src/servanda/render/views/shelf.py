"""A ledger, read once and laid out so that a page finds what belongs to it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from servanda.base.ids import content_id
from servanda.base.when import When
from servanda.model.claim import Claim
from servanda.model.document import Document
from servanda.model.finding import Finding
from servanda.model.judgement import Judgement
from servanda.model.ports import LedgerReader
from servanda.model.record import Record

_SAFE_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,80}")
K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class Shelf:
    """Everything by its id, and every tie in both directions. `claims_of` keeps the order of the text; `pointing_at`
    gives the relation and the record for every link that ends at a record."""

    documents: Mapping[str, Document]
    claims: Mapping[str, Claim]
    claims_of: Mapping[str, tuple[str, ...]]
    records: Mapping[str, Record]
    records_of: Mapping[str, tuple[Record, ...]]
    pointing_at: Mapping[str, tuple[tuple[str, Record], ...]]
    findings: tuple[Finding, ...]
    findings_of: Mapping[str, tuple[Finding, ...]]
    judgements_of: Mapping[str, tuple[Judgement, ...]]

    @classmethod
    def read(cls, ledger: LedgerReader) -> Shelf:
        claims = {claim.id: claim for claim in ledger.claims()}
        in_order = sorted(claims.items(), key=lambda item: (item[1].span.start, -item[1].span.end, item[0]))
        records = {record.id: record for record in ledger.records()}
        findings = tuple(ledger.findings())
        links = ((link.target, (link.relation, each)) for each in records.values() for link in each.links)
        judged = ((side, each) for each in ledger.judgements() for side in {each.left, each.right} if side)
        return cls(
            documents={document.id: document for document in ledger.documents()},
            claims=claims,
            claims_of=_gather((claim.document, id) for id, claim in in_order),
            records=records,
            records_of=_gather(
                (claim, record) for record in records.values() for claim in dict.fromkeys(record.claims)
            ),
            pointing_at=_gather(links),
            findings=findings,
            findings_of=_gather((record, finding) for finding in findings for record in dict.fromkeys(finding.records)),
            judgements_of=_gather(judged),
        )

    def known(self, claim: str) -> When | None:
        """When the claim was said: the date of its document."""
        document = self.documents.get(self.claims[claim].document) if claim in self.claims else None
        return document.published if document else None

    def told(self, record: Record) -> tuple[When, ...]:
        """The dates of the reports that speak of the record, first to last, each once."""
        dates = {when for claim in record.claims if (when := self.known(claim))}
        return tuple(sorted(dates, key=When.sort_key))

    def reports(self, record: Record) -> int:
        return len({self.claims[claim].document for claim in record.claims if claim in self.claims})


def file_name(id: str) -> str:
    """The id itself where it is safe as a file name and in an address, else a name made from it."""
    return id if _SAFE_NAME.fullmatch(id) else content_id("x", [id])


def record_href(id: str) -> str:
    return f"record/{file_name(id)}.html"


def document_href(id: str, claim: str | None = None) -> str:
    page = f"document/{file_name(id)}.html"
    return f"{page}#{file_name(claim)}" if claim else page


def last_day(when: When | None) -> date:
    """For sorting: what has no date comes first of all."""
    return when.latest if when else date.min


def _gather(pairs: Iterable[tuple[K, V]]) -> dict[K, tuple[V, ...]]:
    gathered: defaultdict[K, list[V]] = defaultdict(list)
    for key, value in pairs:
        gathered[key].append(value)
    return {key: tuple(values) for key, values in gathered.items()}
