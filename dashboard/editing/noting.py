"""What was done by hand, as the note of its batch: a code, so that the history says it in either language."""

from enum import StrEnum

from dashboard.editing.ending import EndReason
from dashboard.editing.letting_go import LetGoReason
from dashboard.model import Status


class Deed(StrEnum):
    """What somebody did."""

    ADDED = "added"
    CHANGED = "changed"
    JOINED = "joined"
    SPLIT = "split"
    ENDED = "ended"
    BEGUN_AGAIN = "begun_again"
    MADE_PART = "made_part"
    CONFIRMED = "confirmed"
    LET_GO = "let_go"
    STATED_NONE = "stated_none"
    JOINED_IN = "joined_in"
    ROLE_CHANGED = "role_changed"
    LEFT = "left"
    KNOWN = "known"
    """That two know each other, or work together."""
    TAKEN_ON = "taken_on"
    MOVED = "moved"
    """An introduction came to another status; the reason is that status."""
    TERMS = "terms"
    NOTED = "noted"
    WAY_IN = "way_in"


def note_of(deed: Deed, reason: EndReason | LetGoReason | Status | None = None) -> str:
    """The note: `joined`, `ended_bankrupt`."""
    return f"{deed}_{reason}" if reason else deed.value


NOTES = frozenset(
    {
        *(note_of(deed) for deed in Deed),
        *(note_of(Deed.ENDED, reason) for reason in EndReason),
        *(note_of(Deed.LET_GO, reason) for reason in LetGoReason),
        *(note_of(Deed.MOVED, status) for status in Status),
    }
)
"""Every note that this house writes beside what was done by hand."""
