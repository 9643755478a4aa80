"""An organisation as a room named it, in words."""

from dashboard.model import Corner, Ecosystem
from dashboard.model.workshop import Party


def name_of(party: Party, ecosystem: Ecosystem) -> str:
    """What it is called. Foreign text: make it safe where it is shown."""
    known = ecosystem.by_id.get(party.organisation or "")
    return known.name if known else party.name or party.organisation or ""


def corner_of(party: Party, ecosystem: Ecosystem) -> Corner | None:
    """Its corner as we have it, or as somebody said it of a new one."""
    known = ecosystem.by_id.get(party.organisation or "")
    return known.corner if known else party.corner
