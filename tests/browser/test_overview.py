"""The overview says where the gap is in the largest text, and every number opens the list it counts."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from dashboard.model import InsideRule
from dashboard.workspace import open_workspace
from tests.browser.waiting import ready


def _number(text: str) -> int:
    return int(re.sub(r"\D", "", text))


def _size(page: Any, selector: str) -> float:
    return float(page.eval_on_selector(selector, "each => parseFloat(getComputedStyle(each).fontSize)"))


def test_on_a_projector_the_sentence_of_the_gap_is_the_largest_text(open_page: Callable[..., Any]):
    page = open_page("/", width=1920, height=1080)
    page.wait_for_selector("h1.gap")
    sizes = page.eval_on_selector_all(
        "[data-testid=stMain] *",
        """all => all.filter(each => [...each.childNodes].some(
                       node => node.nodeType === 3 && node.textContent.trim()))
                   .map(each => [parseFloat(getComputedStyle(each).fontSize), !!each.closest("h1")])""",
    )
    assert max(sizes)[1]
    assert _size(page, "h1.gap") >= 50


@pytest.mark.parametrize(("width", "height"), [(1920, 1080), (1280, 800)])
def test_the_first_screen_holds_everything(width: int, height: int, open_page: Callable[..., Any]):
    page = open_page("/", width=width, height=height)
    line = page.locator(".grey-line").bounding_box()
    assert line["y"] + line["height"] <= height


@pytest.mark.parametrize("figure", [0, 1, 2])
def test_a_number_of_the_headline_opens_the_list_that_it_counts(figure: int, open_page: Callable[..., Any]):
    page = open_page("/")
    number = page.locator(".lead a").nth(figure)
    counted = _number(number.inner_text())
    number.click()
    page.wait_for_selector(".gap-answer section:last-child h2")
    ready(page)
    assert _number(page.locator(".gap-answer section h2").last.inner_text()) == counted
    page.locator(".gap-answer .more a").click()
    page.wait_for_function(f"() => document.querySelectorAll('.gap-answer tbody tr').length === {counted}")


def test_the_gap_opens_who_does_work_with_the_other_corner(open_page: Callable[..., Any]):
    page = open_page("/")
    counted = _number(re.split(r" van de | of the ", page.inner_text("h1.gap"))[0])
    page.locator("h1.gap a").click()
    page.wait_for_selector(".gap-answer section:last-child h2")
    ready(page)
    assert _number(page.locator(".gap-answer section h2").last.inner_text().split(" van de ")[0]) == counted


@pytest.mark.parametrize("corner", ["knowledge", "business", "government"])
def test_a_corner_opens_its_organisations(corner: str, open_page: Callable[..., Any]):
    page = open_page("/")
    name = page.locator(f"a.corner-{corner}")
    counted = _number(name.get_attribute("aria-label"))
    name.click()
    page.wait_for_url(f"**/organisations?corner={corner}")
    ready(page)
    assert str(counted) in page.inner_text("[data-testid=stMain]")


def test_a_suggestion_opens_drawn_out(open_page: Callable[..., Any]):
    page = open_page("/")
    chosen = page.locator(".suggestion-list .names").first
    names = chosen.inner_text()
    chosen.click()
    page.wait_for_selector('.gap-suggestions [aria-current="true"]')
    assert page.inner_text('.gap-suggestions [aria-current="true"]') == names


def test_the_keyboard_reaches_every_link_and_opens_it(open_page: Callable[..., Any]):
    page = open_page("/")
    page.locator("a.theme").first.focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/gaps?theme=*")


def test_the_picture_says_the_same_in_words(open_page: Callable[..., Any]):
    page = open_page("/")
    page.wait_for_selector("h1.gap")
    told = page.get_attribute(".great-triangle svg", "aria-label")
    for count in page.locator(".corner-count").all_inner_texts():
        assert count in told
    for side in page.locator(".great-triangle .side b").all_inner_texts():
        assert side in told


def test_a_region_without_organisations_says_what_to_do_next(
    tmp_path: Path, serve: Callable[..., str], open_page: Callable[..., Any]
):
    database = f"sqlite:///{tmp_path / 'own.sqlite'}"
    with open_workspace(database) as workspace:
        workspace.fill_if_empty()
        workspace.start_own_region(name="Testland", country="NL", inside=InsideRule(), author="Test")
    address = serve(database=database)
    page = open_page("/", at=address)
    assert page.inner_text("h1") == "Begin met een lijst van organisaties."
    page = open_page("/gaps", at=address)
    assert page.inner_text("h1") == "Deze regio is nog leeg."
    assert not page.query_selector(".st-key-error")
