"""Who knows whom: the best known organisations as a matrix, filled in by keyboard."""

from dashboard.views.acquaintances.asked import Asked, ask
from dashboard.views.acquaintances.choosing import show_choosing
from dashboard.views.acquaintances.finding import Found, find
from dashboard.views.acquaintances.showing import lead, show, title

__all__ = ["Asked", "Found", "ask", "find", "lead", "show", "show_choosing", "title"]
