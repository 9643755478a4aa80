"""Workshop: plan one, open its screens, and afterwards take in what the room left."""

from dashboard.views.workshop.asked import ask, choose_part
from dashboard.views.workshop.beginning import show_beginning
from dashboard.views.workshop.finding import find
from dashboard.views.workshop.listing import show_all
from dashboard.views.workshop.parts import show_part
from dashboard.views.workshop.title import lead, title

__all__ = ["ask", "choose_part", "find", "lead", "show_all", "show_beginning", "show_part", "title"]
