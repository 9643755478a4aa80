"""A step of the time slider, and the line of golden triangles, at 3,000 organisations and 18,000 links.

    .venv/bin/python -m tests.benchmarks.time_slider [--size 3000x18000] [--without-browser]

Prints medians: counting the triangles at the end of 25 years, beside asking the region anew on each of those
days; how every pair stood on each; and in Chromium a step from the key to the drawn frame, beside the page's
own answer once the slider rests (title, card and figures of that day).
"""

import argparse
import shutil
import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from dashboard.analysis.ledger import ledger
from dashboard.analysis.lifetimes import lifetimes
from dashboard.analysis.network import network_of
from dashboard.analysis.over_time import over_time
from dashboard.analysis.periods import periods
from dashboard.analysis.question import Question
from dashboard.analysis.timeline import timeline
from dashboard.analysis.triangles import count
from dashboard.model import Ecosystem, PartialDate, Relation, put
from dashboard.workspace import open_workspace
from tests.benchmarks.a_large_region import organisations_and_pairs
from tests.browser.conftest import BROWSERS, FLAGS
from tests.browser.serving import served

STEPS = 24
STEP = """
  (at) => new Promise((done) => {
    const stage = document.querySelector(".network-stage");
    const range = document.querySelector(".time-slider input");
    const before = stage.dataset.frames;
    const start = performance.now();
    range.value = String(at);
    range.dispatchEvent(new Event("input"));
    const look = () => {
      if (stage.dataset.frames === before) return requestAnimationFrame(look);
      // Two frames later the browser has shown what the canvas was told.
      requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - start)));
    };
    look();
  })
"""
REST = """
  (at) => new Promise((done) => {
    const stage = globalThis[Symbol.for("driehoek.stages")].stages.get("network");
    const range = document.querySelector(".time-slider input");
    const before = stage.drawing;
    const start = performance.now();
    range.value = String(at);
    range.dispatchEvent(new Event("input"));
    const look = () => {
      if (stage.drawing !== before) done(performance.now() - start);
      else requestAnimationFrame(look);
    };
    look();
  })
"""
ANSWER = """
  (at) => new Promise((done) => {
    const holder = document.querySelector(".time-slider");
    const range = holder.querySelector("input");
    const app = document.querySelector("[data-testid=stApp]");
    const start = performance.now();
    range.value = String(at);
    range.dispatchEvent(new Event("input"));
    const look = () => {
      const answered = holder.dataset.shown === String(at);
      if (!answered || app.dataset.testScriptState !== "notRunning") return requestAnimationFrame(look);
      requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - start)));
    };
    look();
  })
"""


def a_dated_region(organisations: int, links: int) -> Ecosystem:
    """Six in seven links began in one of the last 24 years, one in five of those ended eight years later."""
    made, pairs = organisations_and_pairs(organisations, links)
    this_year = date.today().year
    relations = []
    for number, (one, other) in enumerate(pairs):
        since = PartialDate(this_year - number * 7 % 24) if number % 7 else None
        until = PartialDate(since.year + 8) if since and number % 5 == 0 else None
        relations.append(Relation(one, other, since=since, until=until))
    return Ecosystem(organisations=tuple(made), relations=tuple(relations))


