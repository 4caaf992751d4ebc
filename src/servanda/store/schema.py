"""The tables of a ledger, as the newest migration leaves them.

Every row is made from content alone: no times of writing, no counters. Two ingests of the same reports in any order
give the same rows. `key` is the number in an id (60 bits): the search index needs a whole number that no `VACUUM`
renumbers, and a counter would tell in which order the reports came.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Dialect,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
)

UNDATED = "9999-12-31"  # sorts what has no date behind everything that has one


class Words(TypeDecorator[str]):
    """Text to the letter. A lone surrogate (an undecodable byte in a file's name, say) has no UTF-8 form, and SQLite
    would refuse it: such a text is kept as bytes, all others as plain text."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | bytes | None:  # noqa: ARG002
        if value is None or value.isascii():
            return value
        try:
            value.encode()
        except UnicodeEncodeError:
            return value.encode("utf-8", "surrogatepass")
        return value

    def process_result_value(self, value: str | bytes | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        return value.decode("utf-8", "surrogatepass") if isinstance(value, bytes) else value


METADATA = MetaData()
# SQLite makes a table's row number of an INTEGER PRIMARY KEY only; other databases need the wider name.
KEY = BigInteger().with_variant(Integer, "sqlite")

DOCUMENTS = Table(
    "documents",
    METADATA,
    Column("key", KEY, primary_key=True, autoincrement=False),
    Column("id", String, nullable=False, unique=True),
    Column("day", String, nullable=False),  # the first day that `published` can mean, or UNDATED
    Column("sha256", String, nullable=False),
    Column("source", Words, nullable=False),
    Column("published", String),
    Column("publisher", Words),
    Column("title", Words),
    Column("url", Words),
    Column("author", Words),
    Column("language", String, nullable=False),
    Column("text", Words, nullable=False),
    Index("ix_documents_order", "day", "id"),
)

CLAIMS = Table(
    "claims",
    METADATA,
    Column("key", KEY, primary_key=True, autoincrement=False),
    Column("id", String, nullable=False, unique=True),
    Column("document", String, ForeignKey("documents.id"), nullable=False),
    Column("kind", String, nullable=False),
    Column("first", Integer, nullable=False),  # the span, [first, past)
    Column("past", Integer, nullable=False),
    Column("quote", Words, nullable=False),
    Column("parties", Words, nullable=False),
    Column("attributed_to", Words),
    Column("source", Words),  # NULL where it is the document's, as it nearly always is
    Column("rule", Words, nullable=False),
    Column("says", Words, nullable=False),
    Column("why", Words, nullable=False),
    Index("ix_claims_order", "document", "first", "past", "id"),
)

# `rules` is the fingerprint of the extractor that read the document, empty where nobody knows or nobody could;
# `derived` tells whether the records take its claims in.
READINGS = Table(
    "readings",
    METADATA,
    Column("document", String, ForeignKey("documents.id"), primary_key=True),
    Column("rules", String, nullable=False),
    Column("derived", Boolean, nullable=False),
    sqlite_with_rowid=False,
)

RECORDS = Table(
    "records",
    METADATA,
    Column("id", String, primary_key=True),
    Column("kind", String, nullable=False),
    Column("name", Words, nullable=False),
    Column("parties", Words, nullable=False),  # |AZ|KG|
    Column("status", String),
    Column("first_day", String, nullable=False),  # of all that it tells; UNDATED where it tells none
    Column("last_day", String, nullable=False),  # likewise; empty where it tells none
    Column("body", Words, nullable=False),
    Index("ix_records_order", "kind", "first_day", "id"),
    sqlite_with_rowid=False,
)

RECORD_NAMES = Table(
    "record_names",
    METADATA,
    Column("folded", String, primary_key=True),
    Column("record", String, ForeignKey("records.id"), primary_key=True),
    Index("ix_record_names_record", "record"),
    sqlite_with_rowid=False,
)

RECORD_CLAIMS = Table(
    "record_claims",
    METADATA,
    Column("record", String, ForeignKey("records.id"), primary_key=True),
    Column("claim", String, ForeignKey("claims.id"), primary_key=True),
    Index("ix_record_claims_claim", "claim"),
    sqlite_with_rowid=False,
)

FINDINGS = Table(
    "findings",
    METADATA,
    Column("id", String, primary_key=True),
    Column("check_name", String, nullable=False),
    Column("weight", String, nullable=False),
    Column("sentence", Words, nullable=False),
    Column("working", Words, nullable=False),
    Column("records", Words, nullable=False),
    Column("claims", Words, nullable=False),
    sqlite_with_rowid=False,
)

JUDGEMENTS = Table(
    "judgements",
    METADATA,
    Column("id", String, primary_key=True),
    Column("left_claim", String, nullable=False),
    Column("right_claim", String),
    Column("verdict", String, nullable=False),
    Column("reasons", Words, nullable=False),
    Column("author", Words, nullable=False),
    Column("score", Float),
    sqlite_with_rowid=False,
)
