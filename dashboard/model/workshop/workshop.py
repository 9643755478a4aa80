"""A workshop: its name, its day, and its script."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

CODE_LETTERS = "BCDFGHJKLMNPQRSTVWXZ"
"""No vowels, so that no code is a word; and nothing that is easily read as a digit."""
CODE_LENGTH = 6


class StepKind(StrEnum):
    """What the room does in a step of the script."""

    PICTURE = "picture"
    """The region's story, view by view."""
    MISSING = "missing"
    """Who should have been here."""
    GIVING = "giving"
    """What I can give, what I look for: giving first."""
    CLOSING = "closing"
    """Closing triangles: "I can introduce … to … because …"."""
    TABLES = "tables"
    """Who sits where."""
    AGREEING = "agreeing"
    """Who calls whom before when."""
    BEFORE_AND_AFTER = "before_and_after"


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the script. `title` is empty where its own words will do; `notes` are the speaker's."""

    kind: StepKind
    minutes: int = 10
    title: str = ""
    notes: str = ""


class Outcome(StrEnum):
    """What was decided about what the room left."""

    ACCEPTED = "accepted"
    DISCARDED = "discarded"


@dataclass(frozen=True, slots=True)
class Workshop:
    """One workshop. Nothing that is said in it is part of the region before its draft is accepted.

    `code` is what a phone gets in with, until `closes_at` or `closed_at`. With `approval`, text is shown
    only once somebody has approved it. A rehearsal has a pretend audience and never becomes a draft.
    `erases_on` is the day on which names and addresses that were left are erased. `batch` is what its draft
    became. `version` grows with every change of the plan.
    """

    id: int
    code: str
    name: str
    day: date
    made_at: datetime
    closes_at: datetime
    erases_on: date
    themes: tuple[str, ...] = ()
    steps: tuple[Step, ...] = ()
    approval: bool = True
    is_rehearsal: bool = False
    author: str = ""
    closed_at: datetime | None = None
    outcome: Outcome | None = None
    batch: int | None = None
    version: int = 1

    def is_open(self, at: datetime) -> bool:
        """Whether its code lets anybody in at a moment (in UTC)."""
        return self.closed_at is None and at < self.closes_at


def read_code(typed: str) -> str | None:
    """The code that somebody typed, small letters and spaces forgiven; None when it cannot be one."""
    letters = "".join(typed.split()).replace("-", "").upper()
    is_code = len(letters) == CODE_LENGTH and all(letter in CODE_LETTERS for letter in letters)
    return letters if is_code else None
