"""The ledger: everything that can be asked of one, and the one way into it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import TypeVar

from sqlalchemy import Connection, Table, delete, insert, select, update
from sqlalchemy.dialects import sqlite
from sqlalchemy.exc import IntegrityError

from servanda.base.errors import LedgerError, QuoteMismatch
from servanda.model.claim import Claim
from servanda.model.document import Document
from servanda.model.finding import Finding
from servanda.model.judgement import Judgement
from servanda.model.record import Record
from servanda.store.access import BUSY_SECONDS, Access, Mode
from servanda.store.exchange import POLICY, Reread, empty_derived, exchange_claims, insert_claims
from servanda.store.reader import StoredReader
from servanda.store.rows import (
    Columns,
    claim_row,
    document_row,
    finding_row,
    judgement_row,
    link_rows,
    name_rows,
    record_row,
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

_BATCH = 500

T = TypeVar("T")


def open_ledger(path: Path, *, mode: Mode, busy_seconds: float = BUSY_SECONDS) -> Ledger:
    """The ledger at `path`: `create` makes it where there is none and writes, `write` wants it there, `read` changes
    nothing. Close it, or use it in a `with`. `busy_seconds` is how long to wait for another program that writes."""
    return Ledger(Access(path, mode=mode, busy_seconds=busy_seconds))


class Ledger(StoredReader):
    """Implements `LedgerWriter` besides. Every method is one transaction: it is kept whole or not at all."""

    def __enter__(self) -> Ledger:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        self._access.close()

    def add(self, document: Document, claims: Iterable[Claim], rules: str = "") -> bool:
        """Stores the document and its claims; False, without a look at the claims, where the ledger has it already.
        `rules` is the fingerprint of what read them.

        `QuoteMismatch` where the document does not say a claim's words, or the claim is of another document.
        """
        row = document_row(document)
        if self._known(row):
            return False
        said = _checked(document, claims)
        with self._access.writing() as connection:
            # Another program may have stored the same document since the look above.
            if not connection.execute(sqlite.insert(DOCUMENTS).on_conflict_do_nothing(), row).rowcount:
                return False
            connection.execute(insert(READINGS), {"document": row["id"], "rules": rules, "derived": False})
            if said:
                _insert_claims(connection, document, said)
        return True

    def reread(self, document: Document, claims: Iterable[Claim], rules: str) -> Reread:
        """Puts these claims in the place of those that the ledger has of the document, all of them or none.

        What was derived rests on claims: with the first claim that goes, everything derived goes in the same
        transaction, until it is derived anew. `QuoteMismatch` as in `add`; the old claims then stay.
        """
        said = _checked(document, claims)
        with self._access.writing() as connection:
            change = exchange_claims(connection, document, said)
            reading = {"rules": rules} if change.nothing else {"rules": rules, "derived": False}
            connection.execute(update(READINGS).where(READINGS.c.document == document.id).values(reading))
        return change

    def replace_derived(
        self, records: Iterable[Record], findings: Iterable[Finding], judgements: Iterable[Judgement]
    ) -> None:
        """Swaps everything derived for these. Judgements by persons stay; one among these is added if new."""
        with self._access.writing() as connection:
            empty_derived(connection)
            for batch in _batches(records):
                _insert_records(connection, batch)
            for found in _batches(findings):
                _insert_new(connection, FINDINGS, [finding_row(finding) for finding in found])
            for judged in _batches(judgements):
                _insert_new(connection, JUDGEMENTS, [judgement_row(judgement) for judgement in judged])
            _mark_derived(connection)

    def judge(self, judgement: Judgement) -> None:
        """Stores a person's judgement, in place of what the same person said of the same claims before."""
        if judgement.author.startswith(POLICY):
            raise LedgerError(f"{judgement.author!r} is a policy; a judgement by a person needs the person's name.")
        with self._access.writing() as connection:
            row = judgement_row(judgement)
            connection.execute(delete(JUDGEMENTS).where(JUDGEMENTS.c.id == row["id"]))
            connection.execute(insert(JUDGEMENTS), row)
            connection.execute(update(READINGS).values(derived=False))

    def _known(self, row: Columns) -> bool:
        """An id has 60 bits: once in a great many documents two would share one, and one of them would be lost."""
        with self._access.reading() as connection:
            digest = connection.scalar(select(DOCUMENTS.c.sha256).where(DOCUMENTS.c.id == row["id"]))
        if digest is not None and digest != row["sha256"]:
            raise LedgerError(
                f"{row['source']} has the id {row['id']} of another document; give it a title of its own."
            )
        return digest is not None


def _checked(document: Document, claims: Iterable[Claim]) -> dict[str, Claim]:
    """The claims by id, each once, every quote found in the document."""
    said: dict[str, Claim] = {}
    id, text = document.id, document.text
    for claim in claims:
        if claim.document != id:
            raise QuoteMismatch(f"{document.source}: a claim is of the document {claim.document}, not of {id}.")
        try:
            if len(claim.quote.words) != len(claim.span):
                raise QuoteMismatch(f"a quote of {len(claim.quote.words)} characters stands at {claim.span}")
            claim.quote.check(text)
        except QuoteMismatch as mismatch:
            raise QuoteMismatch(f"{document.source}: {mismatch}") from mismatch
        said.setdefault(claim.id, claim)
    return said


def _insert_claims(connection: Connection, document: Document, said: dict[str, Claim]) -> None:
    insert_claims(connection, document.source, [claim_row(id, claim, document) for id, claim in said.items()])


def _mark_derived(connection: Connection) -> None:
    """A document that another program has stored since the records were made has claims without one."""
    resting = select(RECORD_CLAIMS.c.claim).where(RECORD_CLAIMS.c.claim == CLAIMS.c.id).exists()
    loose = select(CLAIMS.c.id).where(CLAIMS.c.document == READINGS.c.document, ~resting).exists()
    connection.execute(update(READINGS).where(~loose, ~READINGS.c.derived).values(derived=True))


def _insert_records(connection: Connection, records: list[Record]) -> None:
    connection.execute(insert(RECORDS), [record_row(record) for record in records])
    names = [row for record in records for row in name_rows(record)]
    links = [row for record in records for row in link_rows(record)]
    if names:
        connection.execute(insert(RECORD_NAMES), names)
    if not links:
        return
    try:
        connection.execute(insert(RECORD_CLAIMS), links)
    except IntegrityError as error:
        raise LedgerError("A record rests on a claim that the ledger does not hold; rebuild the records.") from error


def _insert_new(connection: Connection, table: Table, rows: list[Columns]) -> None:
    connection.execute(sqlite.insert(table).on_conflict_do_nothing(), rows)


def _batches(items: Iterable[T]) -> Iterator[list[T]]:
    remaining = iter(items)
    while batch := list(islice(remaining, _BATCH)):
        yield batch
