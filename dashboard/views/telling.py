"""A sentence for the run that follows: what came of something, said once at the top of a page."""

import streamlit as st

_TOLD = "lists_told"
_ABOVE = "told_above"


def tell(sentence: str, *, above: bool = False) -> None:
    """Say something at the top of the next run of the page of lists; `above` the title, of whichever page."""
    st.session_state[_ABOVE if above else _TOLD] = sentence


def show_told(*, above: bool = False) -> None:
    """Say what there is to say, once."""
    if told := st.session_state.pop(_ABOVE if above else _TOLD, None):
        st.info(told, icon=":material/info:")
