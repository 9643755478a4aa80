"""What Streamlit itself says, in the reader's language, and in the other one after the switch."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.browser.serving import Server
from tests.browser.waiting import ready


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    running = Server(tmp_path)
    yield running
    running.kill()


def test_a_screen_reader_is_told_in_the_language_of_the_page(app: str, open_page: Callable[..., Any]):
    page = open_page("/introductions?new=1")
    page.get_by_role("button", name="Uitleg bij Wie pakt dit op?").wait_for()
    page.get_by_role("button", name="Datum kiezen").wait_for()
    page.get_by_role("navigation", name="Pagina’s").wait_for()
    spoken = page.locator("body").aria_snapshot()
    assert 'link "Naar de inhoud"' in spoken
    for english in ("Help for", '"Open"', "day, ", "Choose", "Navigate", "App pages"):
        assert english not in spoken


def test_streamlit_speaks_the_language_of_the_page(server: Server, open_page: Callable[..., Any]):
    page = open_page("/lists", at=server.address)
    zone = page.get_by_test_id("stFileUploaderDropzone").first
    zone.get_by_text("Bestand kiezen", exact=True).wait_for()
    assert " per bestand" in zone.inner_text()

    page.get_by_role("radio", name="EN", exact=True).click()
    zone.get_by_text("Choose a file", exact=True).wait_for()
    ready(page)
    page.get_by_role("radio", name="NL", exact=True).click()
    zone.get_by_text("Bestand kiezen", exact=True).wait_for()
    ready(page)
    assert "per file" not in page.locator("body").inner_text()

    server.kill()
    page.get_by_text("Driehoek antwoordt niet").wait_for(timeout=60_000)
    assert "Streamlit" not in page.get_by_test_id("stDialog").inner_text()
