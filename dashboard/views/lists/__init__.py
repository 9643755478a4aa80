"""Lists: bring one, see exactly what it would change, and take it in or leave it."""

from dashboard.views.lists.asked import ask
from dashboard.views.lists.decision import show_decision
from dashboard.views.lists.door import show_door
from dashboard.views.lists.finding import find
from dashboard.views.lists.parts import show_part
from dashboard.views.lists.steps import show_steps
from dashboard.views.lists.title import lead, title

__all__ = [
    "ask",
    "find",
    "lead",
    "show_decision",
    "show_door",
    "show_part",
    "show_steps",
    "title",
]
