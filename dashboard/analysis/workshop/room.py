"""The room as it stands: all that counts of what was said in a workshop."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from dashboard.model.workshop import (
    Agreement,
    Entry,
    Gives,
    Here,
    Party,
    Said,
    Seated,
    Seeks,
    Slip,
    Stage,
    Wish,
)

Spoken = TypeVar("Spoken", Here, Gives, Seeks, Slip, Wish, Agreement)


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that the room said and that counts.

    `said` has its new names replaced by what they turned out to be, and the speaker's organisation filled in
    where it is known. `is_approved` is whether its text may be shown.
    """

    entry: Entry
    said: Said
    is_approved: bool


@dataclass(frozen=True, slots=True)
class Room:
    """All that counts of what was said, and what is shown of it.

    `revision` is the last entry folded in. `rejected` are not among the items, in the order of rejection.
    `people` says for which organisation each phone is here.
    `expected` and `away` are seats by the key of a party; `parties` is every party that was named, by its
    key. `seated` is the plan of each round.
    """

    revision: int = 0
    stage: Stage = field(default_factory=Stage)
    items: tuple[Item, ...] = ()
    rejected: tuple[Item, ...] = ()
    people: Mapping[str, Party] = field(default_factory=dict)
    expected: Mapping[str, int] = field(default_factory=dict)
    away: Mapping[str, int] = field(default_factory=dict)
    parties: Mapping[str, Party] = field(default_factory=dict)
    seated: Mapping[int, Seated] = field(default_factory=dict)

    def said(self, kind: type[Spoken], *, approved: bool = False) -> Iterator[Spoken]:
        """What was said of one kind, in order; only what may be shown, when `approved`."""
        for item in self.items:
            if isinstance(item.said, kind) and (item.is_approved or not approved):
                yield item.said

    def waiting(self) -> tuple[Item, ...]:
        """What nobody has approved or rejected yet, oldest first."""
        return tuple(each for each in self.items if not each.is_approved)

    def present(self) -> dict[str, int]:
        """How many people of each party are here or expected, without those who stay away; by its key."""
        arrived = Counter(party.key for party in self.people.values())
        arrived.update(
            item.said.party.key
            for item in self.items
            if isinstance(item.said, Here) and not item.entry.person
        )
        seats = {
            key: max(arrived[key], self.expected.get(key, 0)) - self.away.get(key, 0)
            for key in dict.fromkeys((*arrived, *self.expected))
        }
        return {key: number for key, number in seats.items() if number > 0}
