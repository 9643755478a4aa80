"""Settings: what the region is, how its figures are reckoned, and what was changed by whom."""

from dashboard.views.settings.about import show_about
from dashboard.views.settings.asked import Asked, Part, ask, choose_part
from dashboard.views.settings.columns import columns
from dashboard.views.settings.finding import Found, find
from dashboard.views.settings.parts import show
from dashboard.views.settings.title import lead, title

__all__ = [
    "Asked",
    "Found",
    "Part",
    "ask",
    "choose_part",
    "columns",
    "find",
    "lead",
    "show",
    "show_about",
    "title",
]
