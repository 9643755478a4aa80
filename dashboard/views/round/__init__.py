"""A round of introductions: what it is for, which ones, and the region before and after."""

from dashboard.views.round.asked import Asked, ask
from dashboard.views.round.closing import show as show_closing
from dashboard.views.round.figures import show as show_figures
from dashboard.views.round.finding import Found, find
from dashboard.views.round.introductions import show as show_introductions
from dashboard.views.round.nothing import show as show_nothing
from dashboard.views.round.question import show as show_question
from dashboard.views.round.title import lead, title

__all__ = [
    "Asked",
    "Found",
    "ask",
    "find",
    "lead",
    "show_closing",
    "show_figures",
    "show_introductions",
    "show_nothing",
    "show_question",
    "title",
]
