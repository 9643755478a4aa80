"""Which organisations, activities and ties a question leaves.

Each filter chooses from the whole region, and what all of them keep is left; only then is anything
computed. So an Eindhoven firm that works on photonics with a firm in Delft stays when photonics and
Eindhoven are asked for, without that link.
"""

from collections.abc import Iterable

from dashboard.analysis.active import Active
from dashboard.analysis.question import Question
from dashboard.analysis.tie import Tie
from dashboard.model import Activity, Ecosystem, Organisation


def stands_in(organisation: Organisation, place: str) -> bool:
    """Whether an organisation stands in a place: by its place, else by its municipality."""
    return organisation.town.casefold() == place.strip().casefold()


def organisations_there(ecosystem: Ecosystem, question: Question) -> frozenset[str]:
    """The ids that place and inside keep; the theme is not looked at."""
    if question.place is None and question.inside is None:
        return frozenset(ecosystem.by_id)
    return frozenset(
        each.id
        for each in ecosystem.organisations
        if (question.place is None or stands_in(each, question.place))
        and (question.inside is None or ecosystem.is_inside(each.id) is question.inside)
    )


def organisations_in_theme(active: Active, theme: str) -> frozenset[str]:
    """The ids that a theme keeps: both ends of the ties that carry it, of any level, and all participants
    of the running activities that carry it, associations too. A tag on the organisation does not count.
    """
    ends = {end for tie in active.ties_carrying(theme) for end in tie.pair}
    partners = {
        participation.organisation
        for activity in active.activities
        if theme in activity.themes
        for participation in active.participations[activity.id]
    }
    return frozenset(ends | partners)


def chosen_organisations(active: Active, question: Question) -> frozenset[str]:
    """The ids that all filters keep."""
    there = organisations_there(active.ecosystem, question) & active.standing
    return there if question.theme is None else there & organisations_in_theme(active, question.theme)


def chosen_ties(ties: Iterable[Tie], question: Question, kept: frozenset[str]) -> tuple[Tie, ...]:
    """The ties that carry the theme asked for and have both ends among the kept organisations."""
    return tuple(
        tie
        for tie in ties
        if (question.theme is None or question.theme in tie.themes) and tie.u in kept and tie.v in kept
    )


def chosen_activities(active: Active, question: Question, kept: frozenset[str]) -> tuple[Activity, ...]:
    """The running activities that carry the theme asked for and have a participant that is kept."""
    return tuple(
        activity
        for activity in active.activities
        if (question.theme is None or question.theme in activity.themes)
        and any(each.organisation in kept for each in active.participations[activity.id])
    )
