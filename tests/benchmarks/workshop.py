"""A room full of phones, beside projector, presenter and helper, on one server or on two.

    .venv/bin/python -m tests.benchmarks.workshop [--phones 60] [--seconds 300] [--servers 1] [--screens]

Every phone comes in by the code, says for whom it is there, and then sends something every ten seconds:
what it can give or looks for, a slip, a wish. Prints the milliseconds from send to acknowledged and to the
projector's message; the server's memory and share of a core; and whether every acknowledged input was stored,
and none twice. As the peer a bare health check of the same server, asked every second meanwhile: what is slow
there is the machine. With `--screens` the three pages stand open in Chromium too; with two servers on one
store the phones use the first and the screens the second.
"""

import argparse
import asyncio
import json
import random
import re
import statistics
import sys
import tempfile
import time
from collections import Counter
from contextlib import AsyncExitStack, ExitStack, suppress
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import httpx2
import psutil
import websockets

from dashboard.model.workshop import Step, StepKind, Workshop
from dashboard.workspace import Workspace, open_workspace
from tests.browser.conftest import BROWSERS, FLAGS
from tests.browser.serving import served

EVERY = 10.0
"""Seconds between two inputs of one phone."""
ARRIVING = 30.0
"""Seconds within which all phones come in."""
_HIDDEN = re.compile(r'<input type="hidden" name="([^"]+)" value="([^"]*)"')
_FORM = re.compile(r'<form id="answer".*?</form>', re.DOTALL)


@dataclass
class Seen:
    """What came of it: when each input was sent and acknowledged, and when a screen was told of an entry."""

    sent: dict[str, float] = field(default_factory=dict)
    acknowledged: dict[str, float] = field(default_factory=dict)
    refused: Counter[int] = field(default_factory=Counter)
    told: list[tuple[float, int]] = field(default_factory=list)
    health: list[float] = field(default_factory=list)
    joined: list[float] = field(default_factory=list)


class Phone:
    """One phone: a browser without JavaScript."""

    def __init__(self, address: str, code: str, names: dict[str, str], seen: Seen, number: int) -> None:
        self.base = f"{address}/w/{code}"
        self.http = httpx2.AsyncClient(follow_redirects=False, timeout=30)
        self.chance = random.Random(number)
        self.names, self.seen = dict(names), seen

    async def come_in(self) -> None:
        """By the code, for an organisation of the region."""
        began = time.monotonic()
        await self.send("", {})
        id = self.chance.choice(list(self.names))
        # Nobody wishes to meet themselves: from now on it names the others.
        own = self.names.pop(id)
        await self.send("/here", {"choice": id}, asking={"q": own})
        self.seen.joined.append(time.monotonic() - began)

    async def say_something(self) -> None:
        """One of four things."""
        one, other = self.chance.sample(list(self.names), 2)
        words = f"woorden {self.chance.random():.6f}"
        match self.chance.choice(("gives", "seeks", "slip", "slip", "wish")):
            case "gives" | "seeks" as kind:
                await self.send(f"/{kind}", {"asset": "time", "text": words})
            case "slip":
                named = {**self._named("one", one), **self._named("other", other)}
                await self.send("/slip", {**named, "because": words}, asking={"another": "1"})
            case _:
                named = self._named("whom", one)
                await self.send("/wish", {**named, "because": words}, asking={"another": "1"})

    def _named(self, end: str, id: str) -> dict[str, str]:
        return {end: self.names[id], f"{end}_for": self.names[id], f"{end}_is": id}

    async def send(self, path: str, values: dict[str, str], *, asking: dict[str, str] | None = None) -> None:
        """Open a question, fill it in, send it, and follow to the next page."""
        page = await self.http.get(self.base + path, params=asking)
        form = _FORM.search(page.text)
        hidden = dict(_HIDDEN.findall(form.group() if form else ""))
        once, began = hidden.get("once", ""), time.monotonic()
        if once:
            self.seen.sent[once] = began
        answer = await self.http.post(self.base + path, data={**hidden, **values})
        if answer.status_code == 303:
            if once:
                self.seen.acknowledged[once] = time.monotonic()
            await self.http.get(str(answer.url.join(answer.headers["location"])))
        else:
            self.seen.refused[answer.status_code] += 1


async def attend(
    address: str, workshop: Workshop, names: dict[str, str], seen: Seen, asked: Any, number: int
) -> None:
    """Come in some time, and say something every ten seconds until the end."""
    phone = Phone(address, workshop.code, names, seen, number)
    await asyncio.sleep(phone.chance.uniform(0, min(ARRIVING, asked.seconds / 4)))
    until = time.monotonic() + asked.seconds
    await phone.come_in()
    while time.monotonic() < until:
        await asyncio.sleep(phone.chance.uniform(0.9, 1.1) * EVERY)
        await phone.say_something()
    await phone.http.aclose()


async def follow(
    address: str, workshop: Workshop, audience: str, told: list[tuple[float, int]] | None
) -> None:
    """Listen to the feed as a page does."""
    url = f"{address.replace('http', 'ws')}/workshop/{workshop.id}/feed/{audience}"
    async with websockets.connect(url, max_size=None) as socket:
        async for message in socket:
            if told is not None:
                told.append((time.monotonic(), json.loads(message)["revision"]))


async def ask_health(address: str, seen: Seen) -> None:
    """The peer: the least that the server can be asked."""
    async with httpx2.AsyncClient() as http:
        while True:
            began = time.monotonic()
            await http.get(f"{address}/_stcore/health")
            seen.health.append(time.monotonic() - began)
            await asyncio.sleep(1)


