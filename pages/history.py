"""History: who changed what, when, from which list; and taking it back."""

import streamlit as st

from dashboard.views import frame, history, lists_menu

asked = history.ask()
lists_menu.show("history")
if asked.batch is not None:
    opened = history.find_batch(asked)
    frame.title_row(history.title_of_batch(opened), lead=history.lead_of_batch(opened))
    history.show_batch(opened)
    st.stop()
if asked.organisation:
    about = history.find_about(asked)
    frame.title_row(history.title_about(about))
    history.show_about(about)
    st.stop()

found = history.find(asked)
frame.title_row(history.title(found))
history.show_filters(asked, found)
history.show(found)
