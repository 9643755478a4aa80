"""What holds on every part of the page: who you are, and where it is all kept."""

import streamlit as st

from dashboard.views import browser_memory, menu
from dashboard.views.drawing import drawing
from dashboard.views.language import t
from dashboard.views.link import link
from dashboard.views.settings.finding import Found

_NAME = "about_author"


def show_about(found: Found) -> None:
    """Your name once it is known (a form that needs it asks for it), and the place of the store."""
    if name := browser_memory.author():
        st.header(t("settings.you_heading"), anchor=False)
        st.text_input(
            t("writing.your_name"),
            name,
            max_chars=200,
            autocomplete="name",
            key=_NAME,
            on_change=lambda: browser_memory.remember_author(st.session_state[_NAME]),
        )
        st.caption(t("writing.your_name_help"))
    st.header(t("settings.method_heading"), anchor=False)
    if chosen := drawing(
        f'<p class="reason">{link("method", t("settings.to_method"), cls="underlined")}</p>',
        key="to_method",
    ):
        menu.go(chosen)
    st.header(t("settings.place_heading"), anchor=False)
    st.code(found.location, language=None, wrap_lines=True)
    st.caption(t("settings.place_sentence"))
