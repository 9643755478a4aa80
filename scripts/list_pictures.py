"""Make the pictures of the guide to bringing a list: `uv run python scripts/list_pictures.py`.

Starts the dashboard with the example region in a folder of its own, brings the list of an invented
cluster organisation as a contributor would, and writes docs/pictures/list-*.png.
"""

import sys
import tempfile
from pathlib import Path
from typing import Any

CHECKOUT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(CHECKOUT))

from tests.browser.conftest import BROWSERS, FLAGS, HOW_TO_GET_ONE  # noqa: E402
from tests.browser.serving import served  # noqa: E402
from tests.browser.waiting import ready  # noqa: E402
from tests.lists.cluster import cluster  # noqa: E402

FOLDER = CHECKOUT / "docs" / "pictures"


def main() -> None:
    """Bring the list from upload to what it brings, in Dutch, light, on a laptop."""
    import shutil

    from playwright.sync_api import sync_playwright

    found = next(filter(None, map(shutil.which, BROWSERS)), None)
    if found is None:
        sys.exit(HOW_TO_GET_ONE)
    FOLDER.mkdir(parents=True, exist_ok=True)
    with (
        tempfile.TemporaryDirectory() as folder,
        served(Path(folder)) as address,
        sync_playwright() as playwright,
    ):
        browser = playwright.chromium.launch(executable_path=found, args=FLAGS)
        page = browser.new_page(viewport={"width": 1280, "height": 900}, locale="nl-NL", color_scheme="light")
        _bring(page, address, Path(folder))
        browser.close()


def _bring(page: Any, address: str, folder: Path) -> None:
    page.goto(f"{address}/lists")
    ready(page)
    _picture(page, "list-door")
    file = cluster()
    path = folder / file.name
    path.write_bytes(file.content)
    page.locator('input[type="file"]').first.set_input_files(path)
    source = page.get_by_role("combobox").first
    source.wait_for()
    source.fill("TechCluster De Kempen")
    source.press("Enter")
    page.get_by_role("textbox", name="Jouw naam").fill("Anna de Boer")
    page.keyboard.press("Tab")
    ready(page)
    _picture(page, "list-first-look")
    page.get_by_role("button", name="Verder met deze lijst").click()
    page.wait_for_url("**draft=**")
    ready(page)
    _picture(page, "list-draft")
    if (name := page.get_by_role("textbox", name="Jouw naam")).count():
        name.fill("Anna de Boer")
        page.keyboard.press("Tab")
    page.get_by_role("button", name="Concept aannemen").click()
    page.wait_for_url("**list=**")
    ready(page)
    page.get_by_text("Het concept is aangenomen.").wait_for(state="hidden")
    _picture(page, "list-hers")


def _picture(page: Any, name: str) -> None:
    page.wait_for_timeout(2500)
    page.screenshot(path=FOLDER / f"{name}.png")
    print(FOLDER / f"{name}.png")


if __name__ == "__main__":
    main()
