"""The unit of undo: who changed what, when, from which source, and what came of taking it back."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from dashboard.model.plain import EntityKind


@dataclass(frozen=True, slots=True)
class Count:
    """How many things of one kind a batch added, changed and removed."""

    kind: EntityKind
    added: int = 0
    changed: int = 0
    removed: int = 0


@dataclass(frozen=True, slots=True)
class Batch:
    """One accepted draft or edit. Times are in UTC.

    `kept` is how many of its changes could not be taken back when it was undone, because
    later batches rest on them. They go by themselves when those are undone too.
    """

    id: int
    author: str
    source: str
    at: datetime
    note: str = ""
    undone_at: datetime | None = None
    undone_by: str = ""
    counts: tuple[Count, ...] = ()
    kept: int = 0

    @property
    def is_undone(self) -> bool:
        """Whether somebody took it back, be it in part."""
        return self.undone_at is not None


class KeptReason(StrEnum):
    """Why a change was not taken back."""

    BUILT_UPON = "built_upon"
    """Later batches changed what this one made."""
    REFERRED_TO = "referred_to"
    """Something that stays refers to what this one made."""
    REFERS_TO_MISSING = "refers_to_missing"
    """What would come back refers to something that is no longer there."""
    CIRCULAR = "circular"
    """What would come back would make an organisation a part of itself."""


@dataclass(frozen=True, slots=True)
class Kept:
    """One change that an undo had to leave standing, why, and which batches rest on it."""

    kind: EntityKind
    key: str
    reason: KeptReason
    batches: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Freed:
    """A change of a batch that was undone earlier, which had to stay then and could go now."""

    batch: int
    kind: EntityKind
    key: str


@dataclass(frozen=True, slots=True)
class Undone:
    """What came of taking a batch back: how many changes went, which had to stay, which went along."""

    batch: Batch
    taken_back: int
    kept: tuple[Kept, ...] = ()
    freed: tuple[Freed, ...] = ()
