"""The command that starts the server, with the same settings from a checkout and from a wheel.

A wheel that is started from another folder does not see `.streamlit/config.toml`: the settings
travel as options.
"""

import json
import sys
import tomllib
from collections.abc import Iterator
from typing import Any

from dashboard.data_folder import server_script, settings_file

EVERYWHERE = "0.0.0.0"
"""Listen on every address of this machine: the door (`door.py`) says who gets what."""


def command(*, port: int | None = None, headless: bool = False, phones: bool = False) -> list[str]:
    """The whole command line that serves the dashboard."""
    own = ["--server.port", str(port)] if port is not None else []
    own += ["--server.headless", "true"] if headless else []
    own += ["--server.address", EVERYWHERE] if phones else []
    return [sys.executable, "-m", "streamlit", "run", str(server_script()), *settings_as_options(), *own]


def settings_as_options() -> list[str]:
    """`.streamlit/config.toml` as Streamlit's command-line options."""
    with settings_file().open("rb") as file:
        return list(_options(tomllib.load(file), ""))


def _options(settings: dict[str, Any], above: str) -> Iterator[str]:
    for name, value in settings.items():
        option = f"{above}{name}"
        if isinstance(value, dict):
            yield from _options(value, f"{option}.")
        elif isinstance(value, list):
            # Given one by one, the last would stand for all: every heading as small as the least.
            yield from (f"--{option}", json.dumps(value))
        else:
            yield from (f"--{option}", str(value).lower() if isinstance(value, bool) else str(value))
