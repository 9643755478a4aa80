"""A relation is over: it gets an end date, and stays for whoever looks back."""

from dataclasses import replace
from enum import StrEnum

from dashboard.editing.finding import relation_of
from dashboard.editing.refusing import EditRefusedError, Refusal
from dashboard.model import Change, Ecosystem, PartialDate, key_of, put, remove


class LetGoReason(StrEnum):
    """Why a relation is let go; it stands in the note of the batch."""

    FINISHED = "finished"
    """What they did together is done."""
    FADED = "faded"
    PERSON_LEFT = "person_left"
    """Who kept it up works elsewhere."""
    MISTAKE = "mistake"
    """It was never there."""
    UNKNOWN = "unknown"


def let_go(ecosystem: Ecosystem, *, relation: str, on: PartialDate) -> tuple[Change, ...]:
    """Let a relation, by key, end on a day. Its period is part of its key, so it is removed and put anew.

    Raises EditRefusedError when it is gone, has ended by then, would end before it began, or stands
    there with this end already.
    """
    stands = relation_of(ecosystem, relation)
    if stands.until is not None and stands.until.as_until() <= on.as_until():
        raise EditRefusedError(Refusal.ENDED_ALREADY, relation)
    if stands.since is not None and on.as_until() < stands.since.as_since():
        raise EditRefusedError(Refusal.BEFORE_BEGINNING, relation)
    after = replace(stands, until=on)
    if key_of(after) in ecosystem.relation_by_key:
        raise EditRefusedError(Refusal.THERE_ALREADY, key_of(after))
    return (remove(stands), put(after))
