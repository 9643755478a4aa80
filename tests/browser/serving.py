"""A server of the dashboard, started as a person starts it."""

import os
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.ports import free_port

CHECKOUT = Path(__file__).parents[2]


class Server:
    """One that a test kills and starts again, on the same port and store."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.port = folder, free_port()
        self.database = f"sqlite:///{folder / 'region.sqlite'}"
        self.address = f"http://127.0.0.1:{self.port}"
        self.start()

    def start(self) -> None:
        self.process = started(self.folder, self.port, database=self.database)
        wait_until_it_answers(self.address, self.process, self.folder / "server.log")

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()


@contextmanager
def served(
    folder: Path,
    *,
    database: str | None = None,
    command: Callable[[int], list[str]] | None = None,
    cwd: Path = CHECKOUT,
) -> Iterator[str]:
    """Start a server of its own and give its address; the store lies in `folder` unless told."""
    port = free_port()
    process = started(folder, port, database=database, command=command, cwd=cwd)
    address = f"http://127.0.0.1:{port}"
    try:
        wait_until_it_answers(address, process, folder / "server.log")
        yield address
    finally:
        process.terminate()
        try:
            process.wait(15)
        except subprocess.TimeoutExpired:
            process.kill()


def started(
    folder: Path,
    port: int,
    *,
    database: str | None = None,
    command: Callable[[int], list[str]] | None = None,
    cwd: Path = CHECKOUT,
) -> subprocess.Popen[bytes]:
    """A server that was told to start; whoever asks for it ends it."""
    url = database or f"sqlite:///{folder / 'region.sqlite'}"
    with (folder / "server.log").open("wb") as log:
        return subprocess.Popen(
            (command or _as_in_the_readme)(port),
            cwd=cwd,
            env={**os.environ, "DRIEHOEK_DATABASE_URL": url},
            stdout=log,
            stderr=subprocess.STDOUT,
        )


def _as_in_the_readme(port: int) -> list[str]:
    run = [sys.executable, "-m", "streamlit", "run", "streamlit_app.py"]
    return [*run, "--server.port", str(port), "--server.headless", "true"]


def wait_until_it_answers(address: str, process: subprocess.Popen[bytes], log: Path) -> None:
    """Come back when it does; RuntimeError with what it said when it stops or takes a minute."""
    for _ in range(600):
        if process.poll() is not None:
            raise RuntimeError(f"the server stopped:\n{log.read_text(errors='replace')}")
        try:
            with urllib.request.urlopen(f"{address}/_stcore/health", timeout=2) as answer:
                if answer.status == 200:
                    return
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            time.sleep(0.1)
    raise RuntimeError(f"the server did not answer within a minute:\n{log.read_text(errors='replace')}")
