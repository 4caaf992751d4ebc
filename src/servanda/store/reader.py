"""Everything that can be asked of a ledger. What can be long comes page by page, so memory does not grow with it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, Table, func, select, tuple_

from servanda.base.ids import ID_DIGITS
from servanda.model.claim import Claim
from servanda.model.document import Document
from servanda.model.finding import Finding
from servanda.model.judgement import Judgement
from servanda.model.kinds import KINDS
from servanda.model.ports import Hit
from servanda.model.record import Record
from servanda.store.access import Access
from servanda.store.rows import (
    claim_from,
    document_from,
    finding_from,
    folded,
    judgement_from,
    party_pattern,
    record_from,
)
from servanda.store.schema import (
    CLAIMS,
    DOCUMENTS,
    FINDINGS,
    JUDGEMENTS,
    READINGS,
    RECORD_CLAIMS,
    RECORD_NAMES,
    RECORDS,
)
from servanda.store.search import find

DOCUMENTS_A_PAGE = 16  # a document may have 10 MB
ROWS_A_PAGE = 256
_FEWEST_DIGITS = 4

_DOCUMENT_ORDER = (DOCUMENTS.c.day, DOCUMENTS.c.id)
_RECORD_ORDER = (RECORDS.c.kind, RECORDS.c.first_day, RECORDS.c.id)
_CLAIM_ORDER = (*_DOCUMENT_ORDER, CLAIMS.c.first, CLAIMS.c.past, CLAIMS.c.id)
_CLAIMS = select(CLAIMS, DOCUMENTS.c.source.label("document_source")).join(
    DOCUMENTS, CLAIMS.c.document == DOCUMENTS.c.id
)


@dataclass(frozen=True, slots=True)
class Counts:
    """How much a ledger holds; every kind is named, also one of which there is nothing."""

    documents: int
    claims: Mapping[str, int]
    records: Mapping[str, int]
    findings: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Choice:
    """Which records are wanted: those that have all of this. `parties` must all take part; what a record tells must
    touch the days from `since` to `until`, so one without any date is left out where either is given."""

    kind: str | None = None
    parties: tuple[str, ...] = ()
    status: str | None = None
    since: date | None = None
    until: date | None = None


class StoredReader:
    """Implements `LedgerReader`. Documents come by date, the undated last; claims by document and place in it; records
    by kind and date; findings by check; ties by id."""

    def __init__(self, access: Access) -> None:
        self._access = access

    def has(self, document: str) -> bool:
        with self._access.reading() as connection:
            return connection.scalar(select(DOCUMENTS.c.key).where(DOCUMENTS.c.id == document)) is not None

    def documents(self) -> list[Document]:
        return list(self.iter_documents())

    def iter_documents(self) -> Iterator[Document]:
        rows = self._pages(select(DOCUMENTS), _DOCUMENT_ORDER, DOCUMENTS_A_PAGE)
        return (document_from(row) for row in rows)

    def document(self, id: str) -> Document | None:
        row = self._one(select(DOCUMENTS).where(DOCUMENTS.c.id == id))
        return document_from(row) if row else None

    def claims(self, document: str | None = None) -> list[Claim]:
        if document is None:
            return list(self.iter_claims())
        return self._claims(_CLAIMS.where(CLAIMS.c.document == document))

    def iter_claims(self) -> Iterator[Claim]:
        for row in self._pages(_CLAIMS, _CLAIM_ORDER, ROWS_A_PAGE):
            yield claim_from(row)

    def claim(self, id: str) -> Claim | None:
        row = self._one(_CLAIMS.where(CLAIMS.c.id == id))
        return claim_from(row) if row else None

    def claims_of(self, record: str) -> list[Claim]:
        """The claims that a record rests on."""
        return self._claims(
            _CLAIMS.join(RECORD_CLAIMS, RECORD_CLAIMS.c.claim == CLAIMS.c.id).where(RECORD_CLAIMS.c.record == record)
        )

    def documents_of(self, record: str) -> list[Document]:
        """The documents that the claims of a record stand in."""
        holding = (
            select(CLAIMS.c.document)
            .join(RECORD_CLAIMS, RECORD_CLAIMS.c.claim == CLAIMS.c.id)
            .where(RECORD_CLAIMS.c.record == record)
        )
        chosen = select(DOCUMENTS).where(DOCUMENTS.c.id.in_(holding)).order_by(*_DOCUMENT_ORDER)
        return [document_from(row) for row in self._all(chosen)]

    def records(self, kind: str | None = None) -> list[Record]:
        return list(self.iter_records(Choice(kind=kind)))

    def iter_records(self, choice: Choice = Choice()) -> Iterator[Record]:
        chosen = select(RECORDS).where(*_conditions(choice))
        return (record_from(row) for row in self._pages(chosen, _RECORD_ORDER, ROWS_A_PAGE))

    def record(self, id: str) -> Record | None:
        row = self._one(select(RECORDS).where(RECORDS.c.id == id))
        return record_from(row) if row else None

    def record_by_name(self, words: str) -> list[Record]:
        """The records that go by this name, whatever its case and diacritics; where there is none, those with a name
        that contains the words. One record means that the name is clear."""
        wanted = folded(words)
        if not wanted:
            return []
        name = RECORD_NAMES.c.folded
        return self._named(name == wanted) or self._named(name.contains(wanted, autoescape=True))

    def records_of(self, document: str) -> dict[str, tuple[str, ...]]:
        """For each claim of a document that a record rests on, by claim id: the ids of its records."""
        linked = (
            select(RECORD_CLAIMS.c.claim, RECORD_CLAIMS.c.record)
            .join(CLAIMS, RECORD_CLAIMS.c.claim == CLAIMS.c.id)
            .where(CLAIMS.c.document == document)
            .order_by(CLAIMS.c.first, CLAIMS.c.past, CLAIMS.c.id, RECORD_CLAIMS.c.record)
        )
        rows = groupby(self._all(linked), key=lambda row: str(row.claim))
        return {claim: tuple(row.record for row in of_claim) for claim, of_claim in rows}

    def findings(self) -> list[Finding]:
        rows = self._all(select(FINDINGS).order_by(FINDINGS.c.check_name, FINDINGS.c.id))
        return [finding_from(row) for row in rows]

    def judgements(self) -> list[Judgement]:
        rows = self._all(select(JUDGEMENTS).order_by(JUDGEMENTS.c.left_claim, JUDGEMENTS.c.id))
        return [judgement_from(row) for row in rows]

    def search(self, words: str, limit: int = 20) -> list[Hit]:
        """Documents and claims that hold all the words, in any case and with or without diacritics. Any text will do
        for a query; signs such as quotes and stars mean nothing in it."""
        with self._access.reading() as connection:
            return find(connection, words, limit)

    def readings(self) -> dict[tuple[str, str], int]:
        """How many documents there are of each language that were read by each set of rules, by its fingerprint."""
        by = (DOCUMENTS.c.language, READINGS.c.rules)
        counted = select(*by, func.count().label("documents")).join(READINGS, READINGS.c.document == DOCUMENTS.c.id)
        return {(row.language, row.rules): row.documents for row in self._all(counted.group_by(*by).order_by(*by))}

    def is_behind(self) -> bool:
        """Whether the records do not tell of all that the ledger holds, as after a run that was killed between storing
        and deriving."""
        behind = select(READINGS.c.document).where(~READINGS.c.derived).limit(1)
        return bool(self._all(behind))

    def with_id(self, beginning: str, limit: int = 20) -> list[str]:
        """The ids of documents, claims and records that begin so, in order."""
        found: list[str] = []
        for table in (DOCUMENTS, CLAIMS, RECORDS):
            chosen = select(table.c.id).where(table.c.id.startswith(beginning, autoescape=True))
            found += [row.id for row in self._all(chosen.order_by(table.c.id).limit(limit))]
        return found[:limit]

    def id_digits(self) -> int:
        """How many digits of an id tell every document and record of the ledger from all others."""
        digits = _FEWEST_DIGITS
        while digits < ID_DIGITS and any(self._share_digits(table, digits) for table in (DOCUMENTS, RECORDS)):
            digits += 1
        return digits

    def _share_digits(self, table: Table, digits: int) -> bool:
        short: ColumnElement[Any] = func.substr(table.c.id, 1, func.instr(table.c.id, "-") + digits)
        return bool(self._all(select(short).group_by(short).having(func.count() > 1).limit(1)))

    def counts(self) -> Counts:
        with self._access.reading() as connection:
            documents = connection.scalar(select(func.count()).select_from(DOCUMENTS)) or 0
            claims = _count_by(connection, CLAIMS, "kind")
            records = _count_by(connection, RECORDS, "kind")
            findings = _count_by(connection, FINDINGS, "check_name")
        none = dict.fromkeys(KINDS, 0)
        return Counts(documents, none | claims, none | records, findings)

    def _named(self, condition: ColumnElement[bool]) -> list[Record]:
        ids = select(RECORD_NAMES.c.record).where(condition)
        return [
            record_from(row) for row in self._all(select(RECORDS).where(RECORDS.c.id.in_(ids)).order_by(*_RECORD_ORDER))
        ]

    def _claims(self, chosen: Select[Any]) -> list[Claim]:
        return [claim_from(row) for row in self._all(chosen.order_by(*_CLAIM_ORDER))]

    def _one(self, chosen: Select[Any]) -> Row[Any] | None:
        with self._access.reading() as connection:
            return connection.execute(chosen).one_or_none()

    def _all(self, chosen: Select[Any]) -> list[Row[Any]]:
        with self._access.reading() as connection:
            return list(connection.execute(chosen))

    def _pages(self, chosen: Select[Any], order: tuple[ColumnElement[Any], ...], size: int) -> Iterator[Row[Any]]:
        """The rows in this order, each page a query of its own that goes on behind the last row: a half-read iterator
        keeps no connection, and the ledger may be written between two pages."""
        page = chosen.add_columns(*(column.label(f"order_{place}") for place, column in enumerate(order)))
        page = page.order_by(*order).limit(size)
        rows = self._all(page)
        while rows:
            yield from rows
            if len(rows) < size:
                return
            reached = rows[-1][-len(order) :]
            rows = self._all(page.where(tuple_(*order) > tuple_(*reached)))


def _conditions(choice: Choice) -> list[ColumnElement[bool]]:
    record = RECORDS.c
    conditions = [record.parties.contains(party_pattern(party), autoescape=True) for party in choice.parties]
    if choice.kind is not None:
        conditions.append(record.kind == choice.kind)
    if choice.status is not None:
        conditions.append(record.status == choice.status)
    if choice.since is not None:
        conditions.append(record.last_day >= choice.since.isoformat())
    if choice.until is not None:
        conditions += [record.first_day <= choice.until.isoformat(), record.last_day != ""]
    return conditions


def _count_by(connection: Connection, table: Table, column: str) -> dict[str, int]:
    by = table.c[column]
    counted = connection.execute(select(by, func.count()).group_by(by).order_by(by))
    return {row[0]: row[1] for row in counted}
