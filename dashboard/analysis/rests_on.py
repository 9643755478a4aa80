"""The single party that all golden triangles hang on."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from dashboard.analysis.network import Network
from dashboard.analysis.tie import activity_of
from dashboard.analysis.triangles import GoldenTriangle


@dataclass(frozen=True, slots=True)
class Support:
    """An organisation's id, or an activity's."""

    id: str
    is_activity: bool


def rests_on(network: Network, triangles: Sequence[GoldenTriangle]) -> Support | None:
    """What is in every one of these golden triangles, so that none is left without it; else None.

    An activity is in a triangle when one of the three links has no other origin than it. When several
    could be named: an organisation that is the only one, then an activity, then the organisation with
    most links; among equals the first in text order.
    """
    if not triangles:
        return None
    everywhere = set.intersection(*(set(triangle.members) for triangle in triangles))
    if len(everywhere) == 1:
        return Support(everywhere.pop(), is_activity=False)
    activities = set.intersection(*(_needed_activities(network, triangle) for triangle in triangles))
    if activities:
        return Support(min(activities), is_activity=True)
    if everywhere:
        busiest = min(everywhere, key=lambda each: (-network.degree(each), each))
        return Support(busiest, is_activity=False)
    return None


def _needed_activities(network: Network, triangle: GoldenTriangle) -> set[str]:
    only = (network.link_origins(u, v) for u, v in combinations(triangle.members, 2))
    activities = (activity_of(origin) for origins in only if len(origins) == 1 for origin in origins)
    return {activity for activity in activities if activity is not None}
