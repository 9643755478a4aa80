"""The network in a real browser: nothing moves that has no reason to."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from dashboard.model import Corner, Level, Organisation, Relation, put
from dashboard.workspace import open_workspace
from tests.browser.waiting import ready
from tests.hostile import HOSTILE

STAGE = 'globalThis[Symbol.for("driehoek.stages")].stages.get("network")'
STANDS = f"""() => {{ const stage = {STAGE};
    return {{ positions: stage.network.getPositions(), scale: stage.network.getScale(),
              centre: stage.network.getViewPosition(), chosen: stage.chosen, built: stage.builtAt }}; }}"""
AT = f"""(id) => {{ const stage = {STAGE}; const mark = stage.marks.get(id);
    const seen = stage.network.canvasToDOM(mark), box = stage.furniture.canvas.getBoundingClientRect();
    return {{ x: box.left + seen.x, y: box.top + seen.y, name: mark.name }}; }}"""
CHOSEN = f"(id) => {STAGE}.chosen === id"
DRAWN = "() => document.querySelector('.network-stage')?.dataset.drawn > 0"


def drawn(page: Any) -> Any:
    """The page once its network stands."""
    page.wait_for_function(DRAWN, timeout=60_000)
    page.wait_for_selector(".st-key-network_beside .card")
    ready(page)
    page.wait_for_timeout(300)
    return page


def stands(page: Any) -> dict[str, Any]:
    """Where everybody stands, how far it is zoomed, what is chosen, and when it was built."""
    found: dict[str, Any] = page.evaluate(STANDS)
    return found


def click(page: Any, id: str) -> str:
    """Click a mark; its name."""
    at = page.evaluate(AT, id)
    page.mouse.click(at["x"], at["y"])
    page.wait_for_function(
        "(name) => document.querySelector('.st-key-network_beside .card-name')?.innerText.includes(name)",
        arg=at["name"],
    )
    return str(at["name"])


def filter_by(page: Any, key: str, option: str) -> None:
    """Choose in one of the filters' lists."""
    page.click(f".st-key-network_filter_{key} input")
    page.get_by_role("option", name=option, exact=True).click()
    page.wait_for_url(f"**{key}=*")
    ready(page)
    page.wait_for_timeout(500)


def assert_nobody_moved(before: dict[str, Any], after: dict[str, Any]) -> None:
    """Whoever was and is there stands where they stood, and the view is the same."""
    both = before["positions"].keys() & after["positions"].keys()
    assert len(both) > 5
    assert {id: after["positions"][id] for id in both} == {id: before["positions"][id] for id in both}
    assert after["scale"] == before["scale"]
    assert after["centre"] == before["centre"]
    assert after["built"] == before["built"]


@pytest.fixture
def network(open_page: Callable[..., Any]) -> Any:
    """The network of the example region."""
    return drawn(open_page("/network"))


def test_a_click_opens_the_card_and_moves_nothing(network: Any) -> None:
    page = network
    page.mouse.move(500, 450)
    page.mouse.wheel(0, -300)
    page.wait_for_timeout(500)
    before = stands(page)
    name = click(page, "tno")
    after = stands(page)
    assert name == "TNO"
    assert after["chosen"] == "tno"
    assert_nobody_moved(before, after)
    assert after["positions"].keys() == before["positions"].keys()


def test_a_filter_moves_nobody_and_keeps_zoom_and_choice(network: Any) -> None:
    page = network
    click(page, "tue")
    page.click(".network-tool >> nth=0")
    before = stands(page)
    filter_by(page, "theme", "fotonica")
    after = stands(page)
    assert len(after["positions"]) < len(before["positions"])
    assert after["chosen"] == "tue"
    assert_nobody_moved(before, after)
    assert "theme=photonics" in page.url


def test_the_arrival_of_one_organisation_moves_nobody(
    serve: Callable[..., str], open_page: Callable[..., Any], tmp_path: Path
) -> None:
    url = f"sqlite:///{tmp_path / 'arriving.sqlite'}"
    page = drawn(open_page("/network", at=serve(database=url)))
    click(page, "asml")
    page.click(".network-tool >> nth=1")
    before = stands(page)
    newcomer = Organisation(id="lichtspoor", name="Lichtspoor", corner=Corner.BUSINESS)
    with open_workspace(url) as workspace:
        relations = [Relation(source="lichtspoor", target=other) for other in ("tue", "gemeente-eindhoven")]
        workspace.commit([put(each) for each in (newcomer, *relations)], author="test", source="test")
    page.get_by_text("Los", exact=True).click()
    ready(page)
    page.get_by_text("Samen", exact=True).click()
    page.wait_for_function(f'() => {STAGE}.marks.has("lichtspoor")')
    ready(page)
    after = stands(page)
    assert after["positions"].keys() - before["positions"].keys() == {"lichtspoor"}
    assert after["chosen"] == "asml"
    assert_nobody_moved(before, after)


