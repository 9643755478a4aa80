"""The last few changes, and the way to all of them."""

import streamlit as st

from dashboard.views import menu
from dashboard.views.drawing import drawing
from dashboard.views.history.batch_list import batch_list
from dashboard.views.language import t, texts
from dashboard.views.link import link
from dashboard.views.settings.finding import Found


def show(found: Found) -> None:
    """The youngest changes, each with the way to what it did and back."""
    st.header(t("settings.changes_heading"), anchor=False)
    if not found.latest:
        st.markdown(t("settings.no_changes"))
        return
    way = f'<p class="button-row">{link("history", t("settings.to_history"), cls="button")}</p>'
    markup = f'<div class="history">{batch_list(found.latest, texts(), level=3)}{way}</div>'
    if chosen := drawing(markup, key="latest_changes"):
        menu.go(chosen)
