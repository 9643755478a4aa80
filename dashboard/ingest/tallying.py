"""Collects what a list would do, thing by thing, and the changes that it takes."""

from dashboard.ingest.effect import Effect, Outcome, RowAt
from dashboard.model import Change, Entity, amend, put


class Tally:
    """The effects of a draft, and its changes in the order in which they can be made."""

    def __init__(self) -> None:
        self.changes: list[Change] = []
        self.effects: list[Effect] = []

    def note(
        self,
        before: Entity | None,
        after: Entity,
        *,
        rows: tuple[RowAt, ...] = (),
        spelled: tuple[str, ...] = (),
        how: str = "",
    ) -> None:
        """One thing as it is stored, if it is, and as the list leaves it."""
        effect = Effect(before, after, rows, spelled, how)
        self.effects.append(effect)
        if before is None:
            self.changes.append(put(after))
        elif effect.outcome is Outcome.CHANGED:
            self.changes.append(amend(before, after))
