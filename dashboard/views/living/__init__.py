"""Living links: a ledger per period, and golden triangles over time."""

from dashboard.views.living.finding import find
from dashboard.views.living.showing import show, show_not_yet
from dashboard.views.living.title import lead, title

__all__ = ["find", "lead", "show", "show_not_yet", "title"]
