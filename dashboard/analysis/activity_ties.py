"""The ties that follow from an activity (docs/method.md, "From activities to links").

Every participation makes a partner, whatever its role. With up to `all_pairs_up_to` partners inside
the region, all of *those* are tied pairwise; beside that, and with more, each lead is tied to each
partner, inside the region or not:

    3 inside, 1 outside, a lead      A───B        13 inside, a lead     L───B
                                     │ ╲ │                              │╲╲
                                     L───C  L───x                       C D E …

An association gives nothing: sharing a membership is no acquaintance.
"""

from collections.abc import Collection, Iterator, Sequence
from itertools import combinations

from dashboard.analysis.tie import Tie, origin_of
from dashboard.model import Activity, ActivityKind, Level, Participation, Role


def tied_pairs(
    participations: Sequence[Participation], *, inside: Collection[str], all_pairs_up_to: int
) -> set[tuple[str, str]]:
    """The pairs of organisation ids, in text order, that one activity's participations tie together.

    A partner named twice counts once, and is a lead when it is named lead once.
    """
    partners = {participation.organisation for participation in participations}
    leads = {
        participation.organisation for participation in participations if participation.role is Role.LEAD
    }
    at_home = sorted(partner for partner in partners if partner in inside)
    pairs = set(combinations(at_home, 2)) if len(at_home) <= all_pairs_up_to else set()
    pairs.update(
        (lead, partner) if lead < partner else (partner, lead)
        for lead in leads
        for partner in partners
        if lead != partner
    )
    return pairs


def ties_of(
    activity: Activity,
    participations: Sequence[Participation],
    *,
    inside: Collection[str],
    all_pairs_up_to: int,
) -> Iterator[Tie]:
    """Each tie that this activity gives: level `works`, with the activity's ground, themes and dates."""
    if activity.kind is ActivityKind.ASSOCIATION:
        return
    for u, v in tied_pairs(participations, inside=inside, all_pairs_up_to=all_pairs_up_to):
        yield Tie(
            u=u,
            v=v,
            level=Level.WORKS,
            ground=activity.ground,
            themes=activity.themes,
            kind=activity.kind.value,
            since=activity.since,
            until=activity.until,
            last_confirmed=None,
            origin=origin_of(activity.id),
            activity=activity.id,
        )
