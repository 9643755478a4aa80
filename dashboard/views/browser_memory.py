"""What the browser remembers: the language, and the name under which somebody makes changes."""

from functools import cache
from typing import Any
from urllib.parse import unquote

import streamlit as st

from dashboard.views.language import COOKIE, language, t

_AUTHOR_COOKIE = "driehoek_author"
_AUTHOR = "author"
_STREAMLITS = (
    "upload",
    "per_file",
    "drop",
    "more",
    "nothing",
    "away",
    "away_here",
    "away_elsewhere",
    "away_command",
    "skip",
    "home",
    "pages",
    "help",
    "open",
    "close",
    "choose_date",
    "day",
    "month",
    "year",
)
"""What `assets/streamlits_words.js` has words for."""
_BLANKS = {blank: f"{{{blank}}}" for blank in ("size", "kinds", "n", "what")}


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
    remembered = {COOKIE: language().value}
    if author():
        remembered[_AUTHOR_COOKIE] = author()
    with st.container(key="browser_memory"):
        # The blanks are filled in the browser, where the numbers stand.
        words = {name: t(f"streamlits.{name}", **_BLANKS) for name in _STREAMLITS}
        _mounted()(data={"language": language().value, "keep": remembered, "words": words}, key="memory")


@cache
def _mounted() -> Any:
    return st.components.v2.component("dashboard.memory", js="memory.js", isolate_styles=False)
