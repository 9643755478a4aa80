"""Where the program keeps what it remembers, as its surroundings say."""

import os
from pathlib import Path

DATABASE_VARIABLE = "DRIEHOEK_DATABASE_URL"
"""The environment variable that names another place for the store."""


INBOX_VARIABLE = "DRIEHOEK_INBOX"
"""The environment variable that names another folder for files too large for a browser."""

PHONE_ADDRESS_VARIABLE = "DRIEHOEK_PHONE_ADDRESS"
"""The environment variable that names the address phones use, where it is another than this machine's own."""

THIS_MACHINE_VARIABLE = "DRIEHOEK_THIS_MACHINE"
"""The environment variable that names what else counts as this machine: see `also_this_machine`."""


def user_folder() -> Path:
    """The folder of this user where the store stands unless somebody names another place."""
    from platformdirs import user_data_path

    return user_data_path("driehoek", appauthor=False)


def inbox_folder() -> Path:
    """Where whoever runs the server puts files that are too large for a browser; it need not be there."""
    named = os.environ.get(INBOX_VARIABLE, "").strip()
    return Path(named) if named else user_folder() / "inbox"


def phone_address() -> str:
    """Where phones find this server, as somebody says who knows better than the machine; else empty.

    A web address (`https://werksessie.example.nl`), or a name or number with or without a port.
    """
    return os.environ.get(PHONE_ADDRESS_VARIABLE, "").strip()


def also_this_machine() -> tuple[str, ...]:
    """Names, addresses and networks, by comma, that count as this machine beside its own. Nothing by default.

    For a container whose port is published to 127.0.0.1 alone: everybody comes from its gateway there.
    Whoever such an address stands for reaches everything, so never name the gateway of a published port
    that others can reach.
    """
    named = os.environ.get(THIS_MACHINE_VARIABLE, "").split(",")
    return tuple(each.strip() for each in named if each.strip())


def database_url(given: str | None = None) -> str:
    """The address of the store: as given, else from the environment, else in the user's folder."""
    named = given or os.environ.get(DATABASE_VARIABLE, "").strip()
    return named or _usual()


def is_usual(address: str) -> bool:
    """Whether this is where the store stands when nobody says anything."""
    return address == _usual()


def _usual() -> str:
    return f"sqlite:///{(user_folder() / 'driehoek.sqlite').as_posix()}"
