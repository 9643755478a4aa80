"""A process that is killed while it accepts a list, forty times: the list is in, or it is not."""

import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from shutil import copyfile

import pytest

from dashboard.ingest import ListFile
from dashboard.model import DeliveryState
from dashboard.workspace import open_workspace

ROOT = Path(__file__).parents[2]
ROWS = 1_500
TIMES = 40


@pytest.fixture(scope="module")
def waiting(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store in which a list of fifteen hundred waits."""
    path = tmp_path_factory.mktemp("killed") / "waiting.sqlite"
    lines = [f"o{number},Bedrijf {number},business,licht;{number}" for number in range(ROWS)]
    file = ListFile("leden.csv", "\n".join(["id,name,corner,offers", *lines]).encode())
    with open_workspace(f"sqlite:///{path}") as workspace:
        read = workspace.lists.read([file], source="Kring")
        workspace.lists.keep(read, source="Kring", title="leden.csv", author="Anna")
    return path


@pytest.fixture
def accepter(waiting: Path) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-m", "tests.storage.accepter", f"sqlite:///{waiting}"]
    with subprocess.Popen(
        command, cwd=ROOT, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        yield process
        process.kill()


def accept(accepter: subprocess.Popen[str], path: Path, *, kill_after: float | None) -> float:
    """Let the list in one store be accepted, killed after some seconds or not; the seconds that it took."""
    assert accepter.stdin is not None
    assert accepter.stdout is not None
    accepter.stdin.write(f"sqlite:///{path}\n")
    accepter.stdin.flush()
    begun, child = time.monotonic(), int(accepter.stdout.readline())
    if kill_after is not None:
        time.sleep(kill_after)
        os.kill(child, signal.SIGKILL)  # it stays a zombie until it is asked after: the number is its own
    accepter.stdin.write("\n")
    accepter.stdin.flush()
    ended = int(accepter.stdout.readline())
    assert ended == 0 or kill_after is not None
    return time.monotonic() - begun


def test_a_list_whose_accepting_is_killed_is_in_whole_or_not_at_all(
    accepter: subprocess.Popen[str], waiting: Path, tmp_path: Path
) -> None:
    paths = [tmp_path / f"{number}.sqlite" for number in range(TIMES + 1)]
    for path in paths:
        copyfile(waiting, path)
    took = accept(accepter, paths[0], kill_after=None)
    for number, path in enumerate(paths[1:]):
        accept(accepter, path, kill_after=took * number / TIMES)
    seen = [how_it_stands(path) for path in paths]

    assert seen[0] == (ROWS, DeliveryState.ACCEPTED)
    assert set(seen) == {(0, DeliveryState.OPEN), (ROWS, DeliveryState.ACCEPTED)}


def how_it_stands(path: Path) -> tuple[int, DeliveryState]:
    with open_workspace(f"sqlite:///{path}") as workspace:
        delivery = workspace.lists.find(1)
        assert delivery is not None
        organisations = len(workspace.ecosystem().organisations)
        assert workspace.revision() == len(workspace.history()) == (1 if organisations else 0)
        assert (delivery.batch is None) == (organisations == 0)
        assert len(delivery.named) == organisations
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    return organisations, delivery.state
