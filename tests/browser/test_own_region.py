"""Somebody begins her own region: the example goes, every page says what to do next, her list comes in."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.browser.serving import CHECKOUT
from tests.browser.waiting import ready

PAGES = ("/", "/network", "/map", "/gaps", "/organisations", "/settings")
LIST = """name,corner,place,themes
Van den Berg Metaal,business,Doetinchem,manufacturing
Graafschap College,knowledge,Doetinchem,manufacturing
Gemeente Doetinchem,government,Doetinchem,manufacturing
"""
RELATIONS = """source,target,themes
Van den Berg Metaal,Graafschap College,manufacturing
Graafschap College,Gemeente Doetinchem,manufacturing
"""


def test_her_own_region_begins_empty_and_fills_with_her_list(
    serve: Callable[..., str], open_page: Callable[..., Any], tmp_path: Path
):
    database = f"sqlite:///{tmp_path / 'own.sqlite'}"
    address = serve(database=database)
    page = open_page("/", at=address)
    page.get_by_text("Begin je eigen regio").click()
    page.get_by_label("Naam van de regio").fill("Achterhoek")
    page.get_by_role("textbox", name="Jouw naam").fill("Anna de Boer")
    page.keyboard.press("Tab")
    page.get_by_role("button", name="Regio beginnen").click()
    page.wait_for_function("() => !document.querySelector('.region')?.innerText.includes('Voorbeeld')")
    for path in PAGES:
        _open(page, address + path)
        assert "Achterhoek" in page.inner_text(".region")
        assert "Voorbeeld" not in page.inner_text(".region")
        # Beyond title and region there is a sentence that says what to do next.
        page.wait_for_function("() => document.querySelector('[data-testid=stMain]').innerText.length > 80")

    _bring_in(tmp_path, database)
    _open(page, address + "/organisations")
    page.get_by_text("Van den Berg Metaal").first.wait_for()
    for path in PAGES:
        _open(page, address + path)
    assert page.errors == []
    assert page.outside == []


def _bring_in(folder: Path, database: str) -> None:
    (folder / "organisations.csv").write_text(LIST, encoding="utf-8")
    (folder / "relations.csv").write_text(RELATIONS, encoding="utf-8")
    lists = [str(folder / "organisations.csv"), str(folder / "relations.csv")]
    line = [sys.executable, "-m", "dashboard.cli", "import", *lists, "--yes", "--author", "Anna de Boer"]
    brought = subprocess.run(
        [*line, "--database", database], cwd=CHECKOUT, capture_output=True, text=True, check=False
    )
    assert brought.returncode == 0, brought.stderr


def _open(page: Any, address: str) -> None:
    page.goto(address)
    ready(page)
    page.wait_for_timeout(200)
    assert not page.query_selector(".st-key-error")
