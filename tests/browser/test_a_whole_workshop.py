"""A whole workshop in real browsers: projector, presenter, helper and three phones, and then the region.

With `DRIEHOEK_PICTURES=folder` every stage is kept as a picture, to be looked at.
"""

import os
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from dashboard.model import Status
from dashboard.model.workshop import Step, StepKind, Workshop
from dashboard.workspace import Workspace, open_workspace
from tests.browser.serving import Server

SCRIPT = (StepKind.PICTURE, StepKind.GIVING, StepKind.CLOSING, StepKind.AGREEING, StepKind.BEFORE_AND_AFTER)
UNREADABLE = """button => [...button.children]
    .filter((each) => getComputedStyle(each).color === getComputedStyle(button).backgroundColor)
    .map((each) => each.textContent)"""
"""Words of a button in the colour of its ground."""
BACK_WITHIN = 5.0
"""Seconds after the server is there again."""


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    running = Server(tmp_path)
    yield running
    running.kill()


@pytest.fixture
def held(server: Server) -> Iterator[tuple[Workspace, Workshop]]:
    with open_workspace(server.database) as workspace:
        steps = [Step(kind, minutes=10) for kind in SCRIPT]
        yield (
            workspace,
            workspace.workshops.begin(name="Licht op zorg", day=date.today(), author="Hans", steps=steps),
        )


@pytest.fixture
def phone(browser: Any, server: Server) -> Iterator[Callable[[], Any]]:
    """A phone without JavaScript."""
    with ExitStack() as opened:

        def opening() -> Any:
            context = browser.new_context(
                viewport={"width": 320, "height": 640}, locale="nl-NL", java_script_enabled=False
            )
            opened.callback(context.close)
            return context.new_page()

        yield opening


def test_a_workshop_ends_with_introductions_in_the_region(
    server: Server,
    held: tuple[Workspace, Workshop],
    open_page: Callable[..., Any],
    phone: Callable[[], Any],
):
    workspace, workshop = held
    here = f"workshop={workshop.id}"
    projector = open_page(f"/projector?{here}", at=server.address, width=1920, height=1080)
    presenter = open_page(f"/presenter?{here}", at=server.address, width=1440, height=900)
    helper = open_page(f"/helper?{here}", at=server.address, width=1440, height=900)
    title = projector.locator(".pj-title")

    # The speaker turns the step; the projector follows without a touch.
    begins = title.inner_text()
    presenter.keyboard.press("PageDown")
    projector.wait_for_function(
        "before => document.querySelector('.pj-title').textContent !== before", arg=begins
    )
    keep(presenter, "presenter")
    presenter.keyboard.press("h")
    pressed = presenter.locator('.presenter-switch[aria-pressed="true"]')
    assert pressed.evaluate(UNREADABLE) == [], "what is pressed can be read"
    presenter.keyboard.press("h")

    # Three phones come in, give, and one writes a slip.
    phones = [phone() for _ in range(3)]
    for page, name in zip(phones, ("TU/e", "Philips", "Gemeente Eindhoven"), strict=True):
        come_in(page, server, workshop, name)
        page.locator("label.row").nth(2).click()
        page.fill("#text", f"Een meetlab van {name}")
        press_on(page)
    wait_for_tally(projector, "gives", 3)
    assert "meetlab" not in projector.locator("body").inner_text(), "unapproved words are never shown"
    presenter.keyboard.press("PageDown")
    introduce(phones[0], server, workshop, "Philips", "Gemeente Eindhoven", "zij dezelfde vraag hebben")
    keep(phones[0], "phone")
    wait_for_tally(projector, "slips", 1)
    assert tally(projector, "triangles") == 0

    # The helper approves everything by keyboard alone; the triangle closes.
    keep(helper, "helper")
    helper.keyboard.press("Escape")
    for _ in range(4):
        helper.keyboard.press("a")
        helper.wait_for_timeout(150)
    wait_for_tally(projector, "triangles", 1)
    keep(projector, "projector closing")

    # A slip of paper, typed; then the agreement.
    presenter.keyboard.press("PageDown")
    helper.wait_for_timeout(500)
    type_agreement(helper)
    wait_for_tally(projector, "agreements", 1)
    keep(helper, "helper agreement")
    keep(projector, "projector agreed")

    # The server is killed and started again: everybody is back by themselves, and nothing is lost.
    server.kill()
    server.start()
    back = time.monotonic()
    phones[2].goto(f"{server.address}/w/{workshop.code}/seeks")
    phones[2].fill("#text", "Iemand die meedenkt")
    press_on(phones[2])
    wait_for_tally(projector, "seeks", 1, seconds=BACK_WITHIN)
    assert time.monotonic() - back < BACK_WITHIN
    assert tally(projector, "agreements") == 1
    presenter.keyboard.press("PageDown")
    projector.wait_for_function("() => document.querySelectorAll('.pj-dots *').length === 5")
    projector.wait_for_timeout(1500)
    keep(projector, "before and after")
    assert workspace.workshops.room(workshop).stage.step == 4

    # Afterwards: one draft, accepted; nothing of it had touched the region.
    assert workspace.ecosystem().introductions == ()
    workspace.workshops.close(workspace.workshops.find(workshop.id))
    page = open_page(f"/workshop?{here}&part=afterwards", at=server.address, width=1280, height=1400)
    keep(page, "afterwards")
    accept(page)
    (made,) = [each for each in workspace.ecosystem().introductions if each.status is Status.AGREED]
    assert set(made.pair) == {"philips", "gemeente-eindhoven"}
    assert any("meetlab van Philips" in each for each in workspace.ecosystem().by_id["philips"].offers)
    phones[0].goto(f"{server.address}/w/{workshop.code}/wish")
    assert phones[0].locator("form#answer").count() == 0, "the code stops at the end"


