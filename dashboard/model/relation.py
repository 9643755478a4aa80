"""What two organisations have with each other."""

from dataclasses import dataclass

from dashboard.model.ground import Ground
from dashboard.model.level import Level
from dashboard.model.partial_date import PartialDate

RelationKey = tuple[str, str, str, str, str]


@dataclass(frozen=True, slots=True)
class Relation:
    """A relation that somebody entered; those that follow from activities are never stored.

    `source` and `target` are organisation ids; their order says nothing. `introduced_by`
    is the id of the organisation that brought the two together.
    """

    source: str
    target: str
    level: Level = Level.WORKS
    kind: str = ""
    themes: tuple[str, ...] = ()
    since: PartialDate | None = None
    until: PartialDate | None = None
    last_confirmed: PartialDate | None = None
    ground: Ground | None = None
    introduced_by: str | None = None
    evidence: str = ""

    @property
    def pair(self) -> tuple[str, str]:
        """The two ids, in text order."""
        return (self.source, self.target) if self.source <= self.target else (self.target, self.source)

    @property
    def key(self) -> RelationKey:
        """What makes it this relation: two rows with the same key are the same relation."""
        return (*self.pair, self.kind, str(self.since or ""), str(self.until or ""))
