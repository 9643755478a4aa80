"""What the browser remembers: the language, and the name under which somebody makes changes."""

from urllib.parse import unquote

import streamlit as st

from dashboard.views.language import COOKIE, language

_AUTHOR_COOKIE = "driehoek_author"
_AUTHOR = "author"
_component = None


def author() -> str:
    """The name that goes with this reader's changes; empty until it was asked."""
    if _AUTHOR not in st.session_state:
        st.session_state[_AUTHOR] = unquote(st.context.cookies.get(_AUTHOR_COOKIE, "")).strip()
    return str(st.session_state[_AUTHOR])


def remember_author(name: str) -> None:
    """Keep the name, here and in the browser."""
    st.session_state[_AUTHOR] = " ".join(name.split())


def keep() -> None:
    """Hand the browser what it should remember. Draws nothing."""
    global _component  # noqa: PLW0603
    if _component is None:
        _component = st.components.v2.component("dashboard.memory", js="memory.js", isolate_styles=False)
    remembered = {COOKIE: language().value}
    if author():
        remembered[_AUTHOR_COOKIE] = author()
    with st.container(key="browser_memory"):
        _component(data={"language": language().value, "keep": remembered}, key="memory")
