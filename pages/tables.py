"""Tables: divide those who are really there, so that those sit together who should meet."""

import streamlit as st

from dashboard.views import frame, no_workshop, tables

found = tables.find()
if found is None:
    no_workshop.show()
    st.stop()
frame.title_row(tables.title(found), lead=tables.lead(found))
tables.show_people(found)
tables.show_question(found)
if found.is_divided:
    tables.show_facts(found)
    number = tables.choose_round(found)
    tables.show_tables(found, number)
    tables.show_held(found, number)
    tables.show_moving(found, number)
tables.show_printing(found)
tables.follow(found)
