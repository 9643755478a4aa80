"""What a screen of a workshop shows where there is none: the way to plan one."""

import streamlit as st

from dashboard.views import frame, menu
from dashboard.views.language import t
from dashboard.views.link import link


def show() -> None:
    """The title, and a link to the workshops."""
    frame.title_row(t("desk.no_workshop"))
    if menu.exists("workshop"):
        st.html(f'<p class="reason">{link("workshop", t("desk.plan_one"), cls="underlined")}</p>')
