"""European projects from the page of lists: pick a download, draw up the draft, take it in."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from dashboard.configuration import INBOX_VARIABLE
from dashboard.ingest.cordis import inbox_files
from dashboard.workspace import Workspace
from tests.ingest.cordis.downloads import a_company, a_file, a_project, a_row

PAGE = Path(__file__).parents[2] / "pages" / "lists.py"


@pytest.fixture
def inbox(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The server's inbox, with a small download in it."""
    folder = tmp_path / "inbox"
    folder.mkdir()
    a_file(folder, "organization.csv", [a_row(role="coordinator"), a_company()])
    a_file(folder, "project.csv", [a_project()])
    monkeypatch.setenv(INBOX_VARIABLE, str(folder))
    return folder


def _drawn_up(place: str, *files: str) -> AppTest:
    page = AppTest.from_file(str(PAGE), default_timeout=60)
    page.session_state["language"] = "nl"
    page.session_state["author"] = "Anna"
    page.run()
    assert not page.exception
    chosen = [each for each in inbox_files() if each.path.name in files]
    page.button_group(key="cordis_inbox").set_value(chosen).run()
    page.text_input(key="cordis_place").set_value(place).run()
    page.button(key="cordis_draw_up").click().run()
    assert not page.exception
    return page


def _draft(number: int) -> AppTest:
    """The draft as somebody finds it who comes back to it later, in another session."""
    page = AppTest.from_file(str(PAGE), default_timeout=60)
    page.session_state["language"] = "nl"
    page.session_state["author"] = "Bas"
    page.query_params["draft"] = str(number)
    page.run()
    assert not page.exception
    return page


def test_a_draft_waits_among_the_lists_and_is_taken_in_later(workspace: Workspace, inbox: Path) -> None:
    before = len(workspace.ecosystem().organisations)
    _drawn_up("Eindhoven", "organization.csv", "project.csv")
    (waiting,) = workspace.lists.waiting()
    assert (waiting.source, waiting.author) == ("CORDIS", "Anna")
    assert len(workspace.ecosystem().organisations) == before
    _draft(waiting.id).button(key="list_accept").click().run()
    batch = workspace.history()[0]
    assert (batch.source, batch.author, batch.note) == ("CORDIS", "Bas", "Horizon Europe · Eindhoven, 40 km")
    assert len(workspace.ecosystem().organisations) == before + 2
    assert not workspace.lists.waiting()


def test_a_draft_that_is_thrown_away_changes_nothing(workspace: Workspace, inbox: Path) -> None:
    _drawn_up("Eindhoven", "organization.csv", "project.csv")
    (waiting,) = workspace.lists.waiting()
    _draft(waiting.id).button(key="list_discard").click().run()
    assert not workspace.lists.waiting()
    assert len(workspace.history()) == 1


def test_a_draft_has_the_steps_of_a_list_without_columns(workspace: Workspace, inbox: Path) -> None:
    _drawn_up("Eindhoven", "organization.csv", "project.csv")
    (waiting,) = workspace.lists.waiting()
    page = _draft(waiting.id)
    assert "2 deelnames aan Europese projecten gelezen." in " ".join(each.value for each in page.title)
    page.query_params["part"] = "columns"
    assert not page.run().exception


def test_a_place_that_nobody_knows_is_told_on_the_page(workspace: Workspace, inbox: Path) -> None:
    page = _drawn_up("Eindhovne", "organization.csv")
    assert "Er is geen plaats Eindhovne" in page.error[0].value
    assert not workspace.lists.waiting()


@pytest.mark.parametrize(
    ("way", "first", "then"),
    [
        ("around", "een download en een plaats", "een plaats"),
        ("nuts", "een download en een NUTS-code", "een NUTS-code"),
    ],
)
def test_whoever_cannot_draw_up_a_draft_yet_reads_what_is_missing(
    workspace: Workspace, inbox: Path, way: str, first: str, then: str
) -> None:
    page = AppTest.from_file(str(PAGE), default_timeout=60)
    page.session_state["language"] = "nl"
    page.session_state["author"] = "Anna"
    page.session_state["cordis_way"] = way
    page.run()

    def told() -> list[str]:
        return [each.value for each in page.caption if each.value.startswith("Voor een concept")]

    assert page.button(key="cordis_draw_up").disabled
    assert told() == [f"Voor een concept is nog nodig: {first}."]
    page.button_group(key="cordis_inbox").set_value(inbox_files()).run()
    assert told() == [f"Voor een concept is nog nodig: {then}."]
    page.text_input(key="cordis_nuts" if way == "nuts" else "cordis_place").set_value("NL41").run()
    assert not page.button(key="cordis_draw_up").disabled
    assert told() == []
