"""The speaker's screen: what the browser is given."""

import json
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from dashboard.model.workshop import Agreement, Said, Slip, Stage, Step, StepKind, Via
from dashboard.texts import Language
from dashboard.views.live import audience
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


def test_a_rehearsal_lets_its_audience_speak_and_be_silent_and_it_ends_with_the_rehearsal(
    workspace: Workspace,
) -> None:
    planned = {"day": date.today(), "author": "Ank", "steps": (Step(StepKind.GIVING, 10),)}
    real = workspace.workshops.begin(name="Echt", **planned)
    assert not opened(workshop=str(real.id)).button, "nobody pretends in a real one"
    rehearsal = workspace.workshops.begin(name="Oefening", is_rehearsal=True, **planned)
    before = workspace.ecosystem().revision
    page = opened(workshop=str(rehearsal.id))
    assert "silent" in page.caption[0].value
    page.button(key="rehearsal_audience").click().run()
    assert audience.is_playing(rehearsal)
    page.button(key="rehearsal_audience").click().run()
    assert not audience.is_playing(rehearsal)

    audience.play(rehearsal, Language.DUTCH, every=0.02)
    said = _until(lambda: workspace.workshops.entries(rehearsal), lambda entries: len(entries) > 12)
    assert {entry.via for entry in said} == {Via.REHEARSAL}
    assert workspace.ecosystem().revision == before, "nothing of it touches the region"
    workspace.workshops.close(rehearsal)
    assert not _until(lambda: audience.is_playing(rehearsal), lambda plays: not plays)
    assert not opened(workshop=str(rehearsal.id)).button


def test_at_the_step_of_agreements_the_audience_agrees_on_what_it_introduced(workspace: Workspace) -> None:
    rehearsal = workspace.workshops.begin(
        name="Oefening",
        is_rehearsal=True,
        day=date.today(),
        author="Ank",
        steps=(Step(StepKind.CLOSING, 10), Step(StepKind.AGREEING, 10)),
        approval=False,
    )

    def said(kind: type[Said]) -> list[Said]:
        return [each.said for each in workspace.workshops.entries(rehearsal) if isinstance(each.said, kind)]

    try:
        audience.play(rehearsal, Language.DUTCH, every=0.02)
        assert _until(lambda: said(Slip), lambda slips: len(slips) > 1)
        workspace.workshops.say(rehearsal, Stage(step=1), once="next", via=Via.DESK)
        agreed = _until(lambda: said(Agreement), bool)
    finally:
        audience.pause(rehearsal)
    introduced = {frozenset((each.one, each.other)) for each in said(Slip)}
    assert frozenset((agreed[0].one, agreed[0].other)) in introduced
    assert agreed[0].before.as_since() > date.today()


def _until(asked: Callable[[], Any], holds: Callable[[Any], bool]) -> Any:
    for _ in range(500):
        if holds(answer := asked()):
            break
        time.sleep(0.02)
    return answer
