"""The feed: whole states at every change, whichever process wrote it, until somebody goes."""

import asyncio
import json
import os
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from dashboard.model.workshop import Party, Slip, Step, StepKind, Via, Workshop
from dashboard.workspace import Workspace, open_workspace
from tests.a_loop import run_apart
from tests.browser.serving import CHECKOUT, _as_in_the_readme
from tests.ports import free_port

websockets = pytest.importorskip("websockets.sync.client")


class Server:
    """One process of the server on a store."""

    def __init__(self, database: str, port: int) -> None:
        self.port = port
        self.process = subprocess.Popen(
            _as_in_the_readme(port),
            cwd=CHECKOUT,
            env={**os.environ, "DRIEHOEK_DATABASE_URL": database},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def follow(self, workshop: int, *, within: float = 90) -> Any:
        """The feed of the projector, as soon as there is one."""
        until = time.monotonic() + within
        while True:
            try:
                return websockets.connect(f"ws://127.0.0.1:{self.port}/workshop/{workshop}/feed/projector")
            except OSError:
                if time.monotonic() > until:
                    raise
                time.sleep(0.1)


@contextmanager
def served(database: str, port: int | None = None) -> Iterator[Server]:
    server = Server(database, port or free_port())
    try:
        yield server
    finally:
        server.process.kill()
        server.process.wait(10)


@pytest.fixture
def database(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'region.sqlite'}"


@pytest.fixture
def region(database: str) -> Iterator[Workspace]:
    with open_workspace(database) as opened:
        opened.fill_if_empty()
        yield opened


def planned(region: Workspace) -> Workshop:
    return region.workshops.begin(
        name="Regiodag", day=date.today(), author="Ank", steps=(Step(StepKind.CLOSING),), approval=False
    )


def a_slip(region: Workspace, workshop: Workshop, once: str) -> int:
    said = Slip(Party("gemeente-eindhoven"), Party(name=once), "", Party("tue"))
    return region.workshops.say(workshop, said, once=once, via=Via.DESK).id


def told(socket: Any, *, within: float = 10) -> dict[str, Any]:
    message: dict[str, Any] = json.loads(socket.recv(timeout=within))
    return message


def test_two_processes_on_one_store_tell_the_same_and_go_down_and_come_back_without_loss(
    database: str, region: Workspace
):
    workshop = planned(region)
    with served(database) as one, served(database) as other:
        with one.follow(workshop.id) as first, other.follow(workshop.id) as second:
            assert told(first)["tally"]["slips"] == told(second)["tally"]["slips"] == 0
            began = time.monotonic()
            revision = a_slip(region, workshop, "a")  # by a third process, this one
            assert told(first)["revision"] == told(second)["revision"] == revision
            assert time.monotonic() - began < 2
            first.send("ping")
            assert first.recv(timeout=5) == "pong"

            # A page that is gone without a word holds up nobody.
            second.socket.close()
            a_slip(region, workshop, "b")
            assert told(first)["tally"]["slips"] == 2

            # Asked to stop while somebody listens: at once.
            began = time.monotonic()
            one.process.send_signal(signal.SIGTERM)
            one.process.wait(10)
            assert time.monotonic() - began < 3

        # Killed, and started again on the same port.
        other.process.kill()
        other.process.wait(10)
        a_slip(region, workshop, "c")
        with served(database, other.port) as again, again.follow(workshop.id) as socket:
            assert told(socket)["tally"]["slips"] == 3


def test_no_workshop_and_no_audience_of_that_name_are_told_for_good(database: str, region: Workspace):
    from starlette.applications import Starlette
    from starlette.testclient import TestClient
    from starlette.websockets import WebSocketDisconnect

    from dashboard.serving.workshop import workshop_routes

    with TestClient(Starlette(routes=workshop_routes())) as client:
        for address in (
            "/workshop/99/feed/projector",
            f"/workshop/{2**40}/feed/desk",
            "/workshop/1/feed/phone",
        ):
            with (
                pytest.raises(WebSocketDisconnect) as gone,
                client.websocket_connect(address) as socket,
            ):
                socket.receive_text()
            assert gone.value.code == 4404


def test_the_watcher_looks_only_while_somebody_waits_and_goes_on_after_a_failure():
    from dashboard.errors import StoreBusyError
    from dashboard.serving.workshop.watcher import Watcher

    looks: list[int] = []

    def ask() -> int:
        looks.append(len(looks))
        if len(looks) == 2:
            raise StoreBusyError
        return len(looks)

    async def story() -> None:
        watcher = Watcher(ask, every=0.01)
        await asyncio.sleep(0.05)
        assert looks == []
        assert await watcher.after(2) == 3
        await asyncio.sleep(0.05)
        seen = len(looks)
        await asyncio.sleep(0.05)
        assert len(looks) == seen
        waiting = [asyncio.create_task(watcher.after(100)) for _ in range(60)]
        await asyncio.sleep(0)
        watcher.hurry(101)
        assert await asyncio.gather(*waiting) == [101] * 60

    run_apart(story())
