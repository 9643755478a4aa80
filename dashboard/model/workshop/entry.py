"""One line in the log of a workshop."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from dashboard.model.workshop.said import Said


class Via(StrEnum):
    """By which way something came in."""

    PHONE = "phone"
    DESK = "desk"
    """Presenter or helper: trusted, so approved by itself."""
    REHEARSAL = "rehearsal"
    """The pretend audience."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What was said, by which way and when. Never altered, never removed.

    `id` grows over all workshops of a store: it is the revision that live pages follow. `person` tells one
    phone from another and says nothing of who holds it; empty for the desk.
    """

    id: int
    workshop: int
    at: datetime
    via: Via
    person: str
    said: Said
