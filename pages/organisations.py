"""Organisations: who there is, what each has to offer, and whom it should meet."""

import streamlit as st

from dashboard.views import frame, organisations

asked = organisations.ask()
if asked.id:
    one = organisations.find_one(asked)
    frame.title_row(organisations.title_of(one))
    organisations.show_one(one)
    st.stop()

found = organisations.find(asked)
frame.title_row(organisations.title(found))
organisations.show_filters(asked)
if found.rows:
    organisations.show(found)
else:
    organisations.show_empty(found)
