"""Planning a new workshop: its name and day are enough, everything else has a good start."""

from datetime import date

import streamlit as st

from dashboard.model.workshop.said import LONGEST_NAME
from dashboard.model.workshop.script import STANDARD_SCRIPT
from dashboard.views import menu, writing
from dashboard.views.language import t
from dashboard.views.link import address
from dashboard.views.region_data import workspace
from dashboard.views.workshop.finding import Found
from dashboard.views.workshop.theme_choice import ask_themes


def show_beginning(found: Found) -> None:
    """The form, and the button that plans it."""
    with st.container(width=640):
        name = st.text_input(
            t("workshop.name"), placeholder=t("workshop.name_example"), max_chars=LONGEST_NAME, key="new_name"
        )
        day = st.date_input(t("workshop.day"), found.today, format="DD-MM-YYYY", key="new_day")
        themes = ask_themes(found.ecosystem, (), key="new_themes")
        approval = st.toggle(
            t("workshop.approval"), value=True, help=t("workshop.approval_help"), key="new_approval"
        )
        st.caption(t("workshop.begin_caption"))
        author = writing.ask_author(key="new_author")
        with st.container(horizontal=True):
            ready = bool(name.strip()) and isinstance(day, date)
            if st.button(t("workshop.begin"), type="primary", disabled=not ready, key="new_begin"):
                _begin(name, day, themes, approval, author)
            if st.button(t("workshop.not_now"), key="new_not_now"):
                menu.go("workshop")


def _begin(name: str, day: object, themes: tuple[str, ...], approval: bool, author: str) -> None:
    if not isinstance(day, date):
        return
    begun = writing.write(
        lambda signed: workspace().workshops.begin(
            name=name, day=day, author=signed, themes=themes, steps=STANDARD_SCRIPT, approval=approval
        ),
        author=author,
    )
    if begun:
        menu.go(address("workshop", workshop=str(begun.id)))
