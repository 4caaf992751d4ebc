"""By which rules each document was read, and the search index told when a claim goes."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.create_table(
        "readings",
        sa.Column("document", sa.String, sa.ForeignKey("documents.id"), primary_key=True),
        sa.Column("rules", sa.String, nullable=False),
        sa.Column("derived", sa.Boolean, nullable=False),
        sqlite_with_rowid=False,
    )
    # Nobody knows by which rules an older Servanda read: no fingerprint is empty.
    op.execute("INSERT INTO readings(document, rules, derived) SELECT id, '', 0 FROM documents")
    op.execute(
        "CREATE TRIGGER claims_gone AFTER DELETE ON claims BEGIN "
        "INSERT INTO claims_search(claims_search, rowid, quote) VALUES ('delete', old.key, old.quote); END"
    )
