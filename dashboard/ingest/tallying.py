"""Collects the changes of a draft, and counts what is added, changed and left as it is."""

from collections import Counter

from dashboard.model import Change, Entity, EntityKind, amend, kind_of, put


class Tally:
    """The changes of a draft in the order in which they can be made."""

    def __init__(self) -> None:
        self.changes: list[Change] = []
        self.added: Counter[EntityKind] = Counter()
        self.changed: Counter[EntityKind] = Counter()
        self.untouched: Counter[EntityKind] = Counter()

    def note(self, before: Entity | None, after: Entity) -> None:
        """One thing as it is stored, if it is, and as the list leaves it."""
        kind = kind_of(after)
        if before is None:
            self.changes.append(put(after))
            self.added[kind] += 1
        elif before == after:
            self.untouched[kind] += 1
        else:
            self.changes.append(amend(before, after))
            self.changed[kind] += 1