async def hold(addresses: list[str], workshop: Workshop, names: dict[str, str], asked: Any) -> Seen:
    """The whole workshop; the phones use the first server, the screens the last."""
    seen = Seen()
    async with AsyncExitStack() as stack:
        if asked.screens:
            await stack.enter_async_context(screens(addresses[-1], workshop))
        listening = [
            asyncio.create_task(follow(addresses[-1], workshop, "projector", seen.told)),
            asyncio.create_task(follow(addresses[-1], workshop, "desk", None)),
            asyncio.create_task(follow(addresses[-1], workshop, "desk", None)),
            asyncio.create_task(ask_health(addresses[0], seen)),
        ]
        await asyncio.gather(
            *(attend(addresses[0], workshop, names, seen, asked, number) for number in range(asked.phones))
        )
        await asyncio.sleep(2)
        for task in listening:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task
    return seen


class screens:  # noqa: N801  (used as a function)
    """Projector, presenter and helper in a real browser."""

    def __init__(self, address: str, workshop: Workshop) -> None:
        self.pages = [
            f"{address}/{page}?workshop={workshop.id}" for page in ("projector", "presenter", "helper")
        ]

    async def __aenter__(self) -> None:
        import shutil

        from playwright.async_api import async_playwright

        self.playing = async_playwright()
        playwright = await self.playing.__aenter__()
        found = next(filter(None, map(shutil.which, BROWSERS)))
        self.browser = await playwright.chromium.launch(executable_path=found, args=FLAGS)
        for address in self.pages:
            await (await self.browser.new_page()).goto(address)
        await asyncio.sleep(5)

    async def __aexit__(self, *_: object) -> None:
        await self.browser.close()
        await self.playing.__aexit__(None, None, None)


def _milliseconds(times: list[float]) -> str:
    if len(times) < 2:
        return "nothing"
    cuts = statistics.quantiles(times, n=100)
    return (
        f"p50 {1000 * cuts[49]:.0f}, p95 {1000 * cuts[94]:.0f}, p99 {1000 * cuts[98]:.0f} ms of {len(times)}"
    )


def _report(
    seen: Seen,
    workspace: Workspace,
    workshop: Workshop,
    processes: list[psutil.Process],
    began: tuple[float, float],
) -> None:
    # A slip on the same two as before withdraws the one before: the server writes that line, nobody sends it.
    rows = [row for row in _rows(workspace, workshop) if row.kind != "withdrawn"]
    # The server adds a digest of the words to the key.
    keys = [row.once.rpartition("-")[0] for row in rows]
    stored = {row.once.rpartition("-")[0]: row.id for row in rows}
    lost = sum(once not in stored for once in seen.acknowledged)
    twice = len(keys) - len(stored)
    taken = [at - seen.sent[once] for once, at in seen.acknowledged.items()]
    told = [_told(seen, stored[once], seen.sent[once]) for once in seen.acknowledged if once in stored]
    heard = [each for each in told if each is not None]
    cpu = sum(sum(each.cpu_times()[:2]) for each in processes) - began[1]
    share = 100 * cpu / (time.monotonic() - began[0])
    memory = max(each.memory_info().rss for each in processes) / 2**20
    print(f"joined           {_milliseconds(seen.joined)}")
    print(f"acknowledged     {_milliseconds(taken)}")
    print(f"told projector   {_milliseconds(heard)}")
    print(f"health (peer)    {_milliseconds(seen.health)}")
    print(f"stored           {len(stored)} of {len(taken)} acknowledged: {lost} lost, {twice} twice")
    print(f"never told       {len(told) - len(heard)}; refused {dict(seen.refused)}")
    print(f"server           {memory:.0f} MB, {share:.0f} % of a core")


def _told(seen: Seen, entry: int, sent: float) -> float | None:
    return next((at - sent for at, revision in seen.told if revision >= entry), None)


def _rows(workspace: Workspace, workshop: Workshop) -> Any:
    from sqlalchemy import select

    from dashboard.storage.tables import workshop_entry

    with workspace._store._database.reading() as connection:
        return connection.execute(
            select(workshop_entry).where(workshop_entry.c.workshop == workshop.id)
        ).all()


def main() -> None:
    """Hold it and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--phones", type=int, default=60)
    parser.add_argument("--seconds", type=float, default=300)
    parser.add_argument("--servers", type=int, default=1)
    parser.add_argument("--screens", action="store_true", help="with three pages in Chromium")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        database = f"sqlite:///{folder}/region.sqlite"
        before = {each.pid for each in psutil.process_iter()}
        addresses = []
        for number in range(asked.servers):
            (place := Path(folder) / str(number)).mkdir()
            addresses.append(stack.enter_context(served(place, database=database)))
        workspace = stack.enter_context(open_workspace(database))
        processes = [
            each
            for each in psutil.Process().children(recursive=True)
            if each.pid not in before and "streamlit" in " ".join(each.cmdline())
        ]
        workshop = workspace.workshops.begin(
            name="Meting",
            day=date.today(),
            author="benchmark",
            approval=False,
            steps=[Step(StepKind.CLOSING)],
        )
        names = {each.id: each.name for each in workspace.ecosystem().organisations}
        began = time.monotonic(), sum(sum(each.cpu_times()[:2]) for each in processes)
        seen = asyncio.run(hold(addresses, workshop, names, asked))
        _report(seen, workspace, workshop, processes, began)


if __name__ == "__main__":
    sys.exit(main())