def test_a_double_click_shows_the_neighbourhood_and_escape_the_whole(network: Any) -> None:
    page = network
    at = page.evaluate(AT, "asml")
    page.mouse.dblclick(at["x"], at["y"])
    page.wait_for_selector(".network-way:not([hidden])")
    assert "ASML" in page.inner_text(".network-way")
    faded = page.evaluate(f"() => {STAGE}.nodes.get({{ filter: (node) => node.opacity < 0.5 }}).length")
    assert faded > 10
    page.keyboard.press("Escape")
    page.wait_for_selector(".network-way", state="hidden")
    assert page.evaluate(f"() => {STAGE}.nodes.get({{ filter: (node) => node.opacity < 0.5 }}).length") == 0


def test_hovering_names_an_organisation(network: Any) -> None:
    at = network.evaluate(AT, "tue")
    network.mouse.move(at["x"], at["y"])
    network.wait_for_selector(".network-name:not([hidden])")
    assert network.inner_text(".network-name") == at["name"]


def test_searching_chooses_without_moving_anybody(network: Any) -> None:
    page = network
    before = stands(page)
    page.click(".st-key-network_filter_search input")
    page.keyboard.type("Holst")
    page.get_by_role("option", name="Holst Centre", exact=True).click()
    page.wait_for_function(CHOSEN, arg="holst")
    ready(page)
    assert_nobody_moved(before, stands(page))
    assert "organisation=holst" in page.url


def test_a_link_opens_the_same_view_in_either_language(open_page: Callable[..., Any]) -> None:
    address = "/network?theme=photonics&organisation=tue&corner=knowledge&corner=business"
    dutch = stands(drawn(open_page(address)))
    english = stands(drawn(open_page(address, locale="en-GB")))
    assert dutch["chosen"] == english["chosen"] == "tue"
    assert dutch["positions"] == english["positions"]


def test_switching_on_missing_links_adds_lines_and_redraws_nothing_else(network: Any) -> None:
    page = network
    before = stands(page)
    page.get_by_text("ontbrekende verbindingen").click()
    page.wait_for_function(f'() => {STAGE}.light.lines.some((line) => line.style === "missing")')
    assert_nobody_moved(before, stands(page))


def test_the_view_survives_a_look_at_the_table(network: Any) -> None:
    page = network
    page.click(".network-tool >> nth=0")
    before = stands(page)
    page.get_by_text("Tabel", exact=True).click()
    page.wait_for_selector('[data-testid="stDataFrame"]')
    page.locator(".st-key-network_filter_view").get_by_text("Netwerk", exact=True).click()
    drawn(page)
    after = stands(page)
    assert after["positions"] == before["positions"]
    assert after["scale"] == before["scale"]


def test_the_drawing_says_what_it_shows_to_who_cannot_see_it(network: Any) -> None:
    told = network.get_attribute(".network-canvas", "aria-label")
    assert "organisaties" in told
    assert "tabel" in told


def test_light_and_dark_draw_with_their_own_colours(open_page: Callable[..., Any]) -> None:
    colours = f"() => {STAGE}.palette.colours"
    light = drawn(open_page("/network")).evaluate(colours)
    dark = drawn(open_page("/network", theme="dark")).evaluate(colours)
    assert light["page"] == "rgb(255, 255, 255)"
    assert dark["page"] == "rgb(15, 24, 32)"
    assert light["knowledge"] != dark["knowledge"]


def test_nothing_is_asked_of_another_host_and_the_console_is_clean(network: Any) -> None:
    assert network.outside == []
    assert network.errors == []


def test_hostile_names_are_drawn_hovered_and_listed_without_running(
    serve: Callable[..., str], open_page: Callable[..., Any], tmp_path: Path
) -> None:
    url = f"sqlite:///{tmp_path / 'hostile.sqlite'}"
    corners = [Corner.KNOWLEDGE, Corner.BUSINESS, Corner.GOVERNMENT]
    hostile = [
        Organisation(id=f"h{number}", name=name, corner=corners[number % 3])
        for number, name in enumerate(HOSTILE)
    ]
    ties = [Relation(source="h0", target=each.id, level=Level.WORKS) for each in hostile[1:]]
    with open_workspace(url) as workspace:
        workspace.commit([put(each) for each in (*hostile, *ties)], author="test", source="test")
    page = drawn(open_page("/network?organisation=h0", at=serve(database=url)))
    for each in hostile:
        at = page.evaluate(AT, each.id)
        page.mouse.move(at["x"], at["y"])
        page.wait_for_timeout(60)
    assert page.evaluate("() => window.hacked === undefined")
    assert page.locator(".network-stage script, .network-stage img").count() == 0
    assert page.errors == []
