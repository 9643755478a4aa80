"""A real server and a real browser: the app as a person meets it.

`app` is the address of a server with the example region, one for the whole run; tests that
change the region start their own with `serve`. `page` is a browser page that can reach nothing
but this machine: `page.outside` lists what else it tried, `page.errors` what the console said.
"""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress
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
    "--font-render-hinting=none",  # words as wide as on a screen
    # Whatever stands in a page, no other host is found. Catching every request here would do the same, but
    # without the browser's own store of files, and nothing would load while a test waits for something else.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
]
BROWSERS = (
    "chromium-headless-shell",
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
)
HOW_TO_GET_ONE = "no Chromium or Chrome found: install one (Debian: apt-get install chromium-headless-shell)"
_OPEN: list[Any] = []
"""The pages of the test that runs."""


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


@pytest.fixture(scope="session")
def contexts(browser: Any) -> Iterator[Callable[..., Any]]:
    """A context for each kind of visitor, made once: what its browser has loaded need not be loaded again."""
    made: dict[str, Any] = {}

    def context(**options: Any) -> Any:
        kind = repr(sorted(options.items()))
        if kind not in made:
            made[kind] = browser.new_context(**options)
        return made[kind]

    yield context
    for each in made.values():
        each.close()


@pytest.fixture
def open_page(contexts: Callable[..., Any], app: str) -> Iterator[Callable[..., Any]]:
    """`open_page("/gaps", locale="en-GB", theme="dark", width=390, height=844)`: a page, ready."""

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
        page = contexts(locale=locale, color_scheme=theme, **options).new_page()
        _OPEN.append(page)
        page.set_viewport_size({"width": width, "height": height})
        page.outside, page.errors = [], []
        for event in ("request", "websocket"):
            page.on(event, lambda asked: _note_outside(asked.url, at, page.outside))
        page.on("console", lambda message: _note_error(message, page.errors))
        page.on("pageerror", lambda error: page.errors.append(str(error)))
        page.goto(at + path)
        ready(page)
        return page

    yield opened
    while _OPEN:
        _forget(_OPEN.pop())


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Any:
    """A test that fails tells what its pages showed: who reads it later cannot look any more."""
    report = yield
    if report.failed:
        report.sections += [("a page at that moment", _told(page)) for page in _OPEN]
    return report


@pytest.fixture
def page(open_page: Callable[..., Any]) -> Any:
    """The overview in Dutch, light, on a laptop."""
    return open_page("/")


def _told(page: Any) -> str:
    from playwright.sync_api import Error

    try:
        return f"{page.url}\n{page.inner_text('body', timeout=2000)[:3000]}\nconsole: {page.errors}"
    except Error as gone:
        return f"cannot be read any more: {gone}"


def _note_outside(url: str, address: str, outside: list[str]) -> None:
    if not url.startswith((address, address.replace("http", "ws", 1), "data:", "blob:")):
        outside.append(url)


def _forget(page: Any) -> None:
    """Close it, and let its browser forget who was there: the next test is another visitor."""
    from playwright.sync_api import Error

    with suppress(Error):  # it may have been closed, or never have come to a page of ours
        page.evaluate("localStorage.clear()")
    page.close()
    page.context.clear_cookies()


def _note_error(message: Any, errors: list[str]) -> None:
    # On a deep link Streamlit first looks for its server below that path: its own 404s are no fault.
    if message.type == "error" and "/_stcore/" not in message.location.get("url", ""):
        errors.append(message.text)
