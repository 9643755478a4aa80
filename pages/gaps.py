"""Gaps: what is missing, and the introductions that would mend it."""

import streamlit as st

from dashboard.views import frame, gaps, paper

found = gaps.find()
frame.title_row(gaps.title(found))
if found.is_empty:
    gaps.show_nothing()
    st.stop()
gaps.show_time(found)
gaps.show_questions(found)
left, right = gaps.columns()
with left:
    gaps.show_answer(found)
    with gaps.closing():
        gaps.show_meaning()
        paper.show_gaps(found)
with right:
    gaps.show_introductions(found)
