"""A region of its own for every page that is run without a browser."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import streamlit as st

from dashboard.workspace import Workspace, open_workspace


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Workspace]:
    """The example region, in a store of this test alone."""
    address = f"sqlite:///{tmp_path / 'region.sqlite'}"
    monkeypatch.setenv("DRIEHOEK_DATABASE_URL", address)
    st.cache_resource.clear()
    with open_workspace(address) as opened:
        opened.fill_if_empty()
        yield opened
    st.cache_resource.clear()
