"""The helper's screen: what the browser is given."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from dashboard.model import Corner, Organisation, put
from dashboard.model.workshop import Step, StepKind
from dashboard.workspace import Workspace

PAGE = Path(__file__).parents[2] / "pages" / "helper.py"


def given(language: str = "en") -> dict[str, Any]:
    """What the component in the browser is given."""
    page = AppTest.from_file(str(PAGE), default_timeout=60)
    page.session_state["language"] = language
    page.run()
    assert not page.exception
    sent = [json.loads(each.proto.json) for each in page.get("bidi_component") if each.proto.json]
    return next(each for each in sent if "names" in each)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_browser_gets_names_steps_and_keys_that_do_not_clash(language: str, workspace: Workspace) -> None:
    held = workspace.workshops.begin(
        name="Fotonica", day=date.today(), author="Ank", steps=(Step(StepKind.CLOSING, 20),)
    )
    newcomer = Organisation("lichtspoor", "Lichtspoor", Corner.BUSINESS, aliases=("LS Fotonica",))
    workspace.commit([put(newcomer)], author="Ank", source="by hand")
    data = given(language)
    assert data["workshop"] == held.id
    assert [each["kind"] for each in data["steps"]] == ["closing"]
    names = {id: (name, corner, aliases) for id, name, corner, aliases in data["names"]}
    assert names["asml"][:2] == ("ASML", "business")
    assert names["lichtspoor"] == ("Lichtspoor", "business", ["LS Fotonica"])
    assert len({key for _, key in data["words"]["corner_keys"]}) == 3
    assert str(held.erases_on.year) in data["words"]["consent"]
