"""Tables: who is there, who sits where, and the cards to print."""

from dashboard.views.tables.dividing import show as show_question
from dashboard.views.tables.facts import show as show_facts
from dashboard.views.tables.finding import find
from dashboard.views.tables.following import follow
from dashboard.views.tables.moving import show as show_moving
from dashboard.views.tables.people import show as show_people
from dashboard.views.tables.printing import show as show_printing
from dashboard.views.tables.showing import choose_round, show_held
from dashboard.views.tables.showing import show as show_tables
from dashboard.views.tables.title import lead, title

__all__ = [
    "choose_round",
    "find",
    "follow",
    "lead",
    "show_facts",
    "show_held",
    "show_moving",
    "show_people",
    "show_printing",
    "show_question",
    "show_tables",
    "title",
]
