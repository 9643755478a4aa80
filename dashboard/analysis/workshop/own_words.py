"""What one phone has said in a room."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeVar

from dashboard.analysis.workshop.folding import fold
from dashboard.analysis.workshop.room import Item
from dashboard.model.workshop import (
    Approved,
    Entry,
    NamedAs,
    Party,
    Rejected,
    Said,
)

Kind = TypeVar("Kind", bound=Said)


@dataclass(frozen=True, slots=True)
class OwnWords:
    """What a phone has said and not taken back, in order; also what the desk rejected (ids).

    `party` is the organisation that it is here for; None as long as nobody said.
    """

    items: tuple[Item, ...]
    rejected: frozenset[int]
    party: Party | None

    def all_of(self, kind: type[Kind]) -> dict[int, Kind]:
        """Everything of one kind by its entry, in order."""
        return {each.entry.id: each.said for each in self.items if isinstance(each.said, kind)}

    def last(self, kind: type[Kind]) -> Kind | None:
        """The one that counts of one kind."""
        return next(reversed(self.all_of(kind).values()), None)


def own_words(entries: Iterable[Entry], person: str, *, approval: bool) -> OwnWords:
    """Its words from the log of the whole room."""
    about = [
        each
        for each in entries
        if each.person == person or isinstance(each.said, Approved | Rejected | NamedAs)
    ]
    rejected: set[int] = set()
    for each in about:
        match each.said:
            case Rejected(id):
                rejected.add(id)
            case Approved(id):
                rejected.discard(id)
    # What was rejected stays among one's own: it can be read, worded otherwise and said again.
    room = fold((each for each in about if not isinstance(each.said, Rejected)), approval=approval)
    return OwnWords(room.items, frozenset(rejected), room.people.get(person))
