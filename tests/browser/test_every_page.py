"""Every page, in both languages, light and dark, on three screens: it draws, and nothing leaves.

Each is loaded once, as a phone of a Dutch reader; then the same page is read on a laptop, dark, in English.
"""

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


@pytest.mark.parametrize("path", PAGES)
def test_a_page_draws_in_both_languages_light_and_dark_on_three_screens(
    path: str, open_page: Callable[..., Any]
):
    width, height = PHONE
    page = open_page(path, width=width, height=height, theme="light", locale="nl-NL")
    page.wait_for_timeout(250)
    ready(page)  # the map asks again once it knows how wide it is, and what is old is pale meanwhile
    assert page.inner_text(".region .example") == "Voorbeeld"
    _is_sound(page, width=width, language="nl")

    for width, height in (PROJECTOR, LAPTOP):
        page.set_viewport_size({"width": width, "height": height})
        page.wait_for_selector('[data-testid="stTopNavLink"]')
        page.wait_for_timeout(150)
        assert _widest(page) <= width + 1

    light = _ground(page)
    page.emulate_media(color_scheme="dark")
    page.get_by_role("radio", name="EN", exact=True).click()
    page.wait_for_function("() => document.documentElement.lang === 'en'")
    page.wait_for_timeout(250)
    ready(page)
    assert page.inner_text(".region .example") == "Example"
    assert _ground(page) != light
    _is_sound(page, width=width, language="en")
    assert page.outside == []
    assert page.errors == []


def test_whoever_comes_with_an_english_browser_in_the_dark_is_met_so(open_page: Callable[..., Any]):
    dark = open_page("/gaps", locale="en-GB", theme="dark")
    assert dark.inner_text(".region .example") == "Example"
    _is_sound(dark, width=LAPTOP[0], language="en")
    assert _ground(dark) != _ground(open_page("/gaps", locale="en-GB"))


def _ground(page: Any) -> str:
    """The colour of the page."""
    return str(page.eval_on_selector('[data-testid="stApp"]', "app => getComputedStyle(app).backgroundColor"))


def _is_sound(page: Any, *, width: int, language: str) -> None:
    """It drew, within its width, without an error, and whoever cannot see it can use it."""
    assert not page.query_selector(".st-key-error")
    assert not page.query_selector('[data-testid="stException"]')
    assert page.inner_text("h1").strip()
    assert page.evaluate("document.documentElement.lang") == language
    assert _widest(page) <= width + 1
    assert violations_of_ours(page) == {}


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
