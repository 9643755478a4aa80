"""The speaker's screen: what the browser is given."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from dashboard.model.workshop import Step, StepKind
from dashboard.workspace import Workspace
from tests.hostile import HOSTILE

PAGE = Path(__file__).parents[2] / "pages" / "presenter.py"


def opened(language: str = "en", **query: str) -> AppTest:
    page = AppTest.from_file(str(PAGE), default_timeout=60)
    page.session_state["language"] = language
    for name, value in query.items():
        page.query_params[name] = value
    page.run()
    assert not page.exception
    return page


def given(page: AppTest) -> dict[str, Any]:
    """What the component in the browser is given."""
    sent = [json.loads(each.proto.json) for each in page.get("bidi_component") if each.proto.json]
    return next(each for each in sent if "steps" in each)


def test_the_script_goes_to_the_browser_with_its_minutes_and_notes(workspace: Workspace) -> None:
    held = workspace.workshops.begin(
        name=HOSTILE[0],
        day=date.today(),
        author="Ank",
        steps=(
            Step(StepKind.PICTURE, 10, notes="Rustig aan."),
            Step(StepKind.CLOSING, 20, title="Onze slag"),
        ),
    )
    data = given(opened())
    assert data["workshop"] == held.id
    assert data["code"] == held.code
    assert [(each["title"], each["minutes"]) for each in data["steps"]] == [
        ("The region's picture", 10),
        ("Onze slag", 20),
    ]
    assert data["steps"][0]["notes"] == "Rustig aan."


@pytest.mark.parametrize(("language", "said"), [("nl", "nog geen werksessie"), ("en", "no workshop yet")])
def test_without_a_workshop_it_says_so(language: str, said: str, workspace: Workspace) -> None:
    assert said in opened(language).title[0].value
