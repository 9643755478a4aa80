"""By hand: add or change an organisation, relation or activity; join, split, end, confirm, let go."""

from dashboard.views.edit.asked import Asked, New, ask
from dashboard.views.edit.finding import Found, find
from dashboard.views.edit.showing import lead, show, title

__all__ = ["Asked", "Found", "New", "ask", "find", "lead", "show", "title"]
