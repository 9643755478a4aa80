"""What is done on another screen, or said by a phone, shows here by itself."""

import streamlit as st

from dashboard.model.workshop import Away, Expected, Here, NamedAs, Rejected, Seated, Withdrawn
from dashboard.views.opened import workspace
from dashboard.views.tables.finding import Found

EVERY = 3.0
"""Seconds between looking."""
_MATTERS = (Here, Expected, Away, Seated, NamedAs, Rejected, Withdrawn)
"""What changes who is there or where they sit; offers and slips wait for the next time somebody looks."""


@st.fragment(run_every=EVERY)
def follow(found: Found) -> None:
    """Draw the page anew when that has changed since it was drawn."""
    entries = workspace().workshops.entries(found.workshop, after=found.room.revision)
    if any(isinstance(each.said, _MATTERS) for each in entries):
        st.rerun()
