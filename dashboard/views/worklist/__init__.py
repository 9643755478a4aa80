"""Worklist: what would help most, each thing with the action beside it."""

from dashboard.views.worklist.asked import Asked, ask
from dashboard.views.worklist.finding import Found, find
from dashboard.views.worklist.showing import lead, show, title

__all__ = ["Asked", "Found", "ask", "find", "lead", "show", "title"]
