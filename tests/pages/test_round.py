"""The page of a round: every choice stands in the address, and the address stands in every choice."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from dashboard.model import put
from dashboard.workspace import Workspace
from tests.domain import an_ecosystem
from tests.hostile import HOSTILE
from tests.pages.markup import markup_of

PAGE = Path(__file__).parents[2] / "pages" / "round.py"


def opened(language: str = "en", **query: str) -> AppTest:
    page = AppTest.from_file(str(PAGE), default_timeout=60)
    page.session_state["language"] = language
    for name, value in query.items():
        page.query_params[name] = value
    page.run()
    assert not page.exception
    return page


def introductions(page: AppTest) -> int:
    return markup_of(page).count('class="round-names"')


def test_a_link_opens_the_same_round_in_either_language(workspace: Workspace) -> None:
    query = {"for": "newcomers", "number": "5", "often": "1"}
    dutch, english = opened("nl", **query), opened("en", **query)
    assert dutch.title[0].value.endswith("organisaties in hun eerste gouden driehoek\\.")
    assert english.title[0].value.startswith("Five introductions would bring")
    assert introductions(dutch) == introductions(english) == 5
    assert english.selectbox(key="round_number").value == "5"
    assert english.selectbox(key="round_often").value == "1"


def test_a_choice_stands_in_the_address_and_what_nobody_chose_does_not(workspace: Workspace) -> None:
    page = opened()
    assert page.query_params == {}
    page.selectbox(key="round_number").select("5").run()
    assert "5" in page.query_params["number"]
    assert introductions(page) == 5
    page.selectbox(key="round_number").select("10").run()
    assert "number" not in page.query_params


@pytest.mark.parametrize("query", [{"number": "99"}, {"for": "money"}, {"often": "no"}, {"theme": "<b>"}])
def test_what_is_no_code_of_ours_asks_nothing(workspace: Workspace, query: dict[str, str]) -> None:
    assert opened(**query).title[0].value == opened().title[0].value


def test_an_empty_region_has_no_round_and_a_way_on(workspace: Workspace) -> None:
    page = opened(theme="water")
    assert page.title[0].value == "No introduction closes a triangle here yet\\."
    assert 'data-go="gaps"' in markup_of(page)
    assert not introductions(page)


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_name_draws(workspace: Workspace, name: str) -> None:
    region = an_ecosystem("", **{each: {"name": name, "inside": True} for each in ("K9", "B9", "G9")})
    links = an_ecosystem("K9-B9, B9-G9").relations
    workspace.commit(
        [put(each) for each in (*region.organisations, *links)], author="test", source="a hostile list"
    )
    assert introductions(opened(number="15"))
