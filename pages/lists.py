"""Lists: bring one, see exactly what it would change, and take it in or leave it."""

import streamlit as st

from dashboard.views import frame, lists, lists_menu

asked = lists.ask()
found = lists.find(asked)

frame.title_row(lists.title(asked, found), lead=lists.lead(asked, found))
if found is None:
    lists_menu.show("lists")
    lists.show_door(asked)
    st.stop()

lists.show_steps(asked, found)
lists.show_part(asked, found)
lists.show_decision(asked, found)
