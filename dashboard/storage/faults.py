"""Why a database refused: from its own code to the fault that we have words for."""

import sqlite3

from sqlalchemy.exc import OperationalError

from dashboard.errors import StoreFault

_SQLITE = {
    sqlite3.SQLITE_ERROR: StoreFault.DAMAGED,  # a table or column is gone
    sqlite3.SQLITE_PERM: StoreFault.NO_ENTRY,
    sqlite3.SQLITE_READONLY: StoreFault.READ_ONLY,
    sqlite3.SQLITE_IOERR: StoreFault.DAMAGED,
    sqlite3.SQLITE_CORRUPT: StoreFault.DAMAGED,
    sqlite3.SQLITE_FULL: StoreFault.FULL,
    sqlite3.SQLITE_CANTOPEN: StoreFault.NO_ENTRY,
    sqlite3.SQLITE_NOTADB: StoreFault.NO_STORE,
}
_PRIMARY = 0xFF
"""SQLite puts the details of a code in its higher bits."""

_POSTGRESQL = {
    "25006": StoreFault.READ_ONLY,  # a standby, or a session that may only read
    "42501": StoreFault.READ_ONLY,  # no right to create or write
    "42P01": StoreFault.DAMAGED,  # a table is gone
    "53100": StoreFault.FULL,
}
"""By SQLSTATE."""

_SQLITE_BUSY = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
_POSTGRESQL_BUSY = ("40001", "55P03")


def is_busy(problem: Exception) -> bool:
    """Whether somebody else is in the way, and the same may succeed in a moment."""
    said = getattr(problem, "orig", None) or problem
    code = getattr(said, "sqlite_errorcode", 0) & _PRIMARY
    return code in _SQLITE_BUSY or getattr(said, "sqlstate", None) in _POSTGRESQL_BUSY


def fault_of(problem: Exception) -> StoreFault | None:
    """What is wrong with the store; None when the question itself was wrong.

    Takes errors as SQLAlchemy wraps them, and as a driver's own cursor raises them.
    """
    said = getattr(problem, "orig", None) or problem
    if isinstance(said, sqlite3.Error):
        if type(said) not in (sqlite3.DatabaseError, sqlite3.OperationalError):
            return None
        code = getattr(said, "sqlite_errorcode", sqlite3.SQLITE_ERROR)
        return _SQLITE.get(code & _PRIMARY, StoreFault.DAMAGED)
    state = getattr(said, "sqlstate", None) or ""
    if state not in _POSTGRESQL and isinstance(problem, OperationalError):
        return StoreFault.UNREACHABLE
    return _POSTGRESQL.get(state)
