"""A place that is written wrong is chosen on the page, and the next list of the same source knows it."""

from pathlib import Path

from streamlit.testing.v1 import AppTest

from dashboard.ingest import ListFile
from dashboard.ingest.problem import ProblemCode
from dashboard.workspace import Workspace

PAGE = Path(__file__).parents[2] / "pages" / "lists.py"
LIST = "Naam;Hoek;Plaats\nDe Zwaan;bedrijf;Veldhooven\nBocht;bedrijf;Veldhooven\nStrabrecht;bedrijf;Heeze\n"


def _kept(workspace: Workspace) -> int:
    read = workspace.lists.read([ListFile("contacten.csv", LIST.encode())], source="Gemeente")
    return workspace.lists.keep(read, source="Gemeente", title="contacten.csv", author="Anna").id


def _unknown(workspace: Workspace, number: int) -> list[str]:
    waiting = workspace.lists.find(number)
    assert waiting is not None
    notices = workspace.lists.draft(waiting).draft.notices
    return [each.found for each in notices if each.code is ProblemCode.PLACE_UNKNOWN]


def _page(number: int) -> AppTest:
    page = AppTest.from_file(str(PAGE), default_timeout=60)
    page.session_state["language"] = "nl"
    page.session_state["author"] = "Anna"
    page.query_params["draft"] = str(number)
    page.query_params["part"] = "questions"
    page.run()
    assert not page.exception
    return page


def test_a_place_that_nobody_knows_is_chosen_once(workspace: Workspace) -> None:
    number = _kept(workspace)
    assert _unknown(workspace, number) == ["Veldhooven", "Veldhooven"]
    page = _page(number)
    assert "Eén plaats kennen we niet" in [each.value for each in page.header]
    choice = page.selectbox(key=f"list_question_{number}_place_0_Veldhooven")
    assert choice.options[0] == "Veldhoven"
    choice.set_value("Veldhoven").run()
    assert not page.exception
    assert "Eén plaats kennen we niet" not in [each.value for each in page.header]
    assert _unknown(workspace, number) == []
    page.button(key="list_accept").click().run()
    places = {each.name: each.town for each in workspace.ecosystem().organisations}
    assert (places["De Zwaan"], places["Strabrecht"]) == ("Veldhoven", "Heeze")

    again = _kept(workspace)
    waiting = workspace.lists.find(again)
    assert waiting is not None
    assert workspace.lists.draft(waiting).draft.is_empty


def test_what_was_chosen_can_be_taken_back(workspace: Workspace) -> None:
    number = _kept(workspace)
    page = _page(number)
    page.selectbox(key=f"list_question_{number}_place_0_Veldhooven").set_value("Veldhoven").run()
    page.button(key="list_places_back").click().run()
    assert _unknown(workspace, number) == ["Veldhooven", "Veldhooven"]


def test_every_likely_place_is_taken_at_once_by_who_agrees(workspace: Workspace) -> None:
    number = _kept(workspace)
    page = _page(number)
    assert any("misschien Veldhoven" in each.proto.body for each in page.get("html"))
    page.button(key="list_places_agree").click().run()
    assert not page.exception
    assert _unknown(workspace, number) == []
