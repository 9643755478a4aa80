"""What a chance means in this region, and how far it can be trusted."""

from dashboard.views.method.asked import Asked, ask
from dashboard.views.method.finding import Found, find
from dashboard.views.method.limits import show as show_limits
from dashboard.views.method.looking_back import show as show_looking_back
from dashboard.views.method.meaning import show as show_meaning
from dashboard.views.method.title import lead, title

__all__ = [
    "Asked",
    "Found",
    "ask",
    "find",
    "lead",
    "show_limits",
    "show_looking_back",
    "show_meaning",
    "title",
]
