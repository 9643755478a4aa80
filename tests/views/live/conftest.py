"""The example region for a whole file of tests: every test begins a workshop of its own in it."""

from collections.abc import Iterator

import pytest
import streamlit as st

from dashboard.views import opened
from dashboard.workspace import Workspace


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    address = f"sqlite:///{tmp_path_factory.mktemp('room') / 'region.sqlite'}"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DRIEHOEK_DATABASE_URL", address)
        st.cache_resource.clear()
        with opened.workspace() as its:
            its.fill_if_empty()
            yield its
    st.cache_resource.clear()
