"""A phone in a workshop: five questions on a small screen, without a line of JavaScript."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe

from dashboard.model.workshop import Step, StepKind
from dashboard.workspace import open_workspace
from tests.browser.serving import served

SMALLEST = {"width": 320, "height": 568}
TARGET = 54
"""Pixels of anything to press."""
_TARGETS = """() => [...document.querySelectorAll("a, button, select, .row, input[type=text], textarea")]
  .filter(each => !each.classList.contains("unseen"))
  .map(each => [each.textContent.trim().slice(0, 30), each.getBoundingClientRect()])
  .filter(([, box]) => box.height < %d - 0.5 || box.width < 40)
  .map(([text, box]) => `${text}: ${box.width} x ${box.height}`)"""


@pytest.fixture
def phone(browser: Any) -> Any:
    """A small phone that runs no script and reads English."""
    context = browser.new_context(
        viewport=SMALLEST, locale="en-GB", java_script_enabled=False, color_scheme="dark"
    )
    page = context.new_page()
    page.asked = []
    page.on("request", lambda request: page.asked.append(request.url))
    # What looks at a page for a screen reader is a script itself: it opens the same page beside it.
    page.beside = browser.new_context(viewport=SMALLEST, bypass_csp=True, color_scheme="dark").new_page()
    yield page
    page.beside.context.close()
    context.close()


def _holds(page: Any) -> None:
    """Nothing runs off the screen, all can be pressed, and a screen reader can follow."""
    assert page.evaluate("document.documentElement.scrollWidth") <= SMALLEST["width"], page.url
    assert page.evaluate(_TARGETS % TARGET) == [], page.url
    assert page.locator("h1").count() == 1
    page.beside.context.add_cookies(page.context.cookies())
    page.beside.goto(page.url)
    found = Axe().run(page.beside)
    assert found.response["violations"] == [], found.generate_report()


def _next(page: Any) -> None:
    _holds(page)
    with page.expect_navigation():
        page.locator(".thumb .button:not(.second)").click()


def _enter(page: Any) -> None:
    with page.expect_navigation():
        page.keyboard.press("Enter")


def test_the_whole_way_of_five_questions(phone: Any, tmp_path: Path):
    store = f"sqlite:///{tmp_path / 'region.sqlite'}"
    with open_workspace(store) as opened:
        opened.fill_if_empty()
        workshop = opened.workshops.begin(
            name="Photonics in Best", day=date.today(), author="Noor", steps=(Step(StepKind.CLOSING),)
        )
        own, one, other, *_ = opened.ecosystem().organisations
    with served(tmp_path, database=store) as address:
        phone.goto(f"{address}/w")
        phone.fill("#code", workshop.code.lower())
        _enter(phone)
        _next(phone)
        phone.fill("#q", own.name)
        _enter(phone)
        phone.locator(".row").first.click()
        _next(phone)
        phone.get_by_label("Equipment").check()
        phone.fill("#text", "Our test lab")
        _next(phone)
        phone.get_by_label("Knowledge").check()
        with phone.expect_navigation():
            phone.get_by_role("button", name="NL").click()
        assert phone.inner_text("h1") == "Wat zoek jij hier?"
        assert phone.locator("input:checked").count() == 1
        _next(phone)
        phone.fill("#one", one.name)
        phone.fill("#other", "A newcomer")
        _next(phone)
        _next(phone)
        assert "A newcomer" in phone.inner_text(".said")
        _next(phone)
        phone.fill("#whom", other.name)
        _next(phone)
        _next(phone)
        _holds(phone)
        assert own.name in phone.inner_text("h1")
        with phone.expect_navigation():
            phone.locator(".aside a").first.click()
        assert phone.locator(".said > li").count() == 5
        _next(phone)
        assert all(url.startswith((address, "data:")) for url in phone.asked)
    with open_workspace(store) as opened:
        kinds = [type(each.said).__name__ for each in opened.workshops.entries(workshop)]
        assert kinds == ["Here", "Gives", "Seeks", "Slip", "Wish"]
