"""The menu: the pages that exist, in the order in which somebody asks."""

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


def show() -> StreamlitPage:
    """Draw the menu and give the page that the address asks for."""
    folder = pages_folder()
    pages = [
        st.Page(
            folder / f"{name}.py",
            title=t(f"menu.{name}"),
            icon=icon,
            url_path=name,
            default=name == "overview",
        )
        for name, icon in ICONS.items()
        if (folder / f"{name}.py").exists()
    ]
    return st.navigation(pages, position="top")


def go(address: str) -> None:
    """Open another page of ours: `organisations?corner=business`. Ends this run."""
    page, _, query = address.strip("/").partition("?")
    st.switch_page(pages_folder() / f"{page or 'overview'}.py", query_params=parse_qs(query))
