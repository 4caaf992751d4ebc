"""How a ledger's tables came to be, step by step. Alembic runs the steps when a ledger is opened for writing."""
