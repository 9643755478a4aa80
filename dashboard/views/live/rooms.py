"""The room of a workshop as the live pages see it: its log is read once, and then only what is new."""

from dataclasses import dataclass, field
from threading import Lock

from dashboard.analysis.workshop import Room, fold
from dashboard.model.workshop import Entry, Workshop
from dashboard.views.memory import Memory
from dashboard.views.opened import workspace


@dataclass
class _Log:
    entries: list[Entry] = field(default_factory=list)
    reading: Lock = field(default_factory=Lock)


_ROOMS = Memory(entries=8)
_LOGS = Memory(entries=8)


def entries_of(workshop: Workshop) -> tuple[Entry, ...]:
    """Everything that was said so far, in order."""
    # The store's place is part of the key: in tests one process sees several.
    log: _Log = _LOGS.recall((workspace().location, workshop.id), _Log)
    with log.reading:
        after = log.entries[-1].id if log.entries else 0
        log.entries += workspace().workshops.entries(workshop, after=after)
        return tuple(log.entries)


def room_of(workshop: Workshop, *, until: int | None = None) -> Room:
    """All that counts of it, up to an entry; folded once for all who look at the same moment."""
    entries = entries_of(workshop)
    last = entries[-1].id if entries else 0
    key = (workspace().location, workshop.id, workshop.approval, last, until)
    room: Room = _ROOMS.recall(key, lambda: fold(entries, approval=workshop.approval, until=until))
    return room
