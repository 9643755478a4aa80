"""The two halves of the page: the answer on the left, the introductions on the right."""

import streamlit as st
from streamlit.delta_generator import DeltaGenerator


def columns() -> list[DeltaGenerator]:
    """Left and right; below each other on a phone."""
    with st.container(key="gap_columns"):
        return list(st.columns([58.5, 40], gap="medium"))
