"""The network page against plain pyvis, in the same Chromium, on the same graph.

    .venv/bin/python -m tests.benchmarks.network_page [--sizes 1000x3000,5000x15000]

Prints, for each size: seconds from opening to drawn, frames per second while panning, the median of a
click on an organisation until its card is there, and for plain pyvis the same seconds with the ratio.
The page opens with its groups switched off and its store laid out beforehand, as after a first visit.
"""

import argparse
import statistics
import tempfile
import time
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page, sync_playwright

from tests.benchmarks.a_large_region import organisations_and_pairs, write
from tests.browser.conftest import BROWSERS, FLAGS
from tests.browser.serving import served

PLAIN_LIMIT = 180.0
CLICKS = 25
STAGE = 'globalThis[Symbol.for("driehoek.stages")].stages.get("network")'

COUNT_FILLS = """
  window.fills = 0;
  const fill = CanvasRenderingContext2D.prototype.fill;
  CanvasRenderingContext2D.prototype.fill = function (...given) {
    window.fills += 1;
    return fill.apply(this, given);
  };
"""
"""Drawn is: as many shapes have been filled on a canvas as there are organisations."""

WATCH_CARD = """
  (name) => new Promise((done) => {
    const card = document.querySelector(".st-key-network_beside");
    let pressed = 0;
    const press = () => { pressed = performance.now(); };
    document.addEventListener("pointerdown", press, { capture: true, once: true });
    const look = () => {
      if (pressed && card.innerText.includes(name)) done(performance.now() - pressed);
      else requestAnimationFrame(look);
    };
    look();
  })
"""


def main() -> None:
    """Measure every size that is asked for."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--sizes", default="1000x3000,5000x15000")
    parser.add_argument("--without-plain", action="store_true", help="leave plain pyvis out")
    asked = parser.parse_args()
    import shutil

    found = next(filter(None, map(shutil.which, BROWSERS)))
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=FLAGS)
        for size in asked.sizes.split(","):
            organisations, links = map(int, size.split("x"))
            measure(browser, organisations, links, plain=not asked.without_plain)
        browser.close()


def measure(browser: Browser, organisations: int, links: int, *, plain: bool) -> None:
    """One size: our page, and the same graph through `Network.generate_html`."""
    print(f"\n{organisations} organisations, {links} links")
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/region.sqlite"
        write(url, organisations, links)
        with served(Path(folder), database=url) as address:
            opened(browser, address, organisations).context.close()
            times = []
            for _ in range(3):
                page = opened(browser, address, organisations)
                times.append(page.opened_in)  # type: ignore[attr-defined]
                if len(times) < 3:
                    page.context.close()
            ours = statistics.median(times)
            print(f"  ours         drawn after {ours:6.2f} s")
            print(f"  panning      {frames_while_panning(page):6.1f} frames per second")
            clicks = clicks_to_card(page)
            print(
                f"  click → card {statistics.median(clicks):6.0f} ms, "
                f"median of {len(clicks)}, worst {max(clicks):.0f}"
            )
        if plain:
            theirs = plain_pyvis(browser, Path(folder), organisations, links)
            bound = "" if theirs < PLAIN_LIMIT else "more than "
            print(f"  plain pyvis  drawn after {bound}{theirs:6.2f} s: {bound}{theirs / ours:.1f} × as long")


def opened(browser: Browser, address: str, organisations: int) -> Page:
    """Our page in a fresh context, drawn; `opened_in` says after how many seconds."""
    page = browser.new_context(viewport={"width": 1280, "height": 800}, locale="nl-NL").new_page()
    page.add_init_script(COUNT_FILLS)
    start = time.perf_counter()
    page.goto(f"{address}/network?groups=off")
    page.wait_for_function(f"() => window.fills >= {organisations}", timeout=180_000, polling=20)
    page.opened_in = time.perf_counter() - start  # type: ignore[attr-defined]
    page.wait_for_timeout(2000)
    return page


def plain_pyvis(browser: Browser, folder: Path, organisations: int, links: int) -> float:
    """Seconds until the same graph stands on the screen, made the way pyvis' README does."""
    from pyvis.network import Network

    made, pairs = organisations_and_pairs(organisations, links)
    graph = Network(directed=True, cdn_resources="in_line")
    for each in made:
        graph.add_node(each.id, label=each.name)
    for one, other in pairs:
        graph.add_edge(one, other)
    written = folder / "plain.html"
    written.write_text(graph.generate_html(notebook=False), encoding="utf-8")
    page = browser.new_context(viewport={"width": 1280, "height": 800}).new_page()
    page.route("http*://**/*", lambda route: route.abort())
    page.add_init_script(COUNT_FILLS)
    start = time.perf_counter()
    page.goto(written.as_uri(), wait_until="commit")
    try:
        page.wait_for_function(
            f"() => window.fills >= {organisations}", timeout=PLAIN_LIMIT * 1000, polling=100
        )
    except Exception:  # it did not answer within the limit: that is the measurement
        return PLAIN_LIMIT
    finally:
        page.close(run_before_unload=False)
    return time.perf_counter() - start


def frames_while_panning(page: Page, *, seconds: float = 4.0) -> float:
    """Frames that the drawing shows in a second while a mouse drags it about."""
    box: Any = page.locator(".network-canvas").bounding_box()
    x, y = box["x"] + box["width"] * 0.5, box["y"] + box["height"] * 0.5
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x + 15, y)
    before = int(page.locator(".network-stage").get_attribute("data-frames") or 0)
    start, turn = time.perf_counter(), 0
    while time.perf_counter() - start < seconds:
        turn += 1
        swing = (turn % 120) - 60
        page.mouse.move(x + 3 * abs(swing) - 90, y + abs(swing) - 30)
    spent = time.perf_counter() - start
    after = int(page.locator(".network-stage").get_attribute("data-frames") or 0)
    page.mouse.up()
    return (after - before) / spent


def clicks_to_card(page: Page) -> list[float]:
    """Milliseconds from pressing on an organisation until its name stands on the card."""
    page.click(".network-tool:nth-child(3)")
    page.wait_for_timeout(500)
    names: list[str] = page.evaluate(f"{STAGE}.drawing.labels.slice(0, {CLICKS})")
    spent = []
    for id in names:
        at: Any = page.evaluate(
            f"""(id) => {{ const stage = {STAGE}; const mark = stage.marks.get(id);
                const seen = stage.network.canvasToDOM(mark);
                const box = stage.furniture.canvas.getBoundingClientRect();
                return {{ x: box.left + seen.x, y: box.top + seen.y, name: mark.name }}; }}""",
            id,
        )
        watching = page.evaluate_handle(f"(name) => ({{ watch: ({WATCH_CARD})(name) }})", at["name"])
        page.mouse.click(at["x"], at["y"])
        spent.append(float(watching.evaluate("async (each) => await each.watch")))
        page.wait_for_timeout(700)
    return spent


if __name__ == "__main__":
    main()
