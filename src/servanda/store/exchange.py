"""New claims in the place of old ones, within a transaction of the ledger."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, bindparam, delete, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from servanda.base.errors import LedgerError
from servanda.model.claim import Claim
from servanda.model.document import Document
from servanda.store.rows import Columns, claim_row
from servanda.store.schema import CLAIMS, FINDINGS, JUDGEMENTS, RECORD_CLAIMS, RECORD_NAMES, RECORDS

POLICY = "policy:"


@dataclass(frozen=True, slots=True)
class Reread:
    """How many claims of a document are new, gone, told in other words of the rules (`changed`) and as they were."""

    new: int
    gone: int
    changed: int
    kept: int

    @property
    def nothing(self) -> bool:
        """Whether all is as it was."""
        return not (self.new or self.gone or self.changed)


def exchange_claims(connection: Connection, document: Document, said: dict[str, Claim]) -> Reread:
    """Brings the claims of the document to these, by id; rows that are as they should be are not touched."""
    wanted = {id: claim_row(id, claim, document) for id, claim in said.items()}
    of_document = select(CLAIMS).where(CLAIMS.c.document == document.id)
    held: dict[str, Columns] = {row.id: dict(row._mapping) for row in connection.execute(of_document)}
    gone = sorted(held.keys() - wanted.keys())
    changed = [row for id, row in wanted.items() if id in held and held[id] != row]
    new = [row for id, row in wanted.items() if id not in held]
    if gone:
        empty_derived(connection)
        connection.execute(delete(CLAIMS).where(CLAIMS.c.id == bindparam("gone")), [{"gone": id} for id in gone])
    if changed:
        connection.execute(_TELLING, [_told(row) for row in changed])
    if new:
        insert_claims(connection, document.source, new)
    return Reread(len(new), len(gone), len(changed), len(wanted) - len(new) - len(changed))


def insert_claims(connection: Connection, source: str, rows: list[Columns]) -> None:
    # In the order of their keys, the search index takes all of them in one go.
    try:
        connection.execute(insert(CLAIMS), sorted(rows, key=lambda row: int(row["key"])))
    except IntegrityError as error:
        raise LedgerError(f"{source}: a claim has the id of a claim of another document.") from error


def empty_derived(connection: Connection) -> None:
    """Everything that follows from claims and from judgements by persons."""
    for table in (RECORD_CLAIMS, RECORD_NAMES, RECORDS, FINDINGS):
        connection.execute(delete(table))
    by_policy = func.substr(JUDGEMENTS.c.author, 1, len(POLICY)) == POLICY
    connection.execute(delete(JUDGEMENTS).where(by_policy))


# An id is made of all that a claim says: under the same id only these can differ, and the quote, which the search index
# holds, cannot.
_TOLD_BY_RULES = ("source", "rule", "why")
_TELLING = (
    update(CLAIMS)
    .where(CLAIMS.c.id == bindparam("of"))
    .values({column: bindparam(f"its_{column}") for column in _TOLD_BY_RULES})
)


def _told(row: Columns) -> dict[str, Any]:
    return {"of": row["id"], **{f"its_{column}": row[column] for column in _TOLD_BY_RULES}}
