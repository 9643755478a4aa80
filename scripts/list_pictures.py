"""Make the pictures of the guides to bringing a list: `uv run python scripts/list_pictures.py`.

For each language it starts the dashboard with the example region in a folder of its own, brings the list of
an invented cluster organisation as a contributor would, and writes docs/pictures/list-*.png.
"""

import sys
import tempfile
from io import BytesIO
from pathlib import Path
from typing import Any

from PIL import Image

CHECKOUT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(CHECKOUT))

from tests.browser.conftest import BROWSERS, FLAGS, HOW_TO_GET_ONE  # noqa: E402
from tests.browser.serving import served  # noqa: E402
from tests.browser.waiting import ready  # noqa: E402
from tests.lists.cluster import cluster  # noqa: E402

FOLDER = CHECKOUT / "docs" / "pictures"
LAPTOP: Any = {"width": 1280, "height": 900}
TALL: Any = {"width": 1280, "height": 1040}
"""From the title to the button: what was read stands between them."""
WORDS = {
    "nl-NL": ("", "Jouw naam", "Verder met deze lijst", "Concept aannemen", "Het concept is aangenomen."),
    "en-GB": ("-en", "Your name", "Go on with this list", "Accept draft", "The draft was accepted."),
}
"""What the names of the pictures end in, and the words of the screens."""


def main() -> None:
    """Bring the list from upload to what it brings, in both languages, light, on a laptop."""
    import shutil

    from playwright.sync_api import sync_playwright

    found = next(filter(None, map(shutil.which, BROWSERS)), None)
    if found is None:
        sys.exit(HOW_TO_GET_ONE)
    FOLDER.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=FLAGS)
        for locale in WORDS:
            with tempfile.TemporaryDirectory() as folder, served(Path(folder)) as address:
                page = browser.new_page(viewport=LAPTOP, locale=locale, color_scheme="light")
                _bring(page, address, Path(folder), WORDS[locale])
        browser.close()


def _bring(page: Any, address: str, folder: Path, words: tuple[str, ...]) -> None:
    end, name, go, accept, done = words
    page.goto(f"{address}/lists")
    ready(page)
    _picture(page, f"list-door{end}")
    file = cluster()
    path = folder / file.name
    path.write_bytes(file.content)
    page.get_by_test_id("stFileUploader").first.locator('input[type="file"]').set_input_files(path)
    source = page.get_by_role("combobox").first
    source.wait_for()
    source.fill("TechCluster De Kempen")
    source.press("Enter")
    page.get_by_role("textbox", name=name).fill("Anna de Boer")
    page.keyboard.press("Tab")
    ready(page)
    page.set_viewport_size(TALL)
    _picture(page, f"list-first-look{end}")
    page.set_viewport_size(LAPTOP)
    page.get_by_role("button", name=go).click()
    page.wait_for_url("**draft=**")
    ready(page)
    _picture(page, f"list-draft{end}")
    if (author := page.get_by_role("textbox", name=name)).count():
        author.fill("Anna de Boer")
        page.keyboard.press("Tab")
    page.get_by_role("button", name=accept).click()
    page.wait_for_url("**list=**")
    ready(page)
    page.get_by_text(done).wait_for(state="hidden")
    _picture(page, f"list-hers{end}")


def _picture(page: Any, name: str) -> None:
    page.wait_for_timeout(2500)
    shot = Image.open(BytesIO(page.screenshot())).convert("RGB")
    # A palette makes a screen of flat colours three times smaller.
    shot.quantize(256, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE).save(
        FOLDER / f"{name}.png", optimize=True
    )
    print(FOLDER / f"{name}.png")


if __name__ == "__main__":
    main()
