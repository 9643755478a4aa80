"""Living links: what began, was confirmed, faded and was let go, and the golden triangles over time."""

import streamlit as st

from dashboard.views import frame, living

found = living.find()
frame.title_row(living.title(found), lead=living.lead(found))
if not found.is_known:
    living.show_not_yet(found)
    st.stop()
living.show(found)
