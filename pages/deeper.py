"""Deeper: for who wants to know more of the region's web, one sentence each."""

from dashboard.views import deeper, frame

found = deeper.find()
frame.title_row(deeper.title(found), lead=deeper.lead())
deeper.show_strength(found)
deeper.show_sections(found)
deeper.show_comparing(found)
deeper.show_closing()
