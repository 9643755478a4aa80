"""Everything to begin with: the screens in the order in which one needs them, and the code for phones."""

import streamlit as st

from dashboard.views import rehearsal, writing
from dashboard.views.language import t
from dashboard.views.workshop import code, plan_form, screens
from dashboard.views.workshop.changing import show_told
from dashboard.views.workshop.finding import Found


def show(found: Found) -> None:
    """Screens on the left, the code and the plan on the right."""
    show_told()
    left, right = st.columns([1.6, 1], gap="large")
    with left:
        st.header(t("workshop.screens_heading"), anchor=False)
        screens.show(found)
    with right:
        code.show(found)
        if not found.one.is_rehearsal and found.one.outcome is None:
            rehearsal.show_begin(found.one, author=writing.ask_author(key="rehearse_author"))
        plan_form.show(found)
