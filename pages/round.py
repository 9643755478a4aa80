"""Round: introductions chosen together, and how the region stands before and after them."""

import streamlit as st

from dashboard.views import frame, round

asked = round.ask()
found = round.find(asked)
frame.title_row(round.title(found), lead=round.lead(found))
round.show_question(asked)
if found.is_empty:
    round.show_nothing()
    st.stop()
round.show_figures(found)
round.show_introductions(found)
round.show_closing(found)