def main() -> None:
    """Measure."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--size", default="3000x18000")
    parser.add_argument("--without-browser", action="store_true")
    parser.add_argument("--only-browser", action="store_true")
    asked = parser.parse_args()
    organisations, links = map(int, asked.size.split("x"))
    ecosystem = a_dated_region(organisations, links)
    print(f"{organisations} organisations, {links} links")
    if not asked.only_browser:
        analysis(ecosystem)
    if not asked.without_browser:
        found = next(filter(None, map(shutil.which, BROWSERS)))
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=found, args=FLAGS)
            in_the_example(browser)
            in_browser(browser, ecosystem)
            browser.close()


def analysis(ecosystem: Ecosystem) -> None:
    """The line, the ledger and the slider's own data, beside asking every day anew."""
    lived = lifetimes(ecosystem)
    within = periods(lived, today=date.today())
    days = [each.ends for each in within]
    paired = [(each.tie.pair, each) for each in lived]
    anew = _median(lambda: [count(network_of(ecosystem, Question(on=day))) for day in days], times=1)
    print(f"  everything's span, once per revision     {_median(lambda: lifetimes(ecosystem)):7.0f} ms")
    ours = _median(lambda: over_time(ecosystem, lived, days))
    print(f"  golden and open triangles on {len(days)} days     {ours:7.0f} ms")
    print(f"  the same, the region asked anew each day {anew:7.0f} ms: {anew / ours:.0f} × as long")
    book = _median(lambda: ledger(lived, within, half_life_days=730))
    print(f"  the ledger                               {book:7.0f} ms")
    stood = _median(lambda: timeline(paired, days, half_life_days=730))
    print(f"  how every pair stood on each day         {stood:7.0f} ms")


def in_the_example(browser: Browser) -> None:
    """The map's and the gaps' answers, in the region that comes along."""
    print("  the example")
    with tempfile.TemporaryDirectory() as folder, served(Path(folder)) as address:
        page = browser.new_context(viewport={"width": 1366, "height": 900}, locale="nl-NL").new_page()
        for path in ("map", "gaps"):
            answers(page, f"{address}/{path}")
    print("  the large one")


def in_browser(browser: Browser, ecosystem: Ecosystem) -> None:
    """A step in the drawing, and the page's answer."""
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/region.sqlite"
        with open_workspace(url) as workspace:
            region = replace(workspace.ecosystem().region, name="Testland")
            entities = [region, *ecosystem.organisations, *ecosystem.relations]
            workspace.commit(map(put, entities), author="Meting", source="tijd")
        with served(Path(folder), database=url) as address:
            page = browser.new_context(viewport={"width": 1366, "height": 900}, locale="nl-NL").new_page()
            page.goto(f"{address}/network?groups=off")
            page.wait_for_selector(".network-stage[data-drawn]", timeout=180_000)
            page.wait_for_selector(".time-slider input", timeout=60_000)
            page.wait_for_timeout(3000)
            steps = [float(page.evaluate(STEP, at)) for at in range(STEPS - 2, 0, -1)]
            print(
                f"  a step from the key to the drawn frame   {statistics.median(steps):7.0f} ms, "
                f"worst {max(steps):.0f} (bound 300)"
            )
            page.wait_for_timeout(8000)
            rests = []
            for at in (5, 9, 14):
                rests.append(float(page.evaluate(REST, at)))
                page.wait_for_timeout(4000)
            print(f"  the page's figures, after it rested      {statistics.median(rests):7.0f} ms")
            for path in ("map", "gaps"):
                answers(page, f"{address}/{path}")


def answers(page: Page, address: str) -> None:
    """Where every step asks the page: from the key to the page as drawn, each day for the first time."""
    page.goto(address)
    page.wait_for_selector(".time-slider[data-shown]", timeout=180_000)
    page.wait_for_timeout(4000)
    last = int(page.evaluate("Number(document.querySelector('.time-slider input').max)"))
    for name in ("first", "again"):
        taken = []
        for at in range(last - 1, max(0, last - 9), -1):
            taken.append(float(page.evaluate(ANSWER, at)))
            page.wait_for_timeout(700)
        print(
            f"  {address.rsplit('/', 1)[1]:<5} from the key to drawn, {name}       "
            f"{statistics.median(taken):7.0f} ms, worst {max(taken):.0f} (bound 300)"
        )


def _median(step: Callable[[], object], *, times: int = 5) -> float:
    spent = []
    for _ in range(times):
        start = time.perf_counter()
        step()
        spent.append(1000 * (time.perf_counter() - start))
    return statistics.median(spent)


if __name__ == "__main__":
    main()
