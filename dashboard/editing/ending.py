"""An organisation ends: it gets a date from which it counts no more, and nothing is deleted."""

from dataclasses import replace
from enum import StrEnum

from dashboard.editing.finding import organisation_of
from dashboard.editing.refusing import EditRefusedError, Refusal
from dashboard.model import Change, Ecosystem, PartialDate, amend


class EndReason(StrEnum):
    """Why an organisation ends; it stands in the note of the batch."""

    STOPPED = "stopped"
    BANKRUPT = "bankrupt"
    TAKEN_OVER = "taken_over"
    MOVED_AWAY = "moved_away"
    UNKNOWN = "unknown"


def end(ecosystem: Ecosystem, *, organisation: str, on: PartialDate) -> tuple[Change, ...]:
    """Let an organisation end. Raises EditRefusedError when it is gone, or has ended by then."""
    stands = organisation_of(ecosystem, organisation)
    if stands.until is not None and stands.until.as_until() <= on.as_until():
        raise EditRefusedError(Refusal.ENDED_ALREADY, organisation)
    return (amend(stands, replace(stands, until=on)),)


def begin_again(ecosystem: Ecosystem, *, organisation: str) -> tuple[Change, ...]:
    """Take an end away: it was a mistake, or it has begun anew."""
    stands = organisation_of(ecosystem, organisation)
    return (amend(stands, replace(stands, until=None)),) if stands.until else ()
