"""What is active in a whole region on a day, before anything is chosen from it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from dashboard.analysis.activity_ties import ties_of
from dashboard.analysis.relation_ties import place_of, relation_ties
from dashboard.analysis.tie import Tie
from dashboard.model import Activity, Ecosystem, Participation
from dashboard.model.partial_date import is_active


@dataclass(frozen=True)
class Active:
    """The activities that run and the ties that hold on `on`, derived from the region as a whole.

    `participations` are by activity id, of running activities only, associations included. `ties` are of
    every level, `none` included, ordered by pair, origin and kind. What names an organisation that does
    not exist or has ended, or ties an organisation to itself, is left out. Not slotted, so that what is
    looked up once is kept with the value.
    """

    ecosystem: Ecosystem
    on: date
    activities: tuple[Activity, ...]
    participations: Mapping[str, tuple[Participation, ...]]
    ties: tuple[Tie, ...]

    @cached_property
    def standing(self) -> frozenset[str]:
        """The ids of the organisations that have not ended by that day."""
        return standing_on(self.ecosystem, self.on)

    @cached_property
    def ties_by_theme(self) -> Mapping[str, tuple[Tie, ...]]:
        """For every theme the ties that carry it, in the same order."""
        found: dict[str, list[Tie]] = {}
        for tie in self.ties:
            for theme in set(tie.themes):
                found.setdefault(theme, []).append(tie)
        return {theme: tuple(ties) for theme, ties in found.items()}

    def ties_carrying(self, theme: str | None) -> tuple[Tie, ...]:
        """The ties that carry a theme, in the same order; all of them without one."""
        return self.ties if theme is None else self.ties_by_theme.get(theme, ())


def standing_on(ecosystem: Ecosystem, on: date) -> frozenset[str]:
    """The ids of the organisations that have not ended by a day."""
    return frozenset(each.id for each in ecosystem.organisations if each.stands_on(on))


def active_on(ecosystem: Ecosystem, on: date) -> Active:
    """Everything active on a day: `since` is empty or ≤ the day, `until` is empty or > the day."""
    standing = standing_on(ecosystem, on)
    activities = tuple(each for each in ecosystem.activities if is_active(each.since, each.until, on))
    participations = _by_activity(ecosystem, activities, standing)
    ties = [
        tie
        for tie in relation_ties(ecosystem)
        if tie.u in standing and tie.v in standing and is_active(tie.since, tie.until, on)
    ]
    direct = len(ties)
    for activity in activities:
        ties.extend(
            ties_of(
                activity,
                participations[activity.id],
                inside=ecosystem.inside,
                all_pairs_up_to=ecosystem.region.settings.all_pairs_up_to,
            )
        )
    if len(ties) > direct:
        ties.sort(key=place_of)
    return Active(ecosystem, on, activities, participations, tuple(ties))


def _by_activity(
    ecosystem: Ecosystem, activities: Sequence[Activity], standing: frozenset[str]
) -> Mapping[str, tuple[Participation, ...]]:
    found: dict[str, list[Participation]] = {activity.id: [] for activity in activities}
    for participation in ecosystem.participations:
        if participation.activity in found and participation.organisation in standing:
            found[participation.activity].append(participation)
    return {activity: tuple(participations) for activity, participations in found.items()}
