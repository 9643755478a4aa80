"""The two halves of the page: the answer on the left, the introductions on the right; and its quiet end."""

import streamlit as st
from streamlit.delta_generator import DeltaGenerator


def columns() -> list[DeltaGenerator]:
    """Left and right; below each other on a phone."""
    with st.container(key="gap_columns"):
        return list(st.columns([58.5, 40], gap="medium"))


def closing() -> DeltaGenerator:
    """One line below the answer, for what stands ready: meaning, files."""
    return st.container(key="gap_closing", horizontal=True, gap="medium")
