"""Somebody adds an organisation, edits what it offers, lets a relation go, and takes that back."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from dashboard.model import Corner, Organisation, Relation, key_of, put
from dashboard.workspace import open_workspace
from tests.browser.waiting import ready


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
        ready(page)  # a page that still grows carries what opens in it away
        page.get_by_role("button", name="Loslaten").first.click()
        ready(page)
        page.get_by_role("button", name="Verbinding loslaten").click()
        page.get_by_text("Vastgelegd: 1 verbinding erbij").wait_for()
        ready(page)
        page.get_by_role("link", name="Bekijk of draai terug").click()
        page.get_by_text("verbinding losgelaten").first.wait_for()
        assert {key_of(each) for each in workspace.ecosystem().relations} != before

        page.get_by_role("button", name="Terugdraaien").click()
        page.get_by_role("button", name="Wijziging terugdraaien").click()
        page.get_by_text("teruggedraaid").first.wait_for()
        assert {key_of(each) for each in workspace.ecosystem().relations} == before
    assert page.errors == []


def test_two_that_are_one_are_joined_and_one_that_stopped_says_so(
    serve: Callable[..., str], open_page: Callable[..., Any], tmp_path: Path
):
    database = f"sqlite:///{tmp_path / 'region.sqlite'}"
    at = serve(database=database)
    page = open_page("/edit?organisation=tue", at=at)
    with open_workspace(database) as workspace:
        double = Organisation("tu-eindhoven", "TU Eindhoven", Corner.KNOWLEDGE, kvk="51278871")
        workspace.commit(
            [put(double), put(Relation("tu-eindhoven", "avular"))], author="Anna", source="Ledenlijst.xlsx"
        )
        page.reload()
        page.get_by_role("textbox", name="Jouw naam").fill("Bram")
        page.keyboard.press("Tab")
        page.get_by_text("Samenvoegen, losmaken, stoppen").first.click()
        page.get_by_role("radio", name="Samenvoegen").click()
        ready(page)
        page.get_by_role("combobox", name="Welke organisatie is dezelfde").click()
        page.keyboard.type("TU Eindhoven", delay=30)
        page.wait_for_timeout(500)
        page.keyboard.press("Enter")
        page.get_by_text("1 verbinding en 0 deelnames gaan mee").wait_for()
        page.get_by_role("button", name="Samenvoegen", exact=True).click()
        page.get_by_text("Vastgelegd:").wait_for()
        stands = workspace.ecosystem()
        assert "tu-eindhoven" not in stands.by_id
        assert "TU Eindhoven" in stands.by_id["tue"].aliases
        assert ("avular", "tue") in {each.pair for each in stands.relations}

        page.goto(f"{at}/edit?organisation=avular")
        page.get_by_text("Samenvoegen, losmaken, stoppen").first.click()
        page.get_by_role("radio", name="Stoppen").click()
        page.get_by_text("telt vanaf die dag niet meer mee").wait_for()
        ready(page)
        page.get_by_role("button", name="Stoppen", exact=True).click()
        page.get_by_text("Deze organisatie is gestopt").wait_for()
        page.goto(f"{at}/organisations?id=avular")
        page.get_by_text("gestopt op").first.wait_for()
        page.goto(f"{at}/history")
        page.get_by_text("organisatie gestopt").wait_for()
        page.get_by_text("twee namen samengevoegd").wait_for()
    assert page.errors == []
