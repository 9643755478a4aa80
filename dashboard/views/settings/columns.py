"""How the page is divided: what can be changed, and beside it who and where."""

import streamlit as st
from streamlit.delta_generator import DeltaGenerator


def columns() -> list[DeltaGenerator]:
    """The wide column for a part, the narrow one for what holds on every part."""
    return st.columns([2.4, 1], gap="large")
