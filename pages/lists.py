"""Lists: bring one, see exactly what it would change, take it in or leave it; and what it then brings you."""

import streamlit as st

from dashboard.views import frame, her_list, lists, lists_menu

asked = lists.ask()
if accepted := her_list.find(asked.accepted):
    lists_menu.show("lists")
    frame.title_row(her_list.title(accepted))
    her_list.show(accepted)
    st.stop()

found = lists.find(asked)
if found is None:
    lists_menu.show("lists")
frame.title_row(lists.title(found), lead=lists.lead(asked, found))
if found is None:
    lists.show_door()
    st.stop()

lists.show_steps(asked, found)
lists.show_part(asked, found)
lists.show_decision(found)
