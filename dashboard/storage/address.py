"""The address of a store: which database, and how to say where it is."""

from pathlib import Path

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from dashboard.errors import ConfigurationError

_KNOWN = "sqlite:///folder/file.sqlite or postgresql://user:password@host/database"


def parsed(address: str) -> URL:
    """The address as SQLAlchemy wants it; ConfigurationError says what would do."""
    try:
        url = make_url(address)
    except ArgumentError as problem:
        raise ConfigurationError(f"{address!r} is no address of a database. Use {_KNOWN}.") from problem
    if url.drivername in ("postgresql", "postgres", "postgresql+psycopg"):
        return url.set(drivername="postgresql+psycopg")
    if url.drivername not in ("sqlite", "sqlite+pysqlite"):
        raise ConfigurationError(f"Driehoek has no store in {url.get_backend_name()}. Use {_KNOWN}.")
    if not url.database or url.database == ":memory:":
        raise ConfigurationError(f"A store in memory would be gone after this. Name a file: {_KNOWN}.")
    return url.set(database=str(Path(url.database).expanduser().absolute()))


def location(url: URL) -> str:
    """Where the store is, to print and to show: a path, or an address without its password."""
    if url.get_backend_name() == "sqlite":
        return str(url.database)
    return url.render_as_string(hide_password=True)
