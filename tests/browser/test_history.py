"""Somebody finds a list that turned out to be wrong, sees what it did, and takes it back."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from dashboard.model import Corner, Organisation, Relation, put
from dashboard.workspace import open_workspace


def test_a_list_is_found_opened_and_taken_back(
    serve: Callable[..., str], open_page: Callable[..., Any], tmp_path: Path
):
    database = f"sqlite:///{tmp_path / 'region.sqlite'}"
    page = open_page("/history", at=serve(database=database))
    with open_workspace(database) as workspace:
        newcomers = [Organisation(f"n{n}", f"Kempenfirma {n}", Corner.BUSINESS) for n in range(60)]
        workspace.commit(map(put, newcomers), author="Anna", source="Ledenlijst.xlsx")
        workspace.commit([put(Relation("n1", "tue"))], author="Bram", source="Projecten.csv")
        page.reload()
        page.get_by_text("De regio is 3 keer gewijzigd").wait_for()

        page.get_by_role("link", name="Ledenlijst.xlsx").click()
        page.get_by_role("heading", name="60 organisaties erbij.", level=1).wait_for()
        page.get_by_role("link", name="Kempenfirma 0", exact=True).wait_for()
        page.get_by_role("link", name="Volgende").click()
        page.get_by_role("link", name="Kempenfirma 59").wait_for()

        page.get_by_role("button", name="Terugdraaien").click()
        page.get_by_text("Eén ding zou blijven staan").wait_for()
        page.get_by_role("textbox", name="Jouw naam").fill("Chris")
        page.keyboard.press("Tab")
        page.get_by_role("button", name="Wijziging terugdraaien").click()
        page.get_by_role("heading", name="niet helemaal").wait_for()
        page.get_by_text("Iets dat blijft staan, verwijst ernaar.").wait_for()
        assert "n2" not in workspace.ecosystem().by_id

        page.get_by_role("link", name="Projecten.csv").click()
        page.get_by_role("heading", name="1 verbinding erbij.", level=1).wait_for()
        page.get_by_role("button", name="Terugdraaien").click()
        page.get_by_role("button", name="Wijziging terugdraaien").click()
        page.get_by_text("Ook verdween één ding").wait_for()
        assert "n1" not in workspace.ecosystem().by_id
    assert page.errors == []
