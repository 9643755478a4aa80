"""How a table is understood: what sort of list it is, and which of its columns is which field."""

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field as dataclass_field
from enum import StrEnum


class Shape(StrEnum):
    """What sort of list a table is."""

    ORGANISATIONS = "organisations"
    """A row for each organisation; a column may name its partners or what it takes part in."""
    RELATIONS = "relations"
    """A row for each pair: also an edge list of Gephi (Source, Target) or Kumu (From, To)."""
    ACTIVITIES = "activities"
    """A row for each project, programme or association."""
    PARTICIPATIONS = "participations"
    """A row for each participation of a known organisation in a known activity."""
    TAKING_PART = "taking_part"
    """A row for each project and organisation, neither of which need be known: a register of subsidies."""
    MEMBERS = "members"
    """A row for each member of one association, which the plan names."""
    NOTHING = "nothing"
    """No list: an explanation, a legend, an empty sheet."""


class Because(StrEnum):
    """Why a column is taken for a field, or is left out."""

    CANONICAL = "canonical"
    """The heading is the field's own."""
    HEADING = "heading"
    """The heading says so, in other words."""
    VALUES = "values"
    """What stands in the column says so, whatever its heading."""
    REMEMBERED = "remembered"
    """An earlier list of the same source was read so."""
    CHOSEN = "chosen"
    """Somebody said so."""
    PERSONAL = "personal"
    """It holds personal data, and is left out."""
    UNKNOWN = "unknown"
    """Nobody knows what it means, so it is left out."""
    EMPTY = "empty"


@dataclass(frozen=True, slots=True)
class Column:
    """One column and what it means.

    `field` is a heading of the canonical files, or one of `plan.MORE_FIELDS` of the shape; empty when the
    column is left out. In a list of the shape `TAKING_PART` a field says whose it is: `organisation.place`,
    `activity.since`, `participation.role`. `values` takes what stands in the cells, without regard to case,
    to codes, where they are no codes yet ("hbo" → "knowledge").
    """

    position: int
    heading: str
    field: str = ""
    because: Because = Because.UNKNOWN
    values: Mapping[str, str] = dataclass_field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Plan:
    """How one table is read. `association` is the name of what its rows are members of (`MEMBERS`)."""

    shape: Shape
    columns: tuple[Column, ...] = ()
    association: str = ""

    @property
    def personal(self) -> tuple[Column, ...]:
        """The columns with personal data, which are left out."""
        return tuple(each for each in self.columns if each.because is Because.PERSONAL)


MORE_FIELDS: Mapping[Shape, tuple[str, ...]] = {
    Shape.ORGANISATIONS: ("coordinates", "partners", "activities", "member_of"),
    Shape.MEMBERS: ("coordinates", "partners", "activities", "role"),
    Shape.RELATIONS: ("period",),
    Shape.ACTIVITIES: ("period", "lead", "participants"),
    Shape.TAKING_PART: ("organisation.coordinates", "activity.period"),
}
"""Fields that a list may carry and the canonical files do not: `partners` are organisations that the row's
one works with, `activities` what it takes part in, `member_of` the associations that it belongs to, `lead`
and `participants` who takes part in an activity, `coordinates` a point and `period` a time in one cell."""
