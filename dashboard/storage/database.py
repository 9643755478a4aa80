"""One database, to read from at one moment or to write to one at a time."""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, text

from dashboard.errors import AddressFault, ConfigurationError, StoreBusyError, StoreError, StoreFault
from dashboard.storage.address import location
from dashboard.storage.faults import fault_of, is_busy

BUSY_SECONDS = 30
_WRITES = "driehoek_writes"
_POSTGRESQL_LOCK = 0x44726965  # "Drie": every writer of a store takes this same lock


class Database:
    """Transactions on one database. Readers see one moment; writers wait for each other.

    Writers are let in one by one (SQLite: `BEGIN IMMEDIATE`; PostgreSQL: an advisory lock),
    so revisions appear in the order in which they were given out, and what a writer has
    checked is still true when it writes.
    """

    def __init__(self, url: URL) -> None:
        self.url = url
        self.is_sqlite = url.get_backend_name() == "sqlite"
        self.engine = _sqlite(url) if self.is_sqlite else _postgresql(url)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A transaction that sees the store as it was at its first question."""
        isolation: dict[str, Any] = {} if self.is_sqlite else {"isolation_level": "REPEATABLE READ"}
        with _named_errors(self.url), self.engine.execution_options(**isolation).begin() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction that no other writer's can overlap; wholly kept, or not at all."""
        with _named_errors(self.url), self.engine.execution_options(**{_WRITES: True}).begin() as connection:
            if not self.is_sqlite:
                connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _POSTGRESQL_LOCK})
            yield connection

    def close(self) -> None:
        """Let go of every connection."""
        self.engine.dispose()


@contextmanager
def _named_errors(url: URL) -> Iterator[None]:
    try:
        yield
    except Exception as problem:  # drivers raise their own where we use their cursor
        if is_busy(problem):
            raise StoreBusyError(
                f"Somebody else has been writing for {BUSY_SECONDS} seconds. Try again in a moment."
            ) from problem
        # What has no fault to its name is a mistake of ours, and no matter of reaching the store.
        if fault := fault_of(problem):
            said = " ".join(str(getattr(problem, "orig", problem)).split())
            raise StoreError(fault, location=location(url), problem=said) from problem
        raise


def _sqlite(url: URL) -> Engine:
    path = Path(str(url.database))
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        said = problem.strerror or str(problem)
        raise StoreError(StoreFault.NO_FOLDER, location=str(path), problem=said) from problem
    engine = create_engine(url, connect_args={"timeout": BUSY_SECONDS}, max_overflow=-1)

    @event.listens_for(engine, "connect")
    def prepare(connection: Any, _record: Any) -> None:
        # The driver would begin transactions by itself, too late and without IMMEDIATE.
        connection.isolation_level = None
        connection.execute(f"PRAGMA busy_timeout = {BUSY_SECONDS * 1000}")
        _let_readers_in(connection)

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get(_WRITES, False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine


def _let_readers_in(connection: sqlite3.Connection) -> None:
    """Journal ahead (WAL), so that readers need not wait for a writer.

    Of several that open a new file at once each may be in the other's way: then SQLite says so at once,
    without waiting as it does elsewhere.
    """
    until = time.monotonic() + BUSY_SECONDS
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as problem:
            if not is_busy(problem) or time.monotonic() > until:
                raise
            time.sleep(0.02)


def _postgresql(url: URL) -> Engine:
    try:
        return create_engine(url, max_overflow=-1, pool_pre_ping=True)
    except ModuleNotFoundError as missing:
        raise ConfigurationError(AddressFault.NO_DRIVER, found="psycopg[binary]") from missing
