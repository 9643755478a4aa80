"""Settings: what the region is, how its figures are reckoned, and what was changed by whom."""

import streamlit as st

from dashboard.views import frame, own_region, settings

asked = settings.ask()
found = settings.find()
if asked.own and found.ecosystem.region.is_example:
    frame.title_row(own_region.title(), lead=own_region.lead())
    own_region.show()
    st.stop()

frame.title_row(settings.title(found), lead=settings.lead())
part = settings.choose_part(asked)
left, right = settings.columns()
with left:
    settings.show(part, found)
with right:
    settings.show_about(found)
