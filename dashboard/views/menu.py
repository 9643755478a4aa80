"""The menu: the pages that exist, in the order in which somebody asks."""

from pathlib import Path
from urllib.parse import parse_qs

import streamlit as st
from streamlit.navigation.page import StreamlitPage

from dashboard.data_folder import pages_folder
from dashboard.views.language import t

ICONS = {
    "overview": ":material/change_history:",
    "network": ":material/hub:",
    "map": ":material/map:",
    "gaps": ":material/join_inner:",
    "organisations": ":material/apartment:",
    "introductions": ":material/handshake:",
    "lists": ":material/upload_file:",
    "workshop": ":material/groups:",
    "settings": ":material/tune:",
}
"""Every page we know of, in the menu's order; those without a file yet are left out."""
PARTS_OF_LISTS = ("edit", "acquaintances", "worklist", "history")
"""Pages that the menu does not show: the page of lists leads to them."""
PARTS_OF_GAPS = ("round", "offers", "deeper")
"""The same, for the page of what is missing."""
PARTS_OF_OVERVIEW = ("living",)
"""The same, for the overview."""
PARTS_OF_SETTINGS = ("method",)
"""The same, for the page of settings."""
PARTS_OF_WORKSHOP = ("projector", "presenter", "helper", "tables", "door", "moments")
"""The same, for the workshop: its screens."""
_PARTS = (*PARTS_OF_LISTS, *PARTS_OF_GAPS, *PARTS_OF_OVERVIEW, *PARTS_OF_SETTINGS, *PARTS_OF_WORKSHOP)
_CURRENT = "page_shown"


def show() -> StreamlitPage:
    """Draw the menu and give the page that the address asks for."""
    pages = [
        st.Page(
            _file(name),
            title=t(f"menu.{name}"),
            icon=icon,
            url_path=name,
            default=name == "overview",
        )
        for name, icon in ICONS.items()
        if exists(name)
    ]
    pages += [
        st.Page(_file(name), title=t(f"menu.part_{name}"), url_path=name, visibility="hidden")
        for name in _PARTS
        if exists(name)
    ]
    chosen = st.navigation(pages, position="top")
    st.session_state[_CURRENT] = chosen.url_path or "overview"
    return chosen


def current() -> str:
    """The name of the page that is shown; empty before any is."""
    return str(st.session_state.get(_CURRENT, ""))


def exists(page: str) -> bool:
    """Whether there is such a page already."""
    return _file(page).exists()


def go(address: str) -> None:
    """Open another page of ours: `organisations?corner=business`. Ends this run."""
    page, _, query = address.strip("/").partition("?")
    st.switch_page(_file(page or "overview"), query_params=parse_qs(query))


def _file(page: str) -> Path:
    return pages_folder() / f"{page}.py"
