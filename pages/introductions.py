"""Introductions: what somebody has taken on, what comes next, and what came of it."""

from dashboard.views import frame, introductions

asked = introductions.ask()
found = introductions.find(asked)
frame.title_row(introductions.title(found), lead=introductions.lead(found))
introductions.show(found)
