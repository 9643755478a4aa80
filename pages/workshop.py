"""Workshop: plan one, open its screens, and afterwards take in what the room left."""

import streamlit as st

from dashboard.views import frame, workshop

asked = workshop.ask()
found = workshop.find()
frame.title_row(workshop.title(asked, found), lead=workshop.lead(asked, found))
if asked.is_new:
    workshop.show_beginning(found)
    st.stop()
if not asked.is_one or found.workshop is None:
    workshop.show_all(found)
    st.stop()
part = workshop.choose_part(asked)
workshop.show_part(part, found)
