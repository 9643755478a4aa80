"""Draw the page, with its files to print and its grey line."""

import streamlit as st

from dashboard.views import menu, safe
from dashboard.views.drawing import drawing
from dashboard.views.her_list import words
from dashboard.views.her_list.finding import HerList
from dashboard.views.her_list.page import page
from dashboard.views.language import texts as texts_of_session
from dashboard.views.paper import buttons, her_list_sheet


def show(found: HerList) -> None:
    """Everything below the title row."""
    texts = texts_of_session()
    chosen = drawing(page(found, texts), key="her_list")
    with st.container(key="her_list_closing", horizontal=True, gap="medium"):
        st.caption(safe.plain(words.closing(found, texts), at_most=300))
        buttons.show("her_list", lambda: her_list_sheet.sheet(found, texts))
    if chosen:
        menu.go(chosen)
