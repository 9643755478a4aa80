"""The door: bring a list on the left, what waits and what came in before on the right."""

import streamlit as st

from dashboard.views.language import t
from dashboard.views.lists import bringing, cordis, earlier, template, waiting
from dashboard.views.telling import show_told


def show_door() -> None:
    """Everything that can be done before there is a draft."""
    show_told()
    left, right = st.columns([1.6, 1], gap="large")
    with left:
        bringing.show()
        with st.expander(t("cordis.heading")):
            cordis.show()
    with right:
        waiting.show()
        earlier.show()
        template.show()
