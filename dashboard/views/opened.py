"""The one workspace of this server process."""

import streamlit as st

from dashboard.workspace import Workspace, open_workspace


@st.cache_resource(show_spinner=False)
def workspace() -> Workspace:
    """The store, opened when it is first asked for."""
    return open_workspace()
