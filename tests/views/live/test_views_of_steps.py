"""A step is told in views: moments of the picture, rounds at the tables."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
import streamlit as st

from dashboard.analysis.workshop import fold
from dashboard.model.workshop import Seated, Step, StepKind, Table
from dashboard.views.live.views_of_steps import views_of_steps
from dashboard.workspace import Workspace, open_workspace
from tests.rooms import a_log, desk


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Workspace]:
    address = f"sqlite:///{tmp_path / 'region.sqlite'}"
    monkeypatch.setenv("DRIEHOEK_DATABASE_URL", address)
    st.cache_resource.clear()
    with open_workspace(address) as opened:
        yield opened
    st.cache_resource.clear()


def test_the_picture_has_a_view_for_each_moment_and_the_tables_one_for_each_round(workspace: Workspace):
    script = [Step(kind) for kind in (StepKind.PICTURE, StepKind.TABLES, StepKind.CLOSING)]
    workshop = workspace.workshops.begin(name="Licht", day=date.today(), author="Ank", steps=script)
    assert views_of_steps(workshop, fold(())) == [1, 1, 1]
    for title in ("Eén", "Twee"):
        workspace.workshops.keep_moment(title=title, sentence="", address="network")
    room = fold(a_log(*(desk(Seated(number, (Table(("K1",)),))) for number in range(3))))
    assert views_of_steps(workshop, room) == [2, 3, 1]
