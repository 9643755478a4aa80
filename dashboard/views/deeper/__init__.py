"""For who wants to know more: what holds the web, in one sentence each, and what is not yet known."""

from dashboard.views.deeper.closing import show as show_closing
from dashboard.views.deeper.comparing import show as show_comparing
from dashboard.views.deeper.finding import Found, find
from dashboard.views.deeper.sections import show as show_sections
from dashboard.views.deeper.strength import show as show_strength
from dashboard.views.deeper.title import lead, title

__all__ = [
    "Found",
    "find",
    "lead",
    "show_closing",
    "show_comparing",
    "show_sections",
    "show_strength",
    "title",
]
