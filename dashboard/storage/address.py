"""The address of a store: which database, and how to say where it is."""

import re
from pathlib import Path

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from dashboard.errors import AddressFault, ConfigurationError

_PASSWORD = re.compile(r"(?<=:)[^:/@]+(?=@)")


def parsed(address: str) -> URL:
    """The address as SQLAlchemy wants it; ConfigurationError says why it is none."""
    try:
        url = make_url(address)
    except (ArgumentError, ValueError) as problem:  # ValueError: a port that is no number
        raise ConfigurationError(AddressFault.UNREADABLE, found=_PASSWORD.sub("***", address)) from problem
    if url.drivername in ("postgresql", "postgres", "postgresql+psycopg"):
        return url.set(drivername="postgresql+psycopg")
    if url.drivername not in ("sqlite", "sqlite+pysqlite"):
        raise ConfigurationError(AddressFault.UNKNOWN, found=url.drivername)
    if not url.database or url.database == ":memory:":
        raise ConfigurationError(AddressFault.IN_MEMORY, found=address)
    if url.query or "\0" in url.database:
        raise ConfigurationError(AddressFault.UNREADABLE, found=address)
    return url.set(database=str(Path(url.database).expanduser().absolute()))


def location(url: URL) -> str:
    """Where the store is, to print and to show: a path, or an address without its password."""
    if url.get_backend_name() == "sqlite":
        return str(url.database)
    return url.render_as_string(hide_password=True)
