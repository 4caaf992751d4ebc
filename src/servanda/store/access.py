"""Opening a ledger's file: what it is, how it is reached, and the transactions on it."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Literal

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, QueuePool, create_engine, event, inspect

from servanda.base.errors import LedgerError
from servanda.store.faults import foreign, plainly

Mode = Literal["create", "write", "read"]

APPLICATION_ID = 0x53727664
MAGIC = b"SQLite format 3\0"
BUSY_SECONDS = 10.0
_MIGRATIONS = Path(__file__).parent / "migrations"
_BEGIN = "servanda_begin"


class Access:
    """The way to one ledger's file. Each transaction has a connection of its own from the pool, so that nothing stays
    open between calls and a reader sees one state of the ledger while a writer goes on."""

    def __init__(self, path: Path, *, mode: Mode, busy_seconds: float = BUSY_SECONDS) -> None:
        self.path = path
        self.writable = mode != "read"
        _examine(path, mode)
        with plainly(path):
            self._engine = _engine(_address(path, mode), busy_seconds)
            try:
                self._prepare(mode)
            except BaseException:
                self._engine.dispose()
                raise
        self._writing = self._engine.execution_options(**{_BEGIN: "BEGIN IMMEDIATE"})

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        with plainly(self.path), self._engine.connect() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """One transaction, whole or not at all. It takes the write lock at once, so it never fails half-way for it."""
        if not self.writable:
            raise LedgerError(f"The ledger {self.path} was opened for reading only; open it for writing to change it.")
        with plainly(self.path), self._writing.begin() as connection:
            yield connection

    def close(self) -> None:
        self._engine.dispose()

    def _prepare(self, mode: Mode) -> None:
        scripts = ScriptDirectory(str(_MIGRATIONS))
        with self._engine.connect() as connection:
            revision = _revision(connection, self.path)
        if revision is None and mode != "create":
            raise LedgerError(f"The ledger {self.path} is still empty; ingest some reports into it first.")
        if revision is not None and revision not in {script.revision for script in scripts.walk_revisions()}:
            raise LedgerError(
                f"The ledger {self.path} is of a newer Servanda; update Servanda to open it. Nothing was changed."
            )
        current = revision == scripts.get_current_head()
        if not current and mode == "read":
            raise LedgerError(
                f"The ledger {self.path} is of an older Servanda; rebuild it once to bring it up to date."
            )
        if mode != "read":
            self._keep_log()
        if not current:
            self._upgrade()

    def _keep_log(self) -> None:
        """A write-ahead log: a killed process loses at most what it had not committed, and readers never wait. Where
        the file system cannot share one (some network drives), SQLite stays with its rollback journal, as safe."""
        with self._engine.connect() as connection:
            raw = connection.connection.driver_connection
            assert isinstance(raw, sqlite3.Connection)
            raw.execute("PRAGMA journal_mode = WAL")

    def _upgrade(self) -> None:
        config = Config()
        config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
        with self._engine.execution_options(**{_BEGIN: "BEGIN IMMEDIATE"}).begin() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, "head")


def _examine(path: Path, mode: Mode) -> None:
    """Looks at the file before SQLite does, which would make a missing one and takes some texts for an empty ledger."""
    if path.is_dir():
        raise LedgerError(f"{path} is a folder; name the file of a ledger.")
    if not path.exists():
        if mode != "create":
            raise LedgerError(f"There is no ledger at {path}; ingest some reports first, or name another file.")
        if not path.parent.is_dir():
            raise LedgerError(f"There is no folder {path.parent}; make it first, or name another file.")
        return
    try:
        with path.open("rb") as file:
            opening = file.read(len(MAGIC))
    except OSError as error:
        raise LedgerError(f"{path} cannot be read; check that you may read it.") from error
    if opening and opening != MAGIC:
        raise foreign(path)


def _address(path: Path, mode: Mode) -> str:
    """The file as an SQLite address. In a folder that cannot be written SQLite cannot read a ledger that keeps a log,
    as it must share the log's index there; without a log nobody is writing, and the file can be read as it lies."""
    address = path.absolute().as_uri()
    if mode == "create":
        return f"{address}?mode=rwc"
    if mode == "read" and not os.access(path.parent, os.W_OK) and not path.with_name(path.name + "-wal").exists():
        return f"{address}?immutable=1"
    return f"{address}?mode=rw"


def _engine(address: str, busy_seconds: float) -> Engine:
    def connect() -> sqlite3.Connection:
        # The pool hands a connection to one thread at a time; SQLite's own check would bind it to its first.
        return sqlite3.connect(address, uri=True, timeout=busy_seconds, isolation_level=None, check_same_thread=False)

    engine = create_engine("sqlite+pysqlite://", creator=connect, poolclass=QueuePool)
    event.listen(engine, "connect", _set_up)
    event.listen(engine, "begin", _begin)
    return engine


def _set_up(connection: sqlite3.Connection, _record: Any) -> None:
    for pragma in ("foreign_keys = ON", "synchronous = NORMAL"):
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Connection) -> None:
    """Transactions begin here and not in the driver, which would leave reads and table changes outside them."""
    connection.exec_driver_sql(connection.get_execution_options().get(_BEGIN, "BEGIN"))


def _revision(connection: Connection, path: Path) -> str | None:
    """The revision of the ledger's tables; None for a file that holds nothing yet."""
    application = connection.exec_driver_sql("PRAGMA application_id").scalar_one()
    if application == APPLICATION_ID:
        return MigrationContext.configure(connection).get_current_revision()
    if application or inspect(connection).get_table_names():
        raise foreign(path)
    return None
