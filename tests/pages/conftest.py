"""A region of its own for every page that is run without a browser."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import streamlit as st

from dashboard.workspace import Workspace, open_workspace


@pytest.fixture
def workspace(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, example_store: Callable[[Path], str]
) -> Iterator[Workspace]:
    """The example region, in a store of this test alone."""
    address = example_store(tmp_path / "region.sqlite")
    monkeypatch.setenv("DRIEHOEK_DATABASE_URL", address)
    st.cache_resource.clear()
    with open_workspace(address) as opened:
        yield opened
    st.cache_resource.clear()
