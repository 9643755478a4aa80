"""A region with more organisations than a box can list: they are chosen by a part of the name."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from dashboard.model import Corner, Organisation, Region, Relation, put
from dashboard.views.organisation_choice import LISTED
from dashboard.workspace import open_workspace
from tests.browser.waiting import ready

CORNERS = (Corner.KNOWLEDGE, Corner.BUSINESS, Corner.GOVERNMENT)


@pytest.fixture
def large(serve: Callable[..., str], tmp_path: Path) -> str:
    """Two that both work with somebody, among many others."""
    url = f"sqlite:///{tmp_path / 'large.sqlite'}"
    named = {"k": "Hogeschool Dommelland", "b": "Peelrobot", "g": "Gemeente Peelrijk"}
    corner = dict(zip(named, CORNERS, strict=True))
    made = [Organisation(id, name, corner[id]) for id, name in named.items()]
    made += [Organisation(f"o{n}", f"Lichtspoor {n}", CORNERS[n % 3]) for n in range(LISTED)]
    links = [Relation("k", "g"), Relation("b", "g")]
    with open_workspace(url) as workspace:
        region = Region(name="Groot", country="NL")
        workspace.commit([put(each) for each in (region, *made, *links)], author="Test", source="test")
    return serve(database=url)


def test_an_introduction_is_taken_on_with_the_keyboard_alone(
    large: str, open_page: Callable[..., Any]
) -> None:
    page = open_page("/introductions?new=1", at=large, locale="en-GB")
    for label, typed, name in (
        ("One organisation", "dommel", "Hogeschool Dommelland"),
        ("The other organisation", "pelrobot", "Peelrobot"),
    ):
        field = page.get_by_role("combobox", name=label)
        field.click()
        page.keyboard.type(typed)
        page.get_by_role("option", name=name).wait_for()
        page.keyboard.press("Enter")
        page.get_by_role("textbox", name=f"What {name} can contribute").wait_for()
        assert field.input_value() == name
    introducer = page.get_by_role("combobox", name="Who introduces them?")
    introducer.focus()
    assert page.get_by_role("option").all_inner_texts() == ["Gemeente Peelrijk (works with both)\nGovernment"]
    page.keyboard.press("Enter")
    page.get_by_role("textbox", name="Who takes this on?").fill("Fenna")
    ready(page)
    page.get_by_role("button", name="Take on this introduction").click()
    page.wait_for_url("**/introductions?id=*")
    page.locator(".stMain").get_by_text("Gemeente Peelrijk").first.wait_for()
    assert page.errors == page.outside == []


def test_a_name_that_nobody_has_is_said_and_half_a_name_chooses_nobody(
    large: str, open_page: Callable[..., Any]
) -> None:
    page = open_page("/introductions?new=1", at=large, locale="nl-NL")
    field = page.get_by_role("combobox", name="De ene organisatie")
    field.fill("xqzwv")
    page.get_by_role("status").get_by_text("Geen naam die hierop lijkt.").wait_for()
    page.get_by_role("button", name="Kennismaking oppakken").click()
    page.get_by_text("Kies twee organisaties").wait_for()
