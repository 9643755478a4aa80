"""Bringing a store up to date: with a copy, whole or not at all, once."""

import os
import shutil
import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect, text

from dashboard.errors import StoreError, StoreFault, StoreTooNewError
from dashboard.model import Corner, Organisation, put
from dashboard.storage import open_store
from dashboard.storage.address import parsed
from dashboard.storage.database import Database
from dashboard.storage.store import Store
from dashboard.storage.tables import metadata
from dashboard.storage.upgrading import MIGRATIONS, newest, upgrade

NEXT = """
import sqlalchemy as sa
from alembic import op

revision = "{number}"
down_revision = "{before}"


def upgrade() -> None:
    op.add_column("organisation", sa.Column("colour", sa.Text))
    {then}
"""


def with_next_version(folder: Path, *, then: str = "pass") -> Path:
    """The program's migrations and one that is yet to be written."""
    migrations = folder / "migrations"
    shutil.copytree(MIGRATIONS, migrations, ignore=shutil.ignore_patterns("__pycache__"))
    before = newest()
    number = f"{int(before) + 1:04d}"
    written = NEXT.format(number=number, before=before, then=then)
    (migrations / "versions" / f"v{number}_next.py").write_text(written)
    return migrations


@pytest.fixture
def database(address: str) -> Iterator[Database]:
    with open_store(address) as store:
        store.commit([put(Organisation("a", "A", Corner.OTHER))], author="Anna", source="by hand")
    opened = Database(parsed(address))
    yield opened
    opened.close()


def columns(database: Database) -> set[str]:
    return {each["name"] for each in inspect(database.engine).get_columns("organisation")}


def test_the_migrations_make_the_tables_that_the_program_uses(database: Database) -> None:
    with database.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, metadata) == []


def test_the_newest_version_is_the_one_that_alembic_finds() -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))

    assert ScriptDirectory.from_config(config).get_current_head() == newest()


def test_a_store_that_is_up_to_date_is_left_alone(database: Database) -> None:
    assert upgrade(database) is None


def test_an_upgrade_keeps_what_was_there_and_copies_it_first(database: Database, tmp_path: Path) -> None:
    copy = upgrade(database, migrations=with_next_version(tmp_path))

    assert "colour" in columns(database)
    with database.reading() as connection:
        assert connection.scalar(text("SELECT name FROM organisation")) == "A"
    if database.is_sqlite:
        assert copy is not None
        with closing(sqlite3.connect(copy)) as copied:
            assert copied.execute("SELECT name FROM organisation").fetchall() == [("A",)]
            named = {row[1] for row in copied.execute("PRAGMA table_info(organisation)")}
        assert "colour" not in named
    else:
        assert copy is None


def test_an_upgrade_that_fails_leaves_the_store_as_it_was(database: Database, tmp_path: Path) -> None:
    migrations = with_next_version(tmp_path, then="raise RuntimeError('half way')")

    with pytest.raises(RuntimeError, match="half way"):
        upgrade(database, migrations=migrations)

    assert "colour" not in columns(database)
    assert upgrade(database) is None


def test_a_store_of_a_newer_program_is_not_touched(database: Database, tmp_path: Path) -> None:
    upgrade(database, migrations=with_next_version(tmp_path))

    with pytest.raises(StoreTooNewError, match="Update the program"):
        upgrade(database)


def test_of_many_that_open_a_new_store_together_one_makes_the_tables(tmp_path: Path) -> None:
    address = f"sqlite:///{tmp_path / 'folder' / 'new.sqlite'}"

    def open_and_write(number: int) -> None:
        with open_store(address) as store:
            store.commit([put(Organisation(str(number), "x", Corner.OTHER))], author="x", source="x")

    with ThreadPoolExecutor(8) as threads:
        list(threads.map(open_and_write, range(8)))
    with open_store(address) as store:
        assert len(store.history()) == 8


def test_a_database_of_another_program_is_not_taken_over(tmp_path: Path) -> None:
    path = tmp_path / "other.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE organisation (x)")

    with pytest.raises(StoreError, match="another program"):
        open_store(f"sqlite:///{path}")


def test_a_file_that_is_no_database_is_told_by_its_name(tmp_path: Path) -> None:
    path = tmp_path / "notes.sqlite"
    path.write_text("these are my notes, and no database at all" * 50)

    with pytest.raises(StoreError, match=r"notes\.sqlite"):
        open_store(f"sqlite:///{path}")


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may write everywhere")
def test_a_folder_that_may_not_be_written_is_told(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)

    with pytest.raises(StoreError):
        open_store(f"sqlite:///{tmp_path / 'x.sqlite'}")


@pytest.mark.parametrize("version", ["0000", "ae1027a6acf", ""])
def test_tables_of_a_version_that_never_was_ours_are_left_alone(database: Database, version: str) -> None:
    upgrade(database)
    with database.writing() as connection:
        connection.execute(text("DELETE FROM alembic_version"))
        if version:
            connection.execute(text("INSERT INTO alembic_version VALUES (:version)"), {"version": version})

    with pytest.raises(StoreError) as refused:
        upgrade(database)
    assert refused.value.fault is StoreFault.NO_STORE


def test_a_store_of_which_a_table_is_gone_is_called_damaged(database: Database) -> None:
    upgrade(database)
    with database.writing() as connection:
        connection.execute(text("DROP TABLE relation"))

    with pytest.raises(StoreError) as refused:
        Store(database).load()
    assert refused.value.fault is StoreFault.DAMAGED
