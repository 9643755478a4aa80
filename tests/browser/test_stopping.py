"""A long list says how far it is; stopped half-way, it waits, and the page can be used at once."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from dashboard.configuration import INBOX_VARIABLE
from dashboard.ingest import ListFile
from dashboard.workspace import Workspace, open_workspace
from tests.browser.waiting import ready
from tests.ingest.cordis.downloads import a_file, a_row

ROWS = 10_000
PARTICIPATIONS = 150_000


def test_a_long_draft_can_be_stopped_and_nothing_has_changed(
    serve: Callable[..., str], open_page: Callable[..., Any], tmp_path: Path
):
    database = f"sqlite:///{tmp_path / 'region.sqlite'}"
    at = serve(database=database)
    with open_workspace(database) as workspace:
        kept = _a_long_list(workspace)
        before = workspace.revision
        page = open_page("/lists", at=at)
        page.get_by_role("link", name="leden.csv").click()
        page.get_by_role("progressbar").wait_for()
        page.get_by_role("button", name="Stoppen").click()
        page.get_by_text("Gestopt. De lijst wacht").wait_for()
        ready(page)
        assert page.get_by_role("progressbar").count() == 0
        assert workspace.revision == before
        assert [each.id for each in workspace.lists.waiting()] == [kept]
    page.get_by_role("link", name="Werklijst").click()
    page.get_by_role("heading", level=1).wait_for()
    assert page.errors == []


def _a_long_list(workspace: Workspace) -> int:
    content = "Bedrijfsnaam;Soort;Plaats\n" + "".join(
        f"Werkplaats {number * 7919 % ROWS:x} Peel;bedrijf;Best\n" for number in range(ROWS)
    )
    read = workspace.lists.read([ListFile("leden.csv", content.encode())], source="A")
    return workspace.lists.keep(read, source="A", title="leden.csv", author="Anna").id


@pytest.mark.parametrize("place", ["network", "map"])
def test_a_look_ahead_that_is_stopped_says_so_where_the_reader_is(
    serve: Callable[..., str], open_page: Callable[..., Any], tmp_path: Path, place: str
):
    database = f"sqlite:///{tmp_path / 'region.sqlite'}"
    at = serve(database=database)
    with open_workspace(database) as workspace:
        number = _a_long_list(workspace)
    page = open_page("/overview", at=at)
    page.goto(f"{at}/{place}?preview={number}&theme=water")
    page.get_by_role("progressbar").wait_for()
    page.get_by_role("button", name="Stoppen").click()
    page.get_by_text("Gestopt. De lijst wacht").wait_for()
    ready(page)
    assert f"/{place}" in page.url
    assert "preview" not in page.url
    assert "theme=water" in page.url
    assert page.get_by_role("heading", level=1).is_visible()


def test_whoever_opens_a_list_that_somebody_else_is_drawing_up_sees_how_far_it_is(
    serve: Callable[..., str], open_page: Callable[..., Any], tmp_path: Path
):
    database = f"sqlite:///{tmp_path / 'region.sqlite'}"
    at = serve(database=database)
    with open_workspace(database) as workspace:
        number = _a_long_list(workspace)
    first, second = open_page("/overview", at=at), open_page("/overview", at=at)
    first.goto(f"{at}/lists?draft={number}")
    first.get_by_role("progressbar").wait_for()
    second.goto(f"{at}/lists?draft={number}")
    second.get_by_role("progressbar").wait_for()
    second.get_by_role("button", name="Stoppen").click()
    second.get_by_text("Gestopt. De lijst wacht").wait_for()
    first.get_by_role("button", name="Concept aannemen").wait_for()


def test_a_download_that_is_stopped_keeps_nothing_and_can_be_begun_again(
    serve: Callable[..., str],
    open_page: Callable[..., Any],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
):
    row = a_row()
    a_file(tmp_path, "organization.csv", [row] * PARTICIPATIONS)
    monkeypatch.setenv(INBOX_VARIABLE, str(tmp_path))
    database = f"sqlite:///{tmp_path / 'region.sqlite'}"
    page = open_page("/lists", at=serve(database=database))
    page.get_by_text("Europese projecten uit CORDIS").click()
    page.get_by_role("button", name="organization.csv").click()
    page.get_by_role("textbox", name="Plaats").fill("Eindhoven")
    page.get_by_role("textbox", name="Jouw naam").fill("Anna")
    page.get_by_role("textbox", name="Jouw naam").press("Tab")
    begin = page.get_by_role("button", name="Concept opmaken")
    page.wait_for_function("element => !element.disabled", arg=begin.element_handle())
    begin.click()
    page.get_by_role("progressbar").wait_for()
    page.get_by_role("button", name="Stoppen").click()
    page.get_by_text("Er is niets bewaard").wait_for()
    with open_workspace(database) as workspace:
        assert workspace.lists.waiting() == ()
    begin.click()
    page.wait_for_url("**/lists?draft=*")
    page.get_by_role("button", name="Concept aannemen").wait_for()
    assert page.errors == []
