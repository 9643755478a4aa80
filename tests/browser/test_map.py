"""The map in a browser: it stays where it is, answers a click, and draws without another host."""

import re
from collections.abc import Callable
from typing import Any

import pytest

from dashboard.analysis.network import Network, network_of
from dashboard.views.map.scene import scene
from dashboard.workspace import open_workspace

CANVAS = "[data-testid='stDeckGlJsonChart'] canvas"


def map_of(page: Any) -> Any:
    """The map's canvas, once it has been drawn."""
    page.wait_for_selector(CANVAS, timeout=60_000)
    page.wait_for_timeout(500)
    return page.query_selector(CANVAS)


@pytest.fixture(scope="module")
def region(tmp_path_factory: pytest.TempPathFactory) -> Network:
    """The example region, as the server shows it."""
    workspace = open_workspace(f"sqlite:///{tmp_path_factory.mktemp('region') / 'map.sqlite'}")
    workspace.fill_if_empty()
    return network_of(workspace.ecosystem())


def mark_of(region: Network, organisation: str, canvas: Any) -> tuple[float, float]:
    """Where an organisation's mark is on the screen, at the view that the map opens with."""
    box = canvas.bounding_box()
    drawn = scene(region, inside=None, width=round(box["width"]), height=round(box["height"]))
    x, y = drawn.fan.positions[organisation]
    return box["x"] + box["width"] / 2 + x, box["y"] + box["height"] / 2 + y


def has_card(page: Any, name: str) -> None:
    """Wait until the card of an organisation stands beside the map."""
    page.wait_for_function(
        "name => document.querySelector('.card-name')?.innerText.includes(name)", arg=name, timeout=20_000
    )


def nobody_at(page: Any, at: tuple[float, float]) -> bool:
    """Whether no mark is drawn at a point of the screen."""
    page.mouse.move(at[0] + 1, at[1])
    page.wait_for_timeout(1500)
    tooltip = page.locator(".deck-tooltip")
    return not (tooltip.count() and tooltip.is_visible())


def name_at(page: Any, at: tuple[float, float]) -> str:
    """Whose mark is drawn at a point of the screen, as the tooltip says."""
    tooltip = page.locator(".deck-tooltip")
    for nudge in range(30):
        page.mouse.move(at[0] + nudge % 2, at[1])
        page.wait_for_timeout(300)
        if tooltip.count() and tooltip.is_visible() and tooltip.inner_text().strip():
            return str(tooltip.inner_text().splitlines()[0])
    pytest.fail(f"no mark at {at}")


def test_a_click_opens_the_card_and_moves_nothing(open_page: Callable[..., Any], region: Network):
    page = open_page("/map")
    canvas = map_of(page)
    box, at = canvas.bounding_box(), mark_of(region, "gemeente-deurne", canvas)
    name = name_at(page, at)
    assert "Deurne" in name
    # Zoomed in around the mark itself, it stays below the pointer; a map that fits itself anew would not.
    page.mouse.wheel(0, -120)
    page.wait_for_timeout(1500)
    page.mouse.click(*at)
    page.wait_for_url(re.compile("organisation=gemeente-deurne"), timeout=20_000)
    has_card(page, name)
    page.wait_for_timeout(1000)
    beside = mark_of(region, "gemeente-asten", canvas)
    assert page.query_selector(CANVAS).bounding_box() == box
    assert name_at(page, at) == name
    assert nobody_at(page, beside)
    assert page.errors == []
    assert page.outside == []


def test_a_filter_moves_nobody(open_page: Callable[..., Any], region: Network):
    page = open_page("/map")
    at = mark_of(region, "gemeente-deurne", map_of(page))
    name = name_at(page, at)
    page.get_by_label("Naam of plaats").fill("Deurne")
    page.get_by_label("Naam of plaats").press("Enter")
    page.wait_for_url(re.compile(r"q="), timeout=20_000)
    page.wait_for_timeout(2500)
    assert name_at(page, at) == name


def test_a_link_opens_a_card_and_the_map_says_what_it_shows_to_who_cannot_see_it(
    open_page: Callable[..., Any],
):
    page = open_page("/map?organisation=asml", locale="en-GB")
    map_of(page)
    assert page.inner_text(".card-name").strip() == "ASML"
    said = page.get_attribute("[data-testid='stDeckGlJsonChart']", "aria-label")
    assert re.search(r"Map with \d+ organisations", said)


def test_who_has_no_place_is_listed_and_opens_too(open_page: Callable[..., Any]):
    page = open_page("/map")
    map_of(page)
    page.get_by_role("button", name=re.compile("zonder plaats")).click()
    listed = page.locator(".map-elsewhere button").first
    name = listed.inner_text()
    listed.click()
    has_card(page, name)


def test_the_same_is_there_as_a_table(open_page: Callable[..., Any]):
    page = open_page("/map?view=table")
    page.wait_for_selector("[data-testid='stDataFrame']")
    assert page.query_selector(CANVAS) is None


def test_the_map_is_as_wide_as_its_column_on_a_phone(open_page: Callable[..., Any]):
    page = open_page("/map", width=390, height=844, theme="dark")
    box = map_of(page).bounding_box()
    assert box["width"] <= 390
    assert box["height"] >= 300
    assert page.errors == []
