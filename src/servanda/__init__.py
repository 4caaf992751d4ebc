"""Servanda reads public reports on the relations between states and keeps the ledger of what was agreed and done."""

__version__ = "0.1.0"
