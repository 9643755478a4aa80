"""Bringing a store to the newest form of its tables, with a copy of what was there.

Alembic runs inside one transaction that keeps every other writer out: after a crash the store
stands as it was, and of two servers that start together one does the work.
"""

import re
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection, inspect, text

from dashboard.errors import StoreError, StoreFault, StoreTooNewError
from dashboard.storage.address import location
from dashboard.storage.database import Database

MIGRATIONS = Path(__file__).parent / "migrations"
_NOT_OURS = "its tables have version {}, which is none of ours"
_VERSION = re.compile(r"\d{4}")


def newest(migrations: Path = MIGRATIONS) -> str:
    """The version that the program writes; read from the file names, which costs no import."""
    return max(_known(migrations))


def _known(migrations: Path) -> set[str]:
    return {each.name[1:5] for each in (migrations / "versions").glob("v[0-9][0-9][0-9][0-9]_*.py")}


def upgrade(database: Database, *, migrations: Path = MIGRATIONS) -> Path | None:
    """Make the tables, or bring them up to date; the path of the copy, when one was made.

    Of a SQLite store that has something in it a copy is put beside it first. Raises
    StoreTooNewError when a newer program wrote it.
    """
    wanted = newest(migrations)
    with database.reading() as connection:
        if _version(connection) == wanted:
            return None
    with database.writing() as connection:
        stands = _version(connection)
        if stands == wanted:
            return None
        if stands is not None and stands > wanted:
            raise StoreTooNewError(
                f"The store has version {stands}, this program knows up to {wanted}. Update the program, "
                "or name another store."
            )
        if stands is not None and stands not in _known(migrations):
            raise _no_store(connection, _NOT_OURS.format(stands))
        copy = _copied(database, stands) if stands is not None and database.is_sqlite else None
        _run(connection, migrations)
    return copy


def _version(connection: Connection) -> str | None:
    tables = inspect(connection).get_table_names()
    if "alembic_version" not in tables:
        if tables and {"batch", "change", "organisation"} & set(tables):
            raise _no_store(connection, "it has tables of another program with the same names")
        return None
    found: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
    if found is None or not _VERSION.fullmatch(found):
        raise _no_store(connection, _NOT_OURS.format(found))
    return found


def _no_store(connection: Connection, problem: str) -> StoreError:
    return StoreError(StoreFault.NO_STORE, location=location(connection.engine.url), problem=problem)


def _copied(database: Database, version: str) -> Path:
    """A copy beside the store: readers are let in while we keep the writers out."""
    store = Path(str(database.url.database))
    moment = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%f")
    copy = store.with_name(f"{store.stem}.before-upgrade-of-{version}.{moment}{store.suffix}")
    with closing(sqlite3.connect(store)) as reader:
        reader.execute("VACUUM INTO ?", (str(copy),))
    return copy


def _run(connection: Connection, migrations: Path) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    # ConfigParser reads a per cent sign as the beginning of a name.
    config.set_main_option("script_location", str(migrations).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
