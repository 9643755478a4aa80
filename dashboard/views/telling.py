"""A sentence for the run that follows: what came of something, said once at the top of the page of lists."""

import streamlit as st

_TOLD = "lists_told"


def tell(sentence: str) -> None:
    """Say something at the top of the next run."""
    st.session_state[_TOLD] = sentence


def show_told() -> None:
    """Say what there is to say, once."""
    if told := st.session_state.pop(_TOLD, None):
        st.info(told, icon=":material/info:")
