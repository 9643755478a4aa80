"""What a list would do, before anyone accepts it."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from dashboard.ingest.cornerless import Cornerless
from dashboard.ingest.effect import Effect, Outcome, RowAt
from dashboard.ingest.problem import Problem
from dashboard.model import Change, Decision, EntityKind, Named, OpenQuestion


@dataclass(frozen=True)
class Draft:
    """What the files would add and change, and what stands in the way.

    With a problem there are no changes: a list is all or nothing, unless it was asked to go on without the
    rows that have one. Then `problems` is empty, `refused` says what is wrong with them, and `refused_rows`
    which they are. `questions` are kept with the batch; until they are answered, what they ask about stays
    two. So are `unsure`, which somebody could not answer. `decisions` are what was answered. `cornerless` are
    newcomers of whom no row says a corner. `effects` are what becomes of everything that the list names, and
    `named` is all of that. `gone` is what an earlier list of this source had and this one has no longer.
    `revision` is that of the ecosystem it was drawn up against: what changed since is a conflict. Not
    slotted, so that what is counted once is kept with the value.
    """

    files: tuple[str, ...] = ()
    changes: tuple[Change, ...] = ()
    problems: tuple[Problem, ...] = ()
    notices: tuple[Problem, ...] = ()
    refused: tuple[Problem, ...] = ()
    refused_rows: frozenset[RowAt] = frozenset()
    questions: tuple[OpenQuestion, ...] = ()
    unsure: tuple[OpenQuestion, ...] = ()
    cornerless: tuple[Cornerless, ...] = ()
    decisions: tuple[Decision, ...] = ()
    effects: tuple[Effect, ...] = ()
    named: tuple[Named, ...] = ()
    gone: tuple[Named, ...] = ()
    rows: int = 0
    revision: int | None = None

    @property
    def is_acceptable(self) -> bool:
        """Whether nothing stands in the way."""
        return not self.problems

    @property
    def is_empty(self) -> bool:
        """Whether accepting it would change nothing."""
        return not self.changes and not self.questions

    @property
    def added(self) -> Mapping[EntityKind, int]:
        """How many things of each kind are new."""
        return self._counts[Outcome.ADDED]

    @property
    def changed(self) -> Mapping[EntityKind, int]:
        """How many things of each kind change."""
        return self._counts[Outcome.CHANGED]

    @property
    def untouched(self) -> Mapping[EntityKind, int]:
        """How many things of each kind the list names and leaves as they are."""
        return self._counts[Outcome.UNTOUCHED]

    @cached_property
    def _counts(self) -> Mapping[Outcome, Mapping[EntityKind, int]]:
        found: dict[Outcome, Counter[EntityKind]] = {outcome: Counter() for outcome in Outcome}
        for effect in self.effects:
            found[effect.outcome][effect.kind] += 1
        return found

    def having(self, outcome: Outcome, kind: EntityKind) -> tuple[Effect, ...]:
        """What becomes so, of one kind, in the order of the list."""
        return tuple(each for each in self.effects if each.kind is kind and each.outcome is outcome)

    @cached_property
    def joined(self) -> tuple[Effect, ...]:
        """What rows went up in under another name."""
        return tuple(each for each in self.effects if each.is_joined)
