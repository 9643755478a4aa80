"""`driehoek serve`: the dashboard on this machine."""

import os
import signal
import subprocess
import sys
from collections.abc import Sequence

from dashboard.configuration import DATABASE_VARIABLE, THIS_MACHINE_VARIABLE, also_this_machine


def run(
    *,
    database: str | None,
    port: int | None,
    headless: bool = False,
    phones: bool = False,
    helpers: Sequence[str] = (),
) -> int:
    """Start the server in this terminal and wait for its end; its exit status.

    With `phones` the phones' pages can be reached from elsewhere. `helpers` are addresses of other laptops
    that reach everything; they mean `phones` as well.
    """
    from dashboard.serving.starting import command

    surroundings = dict(os.environ)
    if database:
        surroundings[DATABASE_VARIABLE] = database
    if helpers:
        surroundings[THIS_MACHINE_VARIABLE] = ",".join([*also_this_machine(), *helpers])
    line = command(port=port, headless=headless, phones=phones or bool(helpers))
    server = subprocess.Popen(line, env=surroundings)
    # Who stops this command means the server: without this it would live on and keep the port.
    signal.signal(signal.SIGTERM, lambda *_: server.terminate())
    try:
        return server.wait()
    except KeyboardInterrupt:
        # The terminal has told the server as well: let it finish what it is doing.
        server.wait()
        return 0
    finally:
        sys.stdout.flush()
