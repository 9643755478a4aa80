"""An open workshop over the example region, in a store of each test's own."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
import streamlit as st

from dashboard.model.workshop import Step, StepKind, Workshop
from dashboard.serving.phone.code import GUESSES, JOINED
from dashboard.serving.phone.writing import SAID
from dashboard.workspace import Workspace, open_workspace
from tests.serving.phone.phone import Phone


@pytest.fixture
def workspace(
    example_store: Callable[[Path], str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Workspace]:
    """The workspace that the phones' pages see."""
    address = example_store(tmp_path / "region.sqlite")
    monkeypatch.setenv("DRIEHOEK_DATABASE_URL", address)
    st.cache_resource.clear()
    for each in (GUESSES, JOINED, SAID):
        each.forget()
    with open_workspace(address) as opened:
        yield opened
    st.cache_resource.clear()


@pytest.fixture
def workshop(workspace: Workspace) -> Workshop:
    """One that is open today."""
    steps = (Step(StepKind.GIVING), Step(StepKind.CLOSING), Step(StepKind.AGREEING))
    return workspace.workshops.begin(name="Fotonica in Best", day=date.today(), author="Noor", steps=steps)


@pytest.fixture
def phone(workshop: Workshop) -> Phone:
    """A phone that has come in."""
    return Phone().join(workshop.code)
