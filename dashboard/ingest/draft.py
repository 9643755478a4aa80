"""What a list would do, before anyone accepts it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from dashboard.ingest.problem import Problem
from dashboard.model import Change, EntityKind, Named, OpenQuestion


@dataclass(frozen=True, slots=True)
class Draft:
    """What the files would add and change, and what stands in the way.

    With a problem there are no changes: a list is all or nothing. `questions` are kept with
    the batch; until they are answered, what they ask about stays two. Counts are by kind of
    entity: `untouched` are those that the list names and leaves as they are. `named` is
    everything that the list speaks of. `revision` is that of the ecosystem it was drawn up
    against: what changed since is a conflict.
    """

    files: tuple[str, ...] = ()
    changes: tuple[Change, ...] = ()
    problems: tuple[Problem, ...] = ()
    notices: tuple[Problem, ...] = ()
    questions: tuple[OpenQuestion, ...] = ()
    added: Mapping[EntityKind, int] = field(default_factory=dict)
    changed: Mapping[EntityKind, int] = field(default_factory=dict)
    untouched: Mapping[EntityKind, int] = field(default_factory=dict)
    named: tuple[Named, ...] = ()
    revision: int | None = None

    @property
    def is_acceptable(self) -> bool:
        """Whether nothing stands in the way."""
        return not self.problems

    @property
    def is_empty(self) -> bool:
        """Whether accepting it would change nothing."""
        return not self.changes and not self.questions
