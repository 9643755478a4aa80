"""Make the pictures of the README: `uv run python scripts/pictures.py`.

Starts the dashboard with the example region in a folder of its own, opens the four pages in a
real browser and writes docs/pictures/*.png.
"""

import sys
import tempfile
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(CHECKOUT))

from tests.browser.conftest import BROWSERS, FLAGS, HOW_TO_GET_ONE  # noqa: E402
from tests.browser.serving import served  # noqa: E402
from tests.browser.waiting import ready  # noqa: E402

PICTURES = {"overview": "/", "network": "/network?id=tue", "map": "/map", "gaps": "/gaps"}
FOLDER = CHECKOUT / "docs" / "pictures"


def main() -> None:
    """Take the four pictures, in English, light, on a laptop."""
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
        page = browser.new_page(viewport={"width": 1280, "height": 800}, locale="en-GB", color_scheme="light")
        for name, path in PICTURES.items():
            page.goto(address + path)
            ready(page)
            page.wait_for_timeout(2500)
            page.screenshot(path=FOLDER / f"{name}.png")
            print(FOLDER / f"{name}.png")
        browser.close()


if __name__ == "__main__":
    main()