def come_in(page: Any, server: Server, workshop: Workshop, name: str) -> None:
    page.goto(f"{server.address}/w/{workshop.code}")
    press_on(page)
    page.fill("#q", name)
    page.locator("form[role=search] button").click()
    page.locator("label.row").first.click()
    press_on(page)


def press_on(page: Any) -> None:
    page.locator(".thumb button").first.click()


def introduce(page: Any, server: Server, workshop: Workshop, one: str, other: str, because: str) -> None:
    page.goto(f"{server.address}/w/{workshop.code}/slip")
    page.fill("#one", one)
    page.fill("#other", other)
    page.fill("#because", because)
    press_on(page)
    if page.locator("fieldset").count():
        for rows in page.locator("fieldset").all():
            rows.locator("label.row").first.click()
        press_on(page)


def type_agreement(helper: Any) -> None:
    helper.keyboard.press("Escape")
    helper.locator(".desk-fields input").first.focus()
    helper.keyboard.press("Alt+6")
    for name in ("Philips", "Gemeente Eindhoven"):
        helper.keyboard.type(name, delay=30)
        helper.wait_for_timeout(600)
        helper.keyboard.press("Enter")
    helper.keyboard.type("vr", delay=30)
    helper.keyboard.press("Enter")


def tally(projector: Any, row: str) -> int:
    return int(projector.locator(f'[data-tally="{row}"]').inner_text())


def wait_for_tally(projector: Any, row: str, number: int, *, seconds: float = 10) -> None:
    projector.wait_for_function(
        "([row, number]) => document.querySelector(`[data-tally=${row}]`)?.textContent === String(number)",
        arg=[row, number],
        timeout=1000 * seconds,
    )


def accept(page: Any) -> None:
    author = page.get_by_role("textbox", name="Jouw naam")
    if author.count():
        author.fill("Hans")
        author.press("Enter")
        page.wait_for_timeout(800)
    page.locator(".st-key-workshop_accept button").click()
    page.get_by_text("Wat de zaal achterliet, staat in de regio").first.wait_for(timeout=30_000)


def keep(page: Any, name: str) -> None:
    """A picture, when somebody wants to look."""
    if folder := os.environ.get("DRIEHOEK_PICTURES"):
        page.screenshot(path=Path(folder) / f"{name}.png")
