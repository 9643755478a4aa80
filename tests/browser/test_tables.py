"""Dividing a room over tables by keyboard alone, on a small screen, in a real browser."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from dashboard.model import CORNERS
from dashboard.model.workshop import Expected, Party, Via
from dashboard.workspace import open_workspace
from tests.browser.test_every_page import violations_of_ours
from tests.browser.waiting import ready

PEOPLE = 16


def _a_workshop(folder: Path) -> str:
    address = f"sqlite:///{folder / 'workshop.sqlite'}"
    with open_workspace(address) as workspace:
        workspace.fill_if_empty()
        made = workspace.workshops.begin(name="Netwerkmiddag", day=date.today(), author="Sanne")
        some = [each for each in workspace.ecosystem().organisations if each.corner in CORNERS]
        for each in some[:PEOPLE]:
            expected = Expected(Party(organisation=each.id))
            workspace.workshops.say(made, expected, once=each.id, via=Via.DESK)
    return address


def test_a_room_is_divided_and_somebody_moved_by_keyboard_alone(
    serve: Callable[..., str], open_page: Callable[..., Any], tmp_path: Path
):
    page = open_page("/tables", at=serve(database=_a_workshop(tmp_path)), theme="dark", width=390, height=844)
    ready(page)
    assert violations_of_ours(page) == {}
    assert page.locator(".tables-people li").count() == PEOPLE

    page.get_by_role("button", name="Verdeel de zaal").focus()
    page.keyboard.press("Enter")
    page.wait_for_selector(".tables-round section", timeout=30_000)
    ready(page)
    assert page.locator(".tables-round .seats li").count() == PEOPLE
    assert page.evaluate("document.scrollingElement.scrollWidth") <= 391

    page.get_by_role("combobox", name="Wie").focus()
    page.keyboard.type("nu tafel 1")
    page.keyboard.press("Enter")
    page.get_by_role("combobox", name="Naar").focus()
    page.keyboard.type("Tafel 2")
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Zet neer").focus()
    page.keyboard.press("Enter")
    page.wait_for_selector(".tables-round section:nth-of-type(2) .pinned", timeout=30_000)
    assert violations_of_ours(page) == {}
    assert page.errors == []
