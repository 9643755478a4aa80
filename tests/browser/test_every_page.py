"""Every page, in both languages, light and dark, on three screens: it draws, and nothing leaves."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.browser.waiting import ready

PAGES = (
    "/",
    "/network",
    "/map",
    "/gaps",
    "/deeper",
    "/round",
    "/organisations",
    "/organisations?id=tue",
    "/settings",
    "/lists",
    "/worklist",
    "/edit",
    "/edit?organisation=tue",
    "/acquaintances",
    "/history",
    "/history?batch=1",
    "/method",
    "/living",
    "/offers",
    "/offers?add=tue",
    "/introductions",
    "/introductions?new=1",
    "/introductions?pair=asml|gemeente-eindhoven",
    "/door",
    "/workshop",
    "/moments",
)
LAPTOP, PHONE, PROJECTOR = (1280, 800), (390, 844), (1920, 1080)


@pytest.mark.parametrize("path", [each for each in PAGES if "?" not in each])
def test_a_page_draws_in_english_and_dark_for_whoever_opens_its_link(
    path: str, open_page: Callable[..., Any]
):
    page = _opened(open_page, path, screen=LAPTOP, theme="dark", locale="en-GB")
    assert page.inner_text(".region .example") == "Example"
    assert page.query_selector('[data-testid="stTopNavLink"]')
    assert violations_of_ours(page) == {}


@pytest.mark.parametrize("path", PAGES)
def test_a_page_draws_in_dutch_and_light_on_a_phone_and_on_a_projector(
    path: str, open_page: Callable[..., Any]
):
    page = _opened(open_page, path, screen=PHONE, theme="light", locale="nl-NL")
    assert page.inner_text(".region .example") == "Voorbeeld"
    assert violations_of_ours(page) == {}
    width, height = PROJECTOR
    page.set_viewport_size({"width": width, "height": height})
    page.wait_for_selector('[data-testid="stTopNavLink"]')
    assert _widest(page) <= width + 1


def _opened(
    open_page: Callable[..., Any], path: str, *, screen: tuple[int, int], theme: str, locale: str
) -> Any:
    """The page, that draws within its width, without an error, and reaches no other host."""
    width, height = screen
    page = open_page(path, width=width, height=height, theme=theme, locale=locale)
    page.wait_for_timeout(250)
    ready(page)  # the map asks again once it knows how wide it is, and what is old is pale meanwhile
    assert not page.query_selector(".st-key-error")
    assert not page.query_selector('[data-testid="stException"]')
    assert page.outside == []
    assert page.errors == []
    assert page.inner_text("h1").strip()
    assert page.evaluate("document.documentElement.lang") == locale[:2]
    assert _widest(page) <= width + 1
    return page


def violations_of_ours(page: Any) -> dict[str, list[str]]:
    from axe_playwright_python.sync_playwright import Axe

    violations = Axe().run(page).response["violations"]
    ours = {rule["id"]: [node["html"][:200] for node in rule["nodes"]] for rule in violations}
    return {rule: nodes for rule, nodes in ours.items() if rule not in STREAMLITS_OWN}


STREAMLITS_OWN: dict[str, str] = {
    "presentation-role-conflict": "the drop zone of a file uploader is a named section without a role"
}
"""Rules that only Streamlit's own markup breaks, each with why it cannot be mended from here."""


def test_the_chosen_language_stays(open_page: Callable[..., Any]):
    page = open_page("/", locale="nl-NL")
    assert "Overzicht" in page.inner_text('[data-testid="stHeader"]')
    page.get_by_role("radio", name="EN").click()
    page.wait_for_function("() => document.documentElement.lang === 'en'")
    page.reload()
    ready(page)
    assert "Overview" in page.inner_text('[data-testid="stHeader"]')
    assert page.evaluate("document.documentElement.lang") == "en"


def _widest(page: Any) -> int:
    return int(
        page.evaluate(
            """() => Math.max(document.scrollingElement.scrollWidth,
                              document.querySelector('[data-testid="stMain"]')?.scrollWidth || 0)"""
        )
    )
