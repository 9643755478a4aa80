"""The language is changed by whoever chooses one, and by nothing else."""

from types import SimpleNamespace
from typing import Any

import pytest

from dashboard.texts import Language
from dashboard.views import frame


@pytest.mark.parametrize(("said", "chosen"), [("en", [Language.ENGLISH]), (None, []), ("", [])])
def test_a_switch_that_says_nothing_changes_nothing(
    said: str | None, chosen: list[Language], monkeypatch: pytest.MonkeyPatch
):
    """So it reports now and then when a page is left while it is still being drawn."""
    heard: list[Any] = []
    monkeypatch.setattr(frame, "st", SimpleNamespace(session_state={frame._SWITCH: said}))
    monkeypatch.setattr(frame, "choose", heard.append)
    frame._switched()
    assert heard == chosen
