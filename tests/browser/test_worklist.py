"""Somebody mends in place what is missing, and finds it in the history."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from dashboard.model import Corner, Organisation, Relation, put
from dashboard.workspace import WORKLIST, open_workspace
from tests.browser.waiting import ready


def test_what_is_missing_is_mended_where_it_is_named(
    serve: Callable[..., str], open_page: Callable[..., Any], tmp_path: Path
):
    database = f"sqlite:///{tmp_path / 'region.sqlite'}"
    address = serve(database=database)
    page = open_page("/worklist", at=address)
    with open_workspace(database) as workspace:
        newcomers = [
            Organisation("n1", "Kempensensor", Corner.BUSINESS, inside=True),
            Organisation("n2", "Peelrobot", Corner.BUSINESS, inside=True),
        ]
        ties = [Relation("n1", "tue"), Relation("n2", "tue")]
        workspace.commit(map(put, [*newcomers, *ties]), author="Bram", source="Leden.xlsx")
        page.goto(f"{address}/worklist")
        ready(page)
        page.get_by_role("link", name="2 zonder plaats").click()
        page.get_by_role(
            "heading", name="Twee organisaties staan nog nergens op de kaart.", level=1
        ).wait_for()

        page.get_by_role("combobox", name="Plaats van Peelrobot").fill("Helmond")
        page.get_by_role("option").first.click()
        page.get_by_role("textbox", name="Jouw naam").fill("Anna")
        page.keyboard.press("Tab")
        page.get_by_role("button", name="Eén plaats bewaren").click()
        page.get_by_text("Bewaard.").wait_for()
        assert workspace.ecosystem().by_id["n2"].is_placed
        assert workspace.history()[0].source == WORKLIST

        page.get_by_role("link", name="Bekijken of terugdraaien").click()
        page.get_by_role("heading", name="1 organisatie gewijzigd.", level=1).wait_for()
        page.get_by_text("Helmond").first.wait_for()
    assert page.errors == []
