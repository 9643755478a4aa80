"""What was done by hand, as the note of its batch: a code, so that the history says it in either language."""

from enum import StrEnum

from dashboard.editing.ending import EndReason
from dashboard.editing.letting_go import LetGoReason


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


def note_of(deed: Deed, reason: EndReason | LetGoReason | None = None) -> str:
    """The note: `joined`, `ended_bankrupt`."""
    return f"{deed}_{reason}" if reason else deed.value


NOTES = frozenset(
    {
        *(note_of(deed) for deed in Deed),
        *(note_of(Deed.ENDED, reason) for reason in EndReason),
        *(note_of(Deed.LET_GO, reason) for reason in LetGoReason),
    }
)
"""Every note that this house writes beside what was done by hand."""
