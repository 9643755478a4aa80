"""One immutable value of everything that is known of a region."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from dashboard.model.activity import Activity, Participation
from dashboard.model.decision import Decision
from dashboard.model.introduction import Introduction, WayIn
from dashboard.model.organisation import Organisation
from dashboard.model.plain import key_of
from dashboard.model.region import Region
from dashboard.model.relation import Relation


@dataclass(frozen=True)
class Ecosystem:
    """A region's organisations, what they have with each other, and what we do about it, at one revision.

    `revision` grows with every batch and every undo: what was computed for one revision
    stays true for it. Not slotted, so that what is looked up once is kept with the value.
    """

    region: Region = field(default_factory=Region)
    organisations: tuple[Organisation, ...] = ()
    relations: tuple[Relation, ...] = ()
    activities: tuple[Activity, ...] = ()
    participations: tuple[Participation, ...] = ()
    decisions: tuple[Decision, ...] = ()
    introductions: tuple[Introduction, ...] = ()
    ways_in: tuple[WayIn, ...] = ()
    revision: int = 0

    @cached_property
    def by_id(self) -> Mapping[str, Organisation]:
        """Every organisation by its id."""
        return {organisation.id: organisation for organisation in self.organisations}

    @cached_property
    def ids_by_name(self) -> tuple[str, ...]:
        """The ids of all organisations, in alphabetical order of their names."""
        return tuple(sorted(self.by_id, key=lambda id: self.by_id[id].name.casefold()))

    @cached_property
    def activity_by_id(self) -> Mapping[str, Activity]:
        """Every activity by its id."""
        return {activity.id: activity for activity in self.activities}

    @cached_property
    def introduction_by_id(self) -> Mapping[str, Introduction]:
        """Every introduction by its id."""
        return {introduction.id: introduction for introduction in self.introductions}

    @cached_property
    def relation_by_key(self) -> Mapping[str, Relation]:
        """Every relation by its key (`model.key_of`)."""
        return {key_of(relation): relation for relation in self.relations}

    @cached_property
    def participation_by_key(self) -> Mapping[str, Participation]:
        """Every participation by its key (`model.key_of`)."""
        return {key_of(participation): participation for participation in self.participations}

    @cached_property
    def inside(self) -> frozenset[str]:
        """The ids of the organisations inside the region."""
        return frozenset(each.id for each in self.organisations if self.region.holds(each))

    def is_inside(self, organisation: str) -> bool:
        """Whether the organisation with this id is inside the region."""
        return organisation in self.inside

    @cached_property
    def carriers(self) -> Mapping[str, tuple[str, ...]]:
        """By theme the ids of the organisations that carry it themselves, in text order."""
        found: dict[str, list[str]] = {}
        for each in sorted(self.organisations, key=lambda each: each.id):
            for theme in set(each.themes):
                found.setdefault(theme, []).append(each.id)
        return {theme: tuple(ids) for theme, ids in found.items()}

    @cached_property
    def towns(self) -> tuple[str, ...]:
        """Every town that an organisation stands in, in alphabetical order."""
        return tuple(sorted({each.town for each in self.organisations} - {""}, key=str.casefold))

    @cached_property
    def themes(self) -> tuple[str, ...]:
        """Every theme that anything carries, in alphabetical order."""
        carriers: tuple[Organisation | Relation | Activity, ...] = (
            *self.organisations,
            *self.relations,
            *self.activities,
        )
        return tuple(sorted({theme for carrier in carriers for theme in carrier.themes}, key=str.casefold))
