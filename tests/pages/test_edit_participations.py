"""Who takes part in an activity is added, gets another role, and is taken out again, each as a batch."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from dashboard.model import Participation, Role, key_of
from dashboard.workspace import Workspace

PAGE = Path(__file__).parents[2] / "pages" / "edit.py"


@pytest.fixture
def activity(workspace: Workspace) -> str:
    """The activity of the example region in which the fewest take part, of those with three or more."""
    taking_part: dict[str, int] = {}
    for each in workspace.ecosystem().participations:
        taking_part[each.activity] = taking_part.get(each.activity, 0) + 1
    return min(
        (each for each in taking_part if taking_part[each] > 2), key=lambda each: (taking_part[each], each)
    )


def opened(activity: str) -> AppTest:
    page = AppTest.from_file(str(PAGE), default_timeout=60)
    page.session_state["language"] = "en"
    page.session_state["author"] = "Anna"
    page.query_params["activity"] = activity
    page.run()
    assert not page.exception
    return page


def parts(workspace: Workspace, activity: str) -> dict[str, Participation]:
    """By who takes part."""
    found = workspace.ecosystem().participations
    return {each.organisation: each for each in found if each.activity == activity}


def test_somebody_is_added_gets_another_role_and_is_taken_out(workspace: Workspace, activity: str):
    before = parts(workspace, activity)
    newcomer = next(each.id for each in workspace.ecosystem().organisations if each.id not in before)
    key = f"edit_take_part_{activity}"
    page = opened(activity)
    page.selectbox(key=f"{key}_organisation").set_value(newcomer)
    page.selectbox(key=f"{key}_role").set_value(Role.FUNDER)
    page.button(key=f"{key}_keep").click().run()
    assert not page.exception
    added = parts(workspace, activity)
    assert added == before | {newcomer: added[newcomer]}
    assert added[newcomer].role is Role.FUNDER

    funds = key_of(added[newcomer])
    page = opened(activity)
    page.selectbox(key=f"role_{funds}").set_value(Role.LEAD).run()
    assert parts(workspace, activity) == added, "a choice alone writes nothing"
    page.button(key=f"keep_role_{funds}").click().run()
    changed = parts(workspace, activity)
    assert changed == before | {newcomer: changed[newcomer]}
    assert changed[newcomer].role is Role.LEAD

    page = opened(activity)
    page.button(key=f"take_out_{key_of(changed[newcomer])}").click().run()
    assert not page.exception
    assert parts(workspace, activity) == before
    assert [each.author for each in workspace.history()[:3]] == ["Anna"] * 3


def test_nobody_chosen_is_said_and_nothing_is_written(workspace: Workspace, activity: str):
    before = workspace.revision()
    page = opened(activity)
    page.button(key=f"edit_take_part_{activity}_keep").click().run()
    assert page.warning
    assert workspace.revision() == before
