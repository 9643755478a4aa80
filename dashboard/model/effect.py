"""What one batch did to one thing: how it stood before, and how it stood after."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from dashboard.model.plain import Entity, EntityKind, plain_values


class Did(StrEnum):
    """What a batch did to a thing."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Difference:
    """One field of a thing, as plain values: what stood there and what stands there since."""

    field: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class Effect:
    """One thing that a batch changed.

    `before` and `after` are as they stood when the batch was written, whatever was taken back since; None is
    nothing. `is_taken_back` says that this change counts no longer.
    """

    batch: int
    kind: EntityKind
    key: str
    before: Entity | None
    after: Entity | None
    is_taken_back: bool = False

    @property
    def did(self) -> Did:
        """What it comes down to."""
        if self.after is None:
            return Did.REMOVED
        return Did.ADDED if self.before is None else Did.CHANGED

    @property
    def differences(self) -> tuple[Difference, ...]:
        """What changed, in the order of the fields.

        Of a new thing what it came with, and of one that went what it had.
        """
        whole = self.before is not None and self.after is not None
        was = plain_values(self.before, whole=whole) if self.before else {}
        becomes = plain_values(self.after, whole=whole) if self.after else {}
        return tuple(
            Difference(name, was.get(name), becomes.get(name))
            for name in {**was, **becomes}
            if was.get(name) != becomes.get(name)
        )
