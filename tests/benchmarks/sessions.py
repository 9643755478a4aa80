"""Fifty people who click on the network page, each once in two seconds, on one server.

    .venv/bin/python -m tests.benchmarks.sessions [--sessions 50] [--seconds 40] [--click card|page]

A click is what the browser sends when somebody chooses an organisation in the drawing (its card is drawn
anew) or, with `--click page`, what has a whole page drawn anew. Prints the milliseconds from sending to
Streamlit's message that the script has finished, and the server's memory; then the same as Streamlit comes,
with its collection of garbage after every run and nothing frozen (`gc.freeze`) at the start, and the ratio.
"""

import argparse
import asyncio
import os
import random
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import psutil

from tests.benchmarks.visitor import Visitor, websocket
from tests.browser.serving import served

EVERY = 2.0
"""Seconds between two clicks of one person."""
ARRIVING = 0.15
"""Seconds between two people who open the page."""
MOST_SESSIONS, MOST_SECONDS = 100, 120
UNFROZEN = """
import gc, sys
gc.freeze = lambda: None
from streamlit.web.cli import main
main()
"""


@dataclass(frozen=True, slots=True)
class Asked:
    """How many people, for how many seconds, on which page, and whether they click or draw it anew."""

    sessions: int
    seconds: float
    page: str
    card: bool


@dataclass(frozen=True, slots=True)
class Measured:
    """What one server did; times in milliseconds, memory in bytes.

    `cores` is what the server took, `strangers` what took neither part in the measurement.
    """

    clicks: list[float]
    opened: int
    sent: int
    memory: tuple[int, int, int]
    cores: float
    strangers: float

    def quantile(self, share: float) -> float:
        """The time within which this share of the clicks was answered."""
        return sorted(self.clicks)[min(len(self.clicks) - 1, int(share * len(self.clicks)))]


def main() -> None:
    """Measure both servers, in turns."""
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("--sessions", type=int, default=50)
    options.add_argument("--seconds", type=float, default=40.0)
    options.add_argument("--click", choices=("card", "page"), default="card")
    options.add_argument("--page", default="network", help="which page, with --click page")
    options.add_argument("--without-peer", action="store_true")
    given = options.parse_args()
    asked = Asked(
        sessions=min(given.sessions, MOST_SESSIONS),
        seconds=min(given.seconds, MOST_SECONDS),
        page="network" if given.click == "card" else given.page,
        card=given.click == "card",
    )
    what = "organisations" if asked.card else f"the page {asked.page} anew"
    print(
        f"{asked.sessions} sessions, a click every {EVERY:.0f} s for {asked.seconds:.0f} s: {what}; "
        f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}"
    )
    ours = measured(asked)
    show("ours", ours)
    if not given.without_peer:
        theirs = measured(asked, command=unfrozen)
        show("as Streamlit comes", theirs)
        print(
            f"  ratio: p50 {theirs.quantile(0.5) / ours.quantile(0.5):.1f} ×, "
            f"p95 {theirs.quantile(0.95) / ours.quantile(0.95):.1f} ×"
        )


def show(name: str, found: Measured) -> None:
    """Print one server's figures."""
    empty, opened, after = (each / 1e6 for each in found.memory)
    print(
        f"  {name:18} p50 {found.quantile(0.5):6.0f} ms   p95 {found.quantile(0.95):6.0f} ms   "
        f"p99 {found.quantile(0.99):6.0f} ms   of {len(found.clicks)} clicks; "
        f"{found.cores:.2f} cores busy, others {found.strangers:.2f}; {found.opened / 1e3:.0f} kB to open, "
        f"{found.sent / len(found.clicks) / 1e3:.1f} kB a click\n"
        f"  {'':18} memory {empty:.0f} MB at the first page, {opened:.0f} MB with all of them open, "
        f"{after:.0f} MB after the clicks"
    )


def unfrozen(port: int) -> list[str]:
    """The same pages without the freezing: the switch is here, not in the product."""
    run = [sys.executable, "-c", UNFROZEN, "run", "streamlit_app.py", "--runner.postScriptGC", "true"]
    return [*run, "--server.port", str(port), "--server.headless", "true"]


def measured(asked: Asked, *, command: Callable[[int], list[str]] | None = None) -> Measured:
    """Start a server with the example region, let everybody in, and let them click."""
    with tempfile.TemporaryDirectory() as folder:
        before = set(psutil.Process().children())
        with served(Path(folder), command=command) as address:
            server = next(each for each in psutil.Process().children() if each not in before)
            return asyncio.run(everybody(address, server, asked))


async def everybody(address: str, server: psutil.Process, asked: Asked) -> Measured:
    """Everybody opens the page, one after the other; when all are in, all click."""
    async with websocket(address) as first:
        await Visitor(first, asked.page).open()
    empty = server.memory_info().rss
    inside, begin = asyncio.Barrier(asked.sessions + 1), asyncio.Event()
    clicks: list[float] = []
    async with asyncio.TaskGroup() as group:
        people = [
            group.create_task(one(address, number, asked, clicks, inside, begin))
            for number in range(asked.sessions)
        ]
        await inside.wait()
        opened, spent, start = server.memory_info().rss, spent_by(server), time.perf_counter()
        begin.set()
    lasted = time.perf_counter() - start
    ours, clients, all_of_it = (
        (now - then) / lasted for now, then in zip(spent_by(server), spent, strict=True)
    )
    visitors = [each.result() for each in people]
    return Measured(
        clicks,
        opened=visitors[-1][0],
        sent=sum(sent for _, sent in visitors),
        memory=(empty, opened, server.memory_info().rss),
        cores=ours,
        strangers=max(0.0, all_of_it - ours - clients),
    )


async def one(
    address: str,
    number: int,
    asked: Asked,
    clicks: list[float],
    inside: asyncio.Barrier,
    begin: asyncio.Event,
) -> tuple[int, int]:
    """One person's visit; adds the milliseconds of every click, gives the bytes to open and to click."""
    state = random.Random(number)
    await asyncio.sleep(number * ARRIVING)
    async with websocket(address) as connection:
        visitor = Visitor(connection, asked.page)
        await visitor.open()
        opened = visitor.received
        await inside.wait()
        await begin.wait()
        start = time.perf_counter()
        due = start + state.random() * EVERY
        while due < start + asked.seconds:
            await asyncio.sleep(max(0.0, due - time.perf_counter()))
            sent = time.perf_counter()
            await (visitor.choose(state.choice(visitor.organisations)) if asked.card else visitor.open())
            clicks.append((time.perf_counter() - sent) * 1e3)
            # Who still waits when the next click is due, skips it.
            due += EVERY * max(1, -(-(time.perf_counter() - due) // EVERY))
        return opened, visitor.received - opened


def spent_by(server: psutil.Process) -> tuple[float, float, float]:
    """Processor seconds by now: of the server, of those who click, and of the whole machine."""
    each = [sum(process.cpu_times()[:2]) for process in (server, psutil.Process())]
    machine = psutil.cpu_times()
    return each[0], each[1], sum(machine) - machine.idle - machine.iowait


if __name__ == "__main__":
    main()
