"""Tables: divide those who are really there, so that those sit together who should meet."""

import streamlit as st

from dashboard.views import frame, tables

found = tables.find()
frame.title_row(tables.title(found), lead=tables.lead(found))
if found is None:
    st.stop()
tables.show_people(found)
tables.show_question(found)
if found.is_divided:
    tables.show_facts(found)
    number = tables.choose_round(found)
    tables.show_tables(found, number)
    tables.show_held(found, number)
    tables.show_moving(found, number)
tables.show_printing(found)
