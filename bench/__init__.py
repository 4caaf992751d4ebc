"""How fast the parts are, and how time and memory grow with the ledger. Nothing in the tests depends on it."""
