"""One thing that two organisations have with each other, whichever way we know it."""

from dataclasses import dataclass

from dashboard.model import Ground, Level, PartialDate, Relation

_ACTIVITY = "activity:"


def origin_of(activity: str) -> str:
    """The origin of every tie that follows from an activity."""
    return _ACTIVITY + activity


def activity_of(origin: str) -> str | None:
    """The id of the activity that an origin is; None when it is a direct relation."""
    return origin.removeprefix(_ACTIVITY) if origin.startswith(_ACTIVITY) else None


@dataclass(frozen=True, slots=True)
class Tie:
    """A relation, entered by hand or following from an activity.

    `u` < `v` are organisation ids, compared as text. `origin` says where the tie comes from: an activity
    is one origin however many partners it has, and all direct relations of one pair are together one.
    `activity` is the activity's id, or None for a direct relation; `relation` is that relation, or None.
    `kind` is a relation kind, or the activity's kind.
    """

    u: str
    v: str
    level: Level
    ground: Ground | None
    themes: tuple[str, ...]
    kind: str
    since: PartialDate | None
    until: PartialDate | None
    last_confirmed: PartialDate | None
    origin: str
    activity: str | None = None
    introduced_by: str | None = None
    relation: Relation | None = None

    @property
    def pair(self) -> tuple[str, str]:
        """The two ids, in text order."""
        return (self.u, self.v)
