"""What goes wrong with files and disks, each in one sentence that says what to do."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from servanda.base.errors import LedgerError

_READ_ONLY = "The ledger {path} cannot be written; make the file and its folder writable, or name another ledger."
_UNREADABLE = "The ledger {path} cannot be opened; check that you may read the file and write to its folder."
_BUSY = "Another program is writing to the ledger {path}; wait until it has finished, then run this again."
_FULL = (
    "The disk that holds the ledger {path} is full; free some space and run this again, finished documents are safe."
)
_DISK = "The disk that holds the ledger {path} fails to read or write; check the disk, then run this again."
_DAMAGED = "The ledger {path} is damaged; restore it from a copy, or ingest the reports into a new ledger."
_FOREIGN = "{path} is not a Servanda ledger; name another file."

# By primary result code, https://www.sqlite.org/rescode.html; any other code is a bug in here, and crashes.
_SENTENCES = {
    sqlite3.SQLITE_PERM: _UNREADABLE,
    sqlite3.SQLITE_BUSY: _BUSY,
    sqlite3.SQLITE_LOCKED: _BUSY,
    sqlite3.SQLITE_READONLY: _READ_ONLY,
    sqlite3.SQLITE_IOERR: _DISK,
    sqlite3.SQLITE_CORRUPT: _DAMAGED,
    sqlite3.SQLITE_FULL: _FULL,
    sqlite3.SQLITE_CANTOPEN: _UNREADABLE,
    sqlite3.SQLITE_AUTH: _UNREADABLE,
    sqlite3.SQLITE_NOTADB: _FOREIGN,
}


def foreign(path: Path) -> LedgerError:
    return LedgerError(_FOREIGN.format(path=path))


@contextmanager
def plainly(path: Path) -> Iterator[None]:
    """Turns what SQLite reports of the file at `path` into a `LedgerError`; lets everything else through."""
    try:
        yield
    except (DBAPIError, sqlite3.Error) as error:
        cause = error.orig if isinstance(error, DBAPIError) else error
        sentence = _SENTENCES.get(getattr(cause, "sqlite_errorcode", 0) & 0xFF)
        if sentence is None:
            raise
        raise LedgerError(sentence.format(path=path)) from error
