"""Who sits with whom: the people in a room over tables, so that those sit together who should meet.

guest, plan        who is there, and how somebody wants the room divided
worthwhile         which pairs of organisations are worth a conversation, and why
sizes, laying      how many tables there can be, and which seats are spoken for
room, seated       the rounds to come as arrays, and what a seat or a swap brings
start, search      from a random seating, or the one that stands, to a better one
figures, seating   what came of it, counted as anybody with a pencil would
"""

from dashboard.analysis.tables.arranging import arrange, draw_lots, rearrange
from dashboard.analysis.tables.figures import Figures, Pair, figures, met_at
from dashboard.analysis.tables.guest import Guest
from dashboard.analysis.tables.plan import Pin, Plan, Round, Table
from dashboard.analysis.tables.seating import Remark, Seating
from dashboard.analysis.tables.sizes import number_of_tables, possible_tables
from dashboard.analysis.tables.worthwhile import Conversation, worthwhile

__all__ = [
    "Conversation",
    "Figures",
    "Guest",
    "Pair",
    "Pin",
    "Plan",
    "Remark",
    "Round",
    "Seating",
    "Table",
    "arrange",
    "draw_lots",
    "figures",
    "met_at",
    "number_of_tables",
    "possible_tables",
    "rearrange",
    "worthwhile",
]
