"""Something organisations do together, and who takes part."""

from dataclasses import dataclass
from enum import StrEnum

from dashboard.model.ground import Ground
from dashboard.model.partial_date import PartialDate


class ActivityKind(StrEnum):
    """What sort of thing it is. An `ASSOCIATION` gives no relations: membership is no acquaintance."""

    PROJECT = "project"
    PROGRAMME = "programme"
    LABORATORY = "laboratory"
    CAMPUS = "campus"
    FIELDLAB = "fieldlab"
    COVENANT = "covenant"
    ASSOCIATION = "association"
    OTHER = "other"


class Role(StrEnum):
    """What an organisation does in an activity."""

    LEAD = "lead"
    PARTNER = "partner"
    FUNDER = "funder"
    HOST = "host"
    MEMBER = "member"


@dataclass(frozen=True, slots=True)
class Activity:
    """A project, programme, laboratory, campus, covenant or association.

    `scheme` names the programme or register it stands in ("Horizon 2020", "EFRO").
    """

    id: str
    name: str
    kind: ActivityKind = ActivityKind.OTHER
    themes: tuple[str, ...] = ()
    since: PartialDate | None = None
    until: PartialDate | None = None
    scheme: str = ""
    evidence: str = ""
    url: str = ""

    @property
    def ground(self) -> Ground | None:
        """Public when it names its source; else we cannot say how we know."""
        return Ground.PUBLIC if self.evidence or self.url or self.scheme else None


@dataclass(frozen=True, slots=True)
class Participation:
    """That an organisation takes part in an activity, both by id."""

    activity: str
    organisation: str
    role: Role = Role.PARTNER
