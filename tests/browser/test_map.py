"""The map in a browser: it stays where it is, answers a click, and draws without another host."""

import re
from collections.abc import Callable
from typing import Any

import pytest

CANVAS = "[data-testid='stDeckGlJsonChart'] canvas"
OPENED = re.compile(r"organisation=([^&]+)")


def map_of(page: Any) -> Any:
    """The map's canvas, once it has been drawn."""
    page.wait_for_selector(CANVAS, timeout=60_000)
    page.wait_for_timeout(3500)
    return page.query_selector(CANVAS)


def mark_under(page: Any, canvas: Any) -> tuple[float, float]:
    """A point of the map with a mark under it: where the tooltip names somebody."""
    box = canvas.bounding_box()
    for across in range(8, 93, 2):
        for down in (0.35, 0.4, 0.45, 0.5, 0.55):
            at = (box["x"] + box["width"] * across / 100, box["y"] + box["height"] * down)
            page.mouse.move(*at)
            page.wait_for_timeout(40)
            tooltip = page.query_selector(".deck-tooltip")
            if tooltip and tooltip.is_visible() and tooltip.inner_text().strip():
                return at
    pytest.fail("no mark was found on the map")


def name_at(page: Any, at: tuple[float, float]) -> str:
    """Whose mark is drawn at a point of the screen, as the tooltip says."""
    page.mouse.move(at[0] + 3, at[1] + 3)
    page.wait_for_timeout(300)
    page.mouse.move(*at)
    page.wait_for_timeout(600)
    return page.inner_text(".deck-tooltip").splitlines()[0]


def test_a_click_opens_the_card_and_moves_nothing(open_page: Callable[..., Any]):
    page = open_page("/map")
    canvas = map_of(page)
    box = canvas.bounding_box()
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    page.mouse.wheel(0, -120)
    page.wait_for_timeout(1500)
    at = mark_under(page, canvas)
    name = name_at(page, at)
    page.mouse.click(*at)
    page.wait_for_url(OPENED, timeout=20_000)
    page.wait_for_function(
        "name => document.querySelector('.card-name')?.innerText.includes(name)", arg=name, timeout=20_000
    )
    assert page.query_selector(CANVAS).bounding_box() == box
    assert name_at(page, at) == name
    assert page.errors == []
    assert page.outside == []


def test_a_filter_moves_nobody(open_page: Callable[..., Any]):
    page = open_page("/map")
    canvas = map_of(page)
    at = mark_under(page, canvas)
    name = name_at(page, at)
    page.get_by_label("Naam of plaats").fill(name)
    page.get_by_label("Naam of plaats").press("Enter")
    page.wait_for_url(re.compile(r"q="), timeout=20_000)
    page.wait_for_timeout(2500)
    assert name_at(page, at) == name


def test_a_link_opens_the_card_of_an_organisation(open_page: Callable[..., Any]):
    page = open_page("/map?organisation=asml")
    map_of(page)
    assert page.inner_text(".card-name").strip() == "ASML"


def test_who_has_no_place_is_listed_and_opens_too(open_page: Callable[..., Any]):
    page = open_page("/map")
    map_of(page)
    page.get_by_role("button", name=re.compile("zonder plaats")).click()
    listed = page.locator(".map-elsewhere button").first
    name = listed.inner_text()
    listed.click()
    page.wait_for_function(
        "name => document.querySelector('.card-name')?.innerText.includes(name)", arg=name, timeout=20_000
    )


def test_the_same_is_there_as_a_table(open_page: Callable[..., Any]):
    page = open_page("/map?view=table")
    page.wait_for_selector("[data-testid='stDataFrame']")
    assert page.query_selector(CANVAS) is None


def test_the_map_says_what_it_shows_to_who_cannot_see_it(open_page: Callable[..., Any]):
    page = open_page("/map", locale="en-GB")
    map_of(page)
    said = page.get_attribute("[data-testid='stDeckGlJsonChart']", "aria-label")
    assert re.search(r"Map with \d+ organisations", said)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_map_is_as_wide_as_its_column_on_a_phone(theme: str, open_page: Callable[..., Any]):
    page = open_page("/map", width=390, height=844, theme=theme)
    box = map_of(page).bounding_box()
    assert box["width"] <= 390
    assert box["height"] >= 300
    assert page.errors == []
