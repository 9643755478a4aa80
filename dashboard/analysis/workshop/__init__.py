"""What a room has said, and what it does to the region's triangles."""

from dashboard.analysis.workshop.before_and_after import BeforeAndAfter, before_and_after
from dashboard.analysis.workshop.folding import fold
from dashboard.analysis.workshop.in_sight import Sight, triangles_in_sight
from dashboard.analysis.workshop.room import Item, Room
from dashboard.analysis.workshop.tally import Tally, tally

__all__ = [
    "BeforeAndAfter",
    "Item",
    "Room",
    "Sight",
    "Tally",
    "before_and_after",
    "fold",
    "tally",
    "triangles_in_sight",
]
