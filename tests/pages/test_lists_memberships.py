"""A list of members asks of what they are members, where the reader is, and keeps the answer."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from dashboard.model import ActivityKind
from dashboard.workspace import Workspace
from tests.lists.cluster import cluster

PAGE = Path(__file__).parents[2] / "pages" / "lists.py"
SOURCE = "TechCluster De Kempen"


def _kept(workspace: Workspace) -> int:
    read = workspace.lists.read([cluster()], source=SOURCE)
    return workspace.lists.keep(read, source=SOURCE, title=cluster().name, author="Anna").id


def _page(number: int) -> AppTest:
    page = AppTest.from_file(str(PAGE), default_timeout=60)
    page.session_state["language"] = "nl"
    page.query_params["draft"] = str(number)
    page.run()
    assert not page.exception
    return page


@pytest.mark.parametrize("answer", ["yes", "no"])
def test_the_sender_is_proposed_as_the_association_and_a_person_decides(
    workspace: Workspace, answer: str
) -> None:
    number = _kept(workspace)
    page = _page(number)
    assert "Leden waarvan?" in [each.value for each in page.header]
    page.button(key=f"list_question_members_0_{answer}").click().run()
    assert not page.exception
    assert "Leden waarvan?" not in [each.value for each in page.header]
    waiting = workspace.lists.find(number)
    assert waiting is not None
    draft = workspace.lists.draft(waiting).draft
    made = [
        each.after.name
        for each in draft.effects
        if getattr(each.after, "kind", None) is ActivityKind.ASSOCIATION
    ]
    assert made == ([SOURCE] if answer == "yes" else [])
