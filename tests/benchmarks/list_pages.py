"""Turning the pages of a draft of 10,000 rows, in Chromium: from the click to the new rows.

    python -m tests.benchmarks.list_pages [--clicks 20]

Beside it what the server itself spent on a click, and the peer in the same run: a bare Streamlit page whose
button only writes another number.
"""

import argparse
import shutil
import statistics
import sys
import tempfile
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, sync_playwright

from dashboard.ingest.table import ListFile
from dashboard.workspace import open_workspace
from tests.benchmarks.drafting import as_xlsx, region, rows
from tests.browser.conftest import BROWSERS, FLAGS
from tests.browser.serving import served

BOUND = 200
"""Milliseconds from the click to the new rows."""
BARE = """
import streamlit as st
@st.fragment
def portion():
    turned = st.session_state.get("turned", 0)
    st.button("on", key="turn", on_click=lambda: st.session_state.update(turned=turned + 1))
    st.html(f'<p class="row">{turned}</p>')
portion()
"""
CLICK = """
([button, row]) => new Promise((done) => {
  const first = document.querySelector(row).innerText, start = performance.now();
  document.querySelector(button).click();
  const look = () => {
    const now = document.querySelector(row);
    if (now && now.innerText !== first) done(performance.now() - start); else setTimeout(look, 4);
  };
  look();
})
"""


def main() -> None:
    """Print the medians, and how they stand to the bound and to each other."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--clicks", type=int, default=20)
    clicks = parser.parse_args().clicks
    found = next(filter(None, map(shutil.which, BROWSERS)))
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
        browser = playwright.chromium.launch(executable_path=found, args=FLAGS)
        page = browser.new_context(viewport={"width": 1280, "height": 800}, locale="nl-NL").new_page()
        url = f"sqlite:///{folder}/region.sqlite"
        with open_workspace(url) as workspace:
            file = ListFile("leden.xlsx", as_xlsx(rows(10_000, region(2_000))))
            read = workspace.lists.read([file], source="A")
            kept = workspace.lists.keep(read, source="A", title=file.name, author="Anna")
        with served(Path(folder), database=url) as at:
            page.goto(f"{at}/lists?draft={kept.id}&look=all")
            ours = turned(page, ".st-key-list_changes_page_on button", ".list-changes tbody th", clicks)
        bare = Path(folder) / "bare.py"
        bare.write_text(BARE, encoding="utf-8")
        with served(Path(folder), command=lambda port: bare_page(bare, port)) as at:
            page.goto(at)
            theirs = turned(page, ".st-key-turn button", "p.row", clicks)
        browser.close()
    middle = statistics.median(ours)
    print(f"click to the new rows, of 10,000: {middle:.0f} ms (median of {clicks}), worst {max(ours):.0f}")
    print(f"  {middle / BOUND:.2f} × the bound of {BOUND} ms")
    print(f"a bare page whose button writes a number: {statistics.median(theirs):.0f} ms")
    print(f"  ours takes {middle / statistics.median(theirs):.1f} × as long")


def turned(page: Page, button: str, row: str, clicks: int) -> list[float]:
    """Milliseconds for each click, after two that warm up."""
    page.locator(button).wait_for(timeout=180_000)
    page.wait_for_timeout(2_000)
    spent: list[Any] = []
    for _ in range(clicks + 2):
        spent.append(page.evaluate(CLICK, [button, row]))
        page.wait_for_timeout(400)
    return [float(each) for each in spent[2:]]


def bare_page(script: Path, port: int) -> list[str]:
    """The command that serves it."""
    return [
        sys.executable,
        "-m",
        "streamlit",
        "run",
        str(script),
        "--server.port",
        str(port),
        "--server.headless",
        "true",
    ]


if __name__ == "__main__":
    main()
