"""A real server and a real browser: the app as a person meets it.

`app` is the address of a server with the example region, one for the whole run; tests that
change the region start their own with `serve`. `page` is a browser page that can reach nothing
but the app: `page.outside` lists what it tried, `page.errors` what the console said.
"""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from tests.browser.serving import served
from tests.browser.waiting import ready

FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
HOW_TO_GET_ONE = "no Chromium or Chrome found: install one (Debian, Ubuntu: apt-get install chromium)"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Whatever stands in this folder needs a browser."""
    for item in items:
        if Path(item.fspath).is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a server that shows the example region. Do not change the region here."""
    with served(tmp_path_factory.mktemp("app")) as address:
        yield address


@pytest.fixture
def serve(tmp_path: Path) -> Iterator[Callable[..., str]]:
    """Start a server for this test alone: `serve(database=…)` gives its address."""
    with ExitStack() as running:
        yield lambda **options: running.enter_context(served(tmp_path, **options))


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    """One Chromium for the whole run. Without one: skipped, in CI a failure."""
    found = next(filter(None, map(shutil.which, BROWSERS)), None)
    if found is None:
        if os.environ.get("CI") == "true":
            pytest.fail(HOW_TO_GET_ONE)
        pytest.skip(HOW_TO_GET_ONE)
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=found, args=FLAGS)
        yield launched
        launched.close()


@pytest.fixture
def open_page(browser: Any, app: str) -> Iterator[Callable[..., Any]]:
    """`open_page("/gaps", locale="en-GB", theme="dark", width=390, height=844)`: a page, ready."""
    contexts = []

    def opened(
        path: str = "/",
        *,
        at: str = app,
        locale: str = "nl-NL",
        theme: str = "light",
        width: int = 1280,
        height: int = 800,
        **options: Any,
    ) -> Any:
        context = browser.new_context(
            viewport={"width": width, "height": height}, color_scheme=theme, locale=locale, **options
        )
        contexts.append(context)
        page = context.new_page()
        page.outside, page.errors = [], []
        page.route("**/*", lambda route: _only_the_app(route, at, page.outside))
        page.on("console", lambda message: _note_error(message, page.errors))
        page.on("pageerror", lambda error: page.errors.append(str(error)))
        page.goto(at + path)
        ready(page)
        return page

    yield opened
    for context in contexts:
        context.close()


@pytest.fixture
def page(open_page: Callable[..., Any]) -> Any:
    """The overview in Dutch, light, on a laptop."""
    return open_page("/")


def _only_the_app(route: Any, address: str, outside: list[str]) -> None:
    url = route.request.url
    if url.startswith((address, "data:", "blob:")):
        route.continue_()
    else:
        outside.append(url)
        route.abort()


def _note_error(message: Any, errors: list[str]) -> None:
    # On a deep link Streamlit first looks for its server below that path: its own 404s are no fault.
    if message.type == "error" and "/_stcore/" not in message.location.get("url", ""):
        errors.append(message.text)
