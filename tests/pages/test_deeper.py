"""The page for who wants to know more: what it says of the example, and of a region with nothing in it."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from dashboard.model import InsideRule
from dashboard.workspace import Workspace
from tests.pages.markup import markup_of

PAGE = Path(__file__).parents[2] / "pages" / "deeper.py"


def opened(language: str = "en", **query: str) -> AppTest:
    page = AppTest.from_file(str(PAGE), default_timeout=60)
    page.session_state["language"] = language
    for name, value in query.items():
        page.query_params[name] = value
    page.run()
    assert not page.exception
    return page


@pytest.mark.parametrize(
    ("language", "said"), [("nl", "raken 16 organisaties los"), ("en", "16 organisations")]
)
def test_the_example_has_a_finding_and_each_question_an_answer(
    language: str, said: str, workspace: Workspace
) -> None:
    page = opened(language)
    assert said in page.title[0].value
    shown = markup_of(page)
    assert "<svg" in shown
    assert "organisations?id=metropoolregio" in shown
    assert (
        "pairs of knowledge and business that government connects"
        if language == "en"
        else "paren van kennis en bedrijven die de overheid verbindt"
    ) in shown
    assert shown.count("<caption") >= 4


def test_of_an_empty_region_it_says_what_is_not_yet_known(workspace: Workspace) -> None:
    workspace.start_own_region(name="Nieuwland", country="NL", inside=InsideRule(), author="Bram")
    page = opened()
    assert "Too little hangs together" in page.title[0].value
    assert markup_of(page).count("Not yet known") >= 4


def test_two_themes_lie_side_by_side_as_the_address_asks(workspace: Workspace) -> None:
    shown = markup_of(opened(one="photonics", two="energy"))
    assert "looked at with the same questions" in shown
    assert "Photonics" in shown
    assert "In our data" in shown


def test_two_moments_lie_side_by_side_where_dates_are_known(workspace: Workspace) -> None:
    assert "1 January 2022 and Now" in markup_of(opened(compare="moments", year="2022"))


def test_another_region_s_files_lie_beside_this_one_and_are_not_kept(workspace: Workspace) -> None:
    before = workspace.revision()
    page = opened(compare="region")
    assert "<td" not in markup_of(page).partition("looked at with the same questions")[2]

    rows = b"id,name,corner\nk1,Peelcollege,knowledge\nb1,Lichtspoor,business\ng1,Gemeente Best,government\n"
    links = b"source,target\nk1,b1\nb1,g1\nk1,g1\nb1,nobody\n"
    page.file_uploader(key="deeper_files").set_value(
        [("Peelregio.csv", rows, "text/csv"), ("relations.csv", links, "text/csv")]
    ).run()

    assert not page.exception
    shown = markup_of(page)
    assert "Brainport Eindhoven and Peelregio" in shown
    assert "nobody" in page.warning[0].value
    assert workspace.revision() == before
    assert "Peelcollege" not in {each.name for each in workspace.ecosystem().organisations}
