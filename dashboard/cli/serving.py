"""`driehoek serve`: the dashboard on this machine."""

import os
import subprocess
import sys

from dashboard.configuration import DATABASE_VARIABLE


def run(*, database: str | None, port: int | None) -> int:
    """Start the server in this terminal and wait for its end; its exit status."""
    from dashboard.serving.starting import command

    surroundings = dict(os.environ)
    if database:
        surroundings[DATABASE_VARIABLE] = database
    server = subprocess.Popen(command(port=port), env=surroundings)
    try:
        return server.wait()
    except KeyboardInterrupt:
        # The terminal has told the server as well: let it finish what it is doing.
        server.wait()
        return 0
    finally:
        sys.stdout.flush()
