"""The first tables: documents, claims, records with their names and claims, findings, judgements, and the search."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

APPLICATION_ID = 0x53727664  # "Srvd": tells a ledger from any other SQLite file
TOKENS = "unicode61 remove_diacritics 2"


def upgrade() -> None:
    _create_said()
    _create_derived()
    _create_search()
    op.execute(f"PRAGMA application_id = {APPLICATION_ID}")


def _create_said() -> None:
    key = sa.BigInteger().with_variant(sa.Integer, "sqlite")
    op.create_table(
        "documents",
        sa.Column("key", key, primary_key=True, autoincrement=False),
        sa.Column("id", sa.String, nullable=False, unique=True),
        sa.Column("day", sa.String, nullable=False),
        sa.Column("sha256", sa.String, nullable=False),
        sa.Column("source", sa.Text, nullable=False),
        sa.Column("published", sa.String),
        sa.Column("publisher", sa.Text),
        sa.Column("title", sa.Text),
        sa.Column("url", sa.Text),
        sa.Column("author", sa.Text),
        sa.Column("language", sa.String, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
    )
    op.create_index("ix_documents_order", "documents", ["day", "id"])
    op.create_table(
        "claims",
        sa.Column("key", key, primary_key=True, autoincrement=False),
        sa.Column("id", sa.String, nullable=False, unique=True),
        sa.Column("document", sa.String, sa.ForeignKey("documents.id"), nullable=False),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("first", sa.Integer, nullable=False),
        sa.Column("past", sa.Integer, nullable=False),
        sa.Column("quote", sa.Text, nullable=False),
        sa.Column("parties", sa.Text, nullable=False),
        sa.Column("attributed_to", sa.Text),
        sa.Column("source", sa.Text),
        sa.Column("rule", sa.Text, nullable=False),
        sa.Column("says", sa.Text, nullable=False),
        sa.Column("why", sa.Text, nullable=False),
    )
    op.create_index("ix_claims_order", "claims", ["document", "first", "past", "id"])


def _create_derived() -> None:
    op.create_table(
        "records",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("parties", sa.Text, nullable=False),
        sa.Column("status", sa.String),
        sa.Column("first_day", sa.String, nullable=False),
        sa.Column("last_day", sa.String, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_records_order", "records", ["kind", "first_day", "id"])
    op.create_table(
        "record_names",
        sa.Column("folded", sa.String, primary_key=True),
        sa.Column("record", sa.String, sa.ForeignKey("records.id"), primary_key=True),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_record_names_record", "record_names", ["record"])
    op.create_table(
        "record_claims",
        sa.Column("record", sa.String, sa.ForeignKey("records.id"), primary_key=True),
        sa.Column("claim", sa.String, sa.ForeignKey("claims.id"), primary_key=True),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_record_claims_claim", "record_claims", ["claim"])
    op.create_table(
        "findings",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("check_name", sa.String, nullable=False),
        sa.Column("weight", sa.String, nullable=False),
        sa.Column("sentence", sa.Text, nullable=False),
        sa.Column("working", sa.Text, nullable=False),
        sa.Column("records", sa.Text, nullable=False),
        sa.Column("claims", sa.Text, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "judgements",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("left_claim", sa.String, nullable=False),
        sa.Column("right_claim", sa.String),
        sa.Column("verdict", sa.String, nullable=False),
        sa.Column("reasons", sa.Text, nullable=False),
        sa.Column("author", sa.Text, nullable=False),
        sa.Column("score", sa.Float),
        sqlite_with_rowid=False,
    )


def _create_search() -> None:
    """The indexes hold no copy of the text; triggers feed them, so that no writer can forget to."""
    for table, columns in (("documents", "title, text"), ("claims", "quote")):
        values = ", ".join(f"new.{column}" for column in columns.split(", "))
        op.execute(
            f"CREATE VIRTUAL TABLE {table}_search USING fts5("
            f"{columns}, content='{table}', content_rowid='key', tokenize='{TOKENS}')"
        )
        op.execute(
            f"CREATE TRIGGER {table}_found AFTER INSERT ON {table} BEGIN "
            f"INSERT INTO {table}_search(rowid, {columns}) VALUES (new.key, {values}); END"
        )
