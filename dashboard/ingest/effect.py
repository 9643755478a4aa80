"""What a list would do to one thing: nothing yet, until somebody accepts it."""

from dataclasses import dataclass
from enum import StrEnum

from dashboard.model import Activity, Entity, EntityKind, Organisation, key_of, kind_of

RowAt = tuple[str, str, int]
"""Where a row stands: file, sheet ("" where there are none), and its number as a spreadsheet counts."""


class Outcome(StrEnum):
    """What becomes of what a list names."""

    ADDED = "added"
    CHANGED = "changed"
    UNTOUCHED = "untouched"


@dataclass(frozen=True, slots=True)
class Effect:
    """One thing as it is stored, if it is, and as the list leaves it; `rows` are those that speak of it.

    `spelled` are the names under which the list has it, where they are not the one that it keeps: rows that
    were joined with somebody known, or with each other. `how` says by what it was known.
    """

    before: Entity | None
    after: Entity
    rows: tuple[RowAt, ...] = ()
    spelled: tuple[str, ...] = ()
    how: str = ""

    @property
    def kind(self) -> EntityKind:
        """What sort of thing it is."""
        return kind_of(self.after)

    @property
    def key(self) -> str:
        """What makes it this one."""
        return key_of(self.after)

    @property
    def outcome(self) -> Outcome:
        """Whether it is new, changes, or stays as it was."""
        if self.before is None:
            return Outcome.ADDED
        return Outcome.UNTOUCHED if self.before == self.after else Outcome.CHANGED

    @property
    def is_joined(self) -> bool:
        """Whether rows went up in something of another name, or in each other."""
        return bool(self.spelled) or (
            isinstance(self.after, Organisation | Activity) and len({row for _, _, row in self.rows}) > 1
        )
