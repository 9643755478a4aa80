"""What a page keeps for as long as it is open: as soon as another one is, it is gone."""

from typing import Any

import streamlit as st

_KEPT = "of_page"
_OPEN = "of_page_open"


def turn_to(page: str) -> None:
    """Let go what another page kept; the front door calls it before every page, by its address."""
    if st.session_state.get(_OPEN) != page:
        st.session_state.pop(_KEPT, None)
    st.session_state[_OPEN] = page


def keep(name: str, value: Any) -> None:
    """Keep a value under a name; None keeps nothing."""
    st.session_state.setdefault(_KEPT, {})[name] = value


def kept(name: str) -> Any:
    """What stands under a name; None when nothing does."""
    return st.session_state.get(_KEPT, {}).get(name)
