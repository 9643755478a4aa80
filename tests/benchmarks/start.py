"""From the command to the first page drawn in Chromium, beside a bare Streamlit page started the same way.

    .venv/bin/python -m tests.benchmarks.start [--rounds 5]

A second start: the store is filled, the modules are compiled, the browser is open. Drawn is when the
headline and the great triangle stand on the screen and nothing is running any more; for the bare page,
when its title does. Prints the medians in seconds with the moment at which the server answered, the time
of each round, and the ratio.
"""

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from tests.browser.conftest import BROWSERS, FLAGS
from tests.browser.serving import CHECKOUT
from tests.ports import free_port

BARE = 'import streamlit as st\n\nst.title("Hello")\nst.write("A page with nothing on it.")\n'
OURS = ("h1.gap", ".great-triangle svg")
THEIRS = ("h1",)
QUIET = ("--browser.gatherUsageStats", "false")
"""The bare page must not call out either."""
PATIENCE = 60.0
DRAWN = """
  (wanted) => {
    const app = document.querySelector('[data-testid="stApp"]');
    const stands = (each) => document.querySelector(each)?.getBoundingClientRect().height > 0;
    return app && app.dataset.testScriptState !== "running" && wanted.every(stands);
  }
"""


@dataclass(frozen=True, slots=True)
class Started:
    """Seconds from the command until the server answered, and until the page was drawn."""

    answered: float
    drawn: float


def main() -> None:
    """Start both in turns, so that both meet the same machine."""
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("--rounds", type=int, default=5)
    rounds = options.parse_args().rounds
    found = next(filter(None, map(shutil.which, BROWSERS)))
    print(f"{rounds} starts of each in turns; {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=FLAGS)
        bare = Path(folder) / "bare.py"
        bare.write_text(BARE, encoding="utf-8")
        ours_at, bare_at = CHECKOUT / "streamlit_app.py", bare
        first = started(browser, ours_at, Path(folder), OURS)  # fills the store, compiles what was not
        print(f"  first start: {first.drawn:.2f} s, with the example to be read in")
        ours, theirs = [], []
        for _ in range(rounds):
            ours.append(started(browser, ours_at, Path(folder), OURS))
            theirs.append(started(browser, bare_at, Path(folder), THEIRS))
        browser.close()
    show("ours", ours)
    show("bare page", theirs)
    print(f"  ratio: {drawn(ours) / drawn(theirs):.2f} ×")


def drawn(rounds: list[Started]) -> float:
    """The median of the seconds until the page was drawn."""
    return statistics.median(each.drawn for each in rounds)


def show(name: str, rounds: list[Started]) -> None:
    """Print what the rounds of one of the two took."""
    answered = statistics.median(each.answered for each in rounds)
    every = " ".join(f"{each.drawn:.2f}" for each in rounds)
    print(f"  {name:10} answers after {answered:.2f} s, drawn after {drawn(rounds):.2f} s (of {every})")


def started(browser: Browser, script: Path, folder: Path, wanted: tuple[str, ...]) -> Started:
    """Give the command, open the page as soon as the server answers, and watch until it is drawn."""
    port = free_port()
    begin = time.perf_counter()
    with running(script, folder, port) as server:
        address = f"http://127.0.0.1:{port}"
        while not answers(address):
            if server.poll() is not None or time.perf_counter() - begin > PATIENCE:
                raise RuntimeError(f"the server did not start: {(folder / 'start.log').read_text()}")
            time.sleep(0.02)
        answered = time.perf_counter() - begin
        # A new context keeps nothing from the round before, as in a browser that was never here.
        context = browser.new_context(viewport={"width": 1280, "height": 800}, locale="nl-NL")
        page = context.new_page()
        page.goto(address, wait_until="commit")
        page.wait_for_function(DRAWN, arg=list(wanted), polling=20, timeout=PATIENCE * 1e3)
        found = Started(answered, time.perf_counter() - begin)
        context.close()
        return found


@contextmanager
def running(script: Path, folder: Path, port: int) -> Iterator[subprocess.Popen[bytes]]:
    """The server of one script, stopped afterwards."""
    run = [sys.executable, "-m", "streamlit", "run", script.name]
    with (folder / "start.log").open("wb") as log:
        server = subprocess.Popen(
            [*run, "--server.port", str(port), "--server.headless", "true", *QUIET],
            cwd=script.parent,
            env={**os.environ, "DRIEHOEK_DATABASE_URL": f"sqlite:///{folder / 'region.sqlite'}"},
            stdout=log,
            stderr=subprocess.STDOUT,
        )
        try:
            yield server
        finally:
            server.terminate()
            server.wait(15)


def answers(address: str) -> bool:
    """Whether the server is ready for a page."""
    try:
        with urllib.request.urlopen(f"{address}/_stcore/health", timeout=2) as answer:
            return bool(answer.status == 200)
    except (OSError, TimeoutError):
        return False


if __name__ == "__main__":
    main()
