"""Somebody adds an organisation, edits what it offers, lets a relation go, and takes that back."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from dashboard.model import key_of
from dashboard.workspace import open_workspace


def test_what_is_done_by_hand_is_there_at_once_and_can_be_taken_back(
    serve: Callable[..., str], open_page: Callable[..., Any], tmp_path: Path
):
    database = f"sqlite:///{tmp_path / 'region.sqlite'}"
    at = serve(database=database)
    page = open_page("/edit?new=organisation", at=at)
    with open_workspace(database) as workspace:
        page.get_by_role("textbox", name="Jouw naam").fill("Anna")
        page.keyboard.press("Tab")
        page.get_by_role("textbox", name="Naam", exact=True).fill("Lichtspoor & Zonen")
        page.get_by_role("textbox", name="Plaats").fill("Best")
        page.get_by_role("button", name="Organisatie toevoegen").click()
        page.locator(".at-field").wait_for()
        assert "lichtspoor-zonen" not in workspace.ecosystem().by_id

        page.get_by_role("combobox", name="Hoek").click()
        page.get_by_role("option", name="bedrijf").click()
        page.get_by_role("button", name="Organisatie toevoegen").click()
        page.get_by_role("heading", name="Gegevens van Lichtspoor & Zonen", level=1).wait_for()
        newcomer = workspace.ecosystem().by_id["lichtspoor-zonen"]
        assert newcomer.is_placed

        page.get_by_role("textbox", name="Te bieden").fill("Meetruimte\nWerkplaats")
        page.get_by_role("button", name="Vastleggen", exact=True).click()
        page.get_by_text("Vastgelegd: 1 organisatie gewijzigd").wait_for()
        assert workspace.ecosystem().by_id[newcomer.id].offers == ("Meetruimte", "Werkplaats")

        before = {key_of(each) for each in workspace.ecosystem().relations}
        page.goto(f"{at}/edit?organisation=tue")
        page.get_by_role("button", name="Loslaten").first.click()
        page.get_by_role("button", name="Verbinding loslaten").click()
        page.get_by_role("link", name="Bekijk of draai terug").click()
        page.get_by_text("verbinding losgelaten").first.wait_for()
        assert {key_of(each) for each in workspace.ecosystem().relations} != before

        page.get_by_role("button", name="Terugdraaien").click()
        page.get_by_role("button", name="Wijziging terugdraaien").click()
        page.get_by_text("teruggedraaid").first.wait_for()
        assert {key_of(each) for each in workspace.ecosystem().relations} == before
    assert page.errors == []
