"""Where the program keeps what it remembers, as its surroundings say."""

import os
from pathlib import Path

DATABASE_VARIABLE = "DRIEHOEK_DATABASE_URL"
"""The environment variable that names another place for the store."""


INBOX_VARIABLE = "DRIEHOEK_INBOX"
"""The environment variable that names another folder for files too large for a browser."""


def user_folder() -> Path:
    """The folder of this user where the store stands unless somebody names another place."""
    from platformdirs import user_data_path

    return user_data_path("driehoek", appauthor=False)


def inbox_folder() -> Path:
    """Where whoever runs the server puts files that are too large for a browser; it need not be there."""
    named = os.environ.get(INBOX_VARIABLE, "").strip()
    return Path(named) if named else user_folder() / "inbox"


def database_url(given: str | None = None) -> str:
    """The address of the store: as given, else from the environment, else in the user's folder."""
    named = given or os.environ.get(DATABASE_VARIABLE, "").strip()
    return named or _usual()


def is_usual(address: str) -> bool:
    """Whether this is where the store stands when nobody says anything."""
    return address == _usual()


def _usual() -> str:
    return f"sqlite:///{(user_folder() / 'driehoek.sqlite').as_posix()}"
