"""The ledger on disk: one file, written one whole document at a time, every quote checked."""
