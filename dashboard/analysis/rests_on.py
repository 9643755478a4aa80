"""The single party that all golden triangles hang on."""

from dataclasses import dataclass
from itertools import combinations

from dashboard.analysis.golden_members import Triangles
from dashboard.analysis.network import Network
from dashboard.analysis.tie import activity_of


@dataclass(frozen=True, slots=True)
class Support:
    """An organisation's id, or an activity's."""

    id: str
    is_activity: bool


def rests_on(network: Network, golden: Triangles) -> Support | None:
    """What is in every one of these golden triangles, so that none is left without it; else None.

    An activity is in a triangle when one of the three links has no other origin than it. When several
    could be named: an organisation that is the only one, then an activity, then the organisation with
    most links; among equals the first in text order.
    """
    if not len(golden[0]):
        return None
    # An organisation has one corner: it is in all of them when that corner is always the same one.
    everywhere = [network.ids[rows[0]] for rows in golden if (rows == rows[0]).all()]
    if len(everywhere) == 1:
        return Support(everywhere[0], is_activity=False)
    activities = _needed_everywhere(network, golden)
    if activities:
        return Support(min(activities), is_activity=True)
    if everywhere:
        busiest = min(everywhere, key=lambda each: (-network.degree(each), each))
        return Support(busiest, is_activity=False)
    return None


def _needed_everywhere(network: Network, golden: Triangles) -> set[str]:
    """The activities in every triangle; the rest is not looked at once there are none left."""
    rows = zip(*(each.tolist() for each in golden), strict=True)
    left = _needed_activities(network, next(rows))
    for members in rows:
        if not left:
            break
        left &= _needed_activities(network, members)
    return left


def _needed_activities(network: Network, members: tuple[int, ...]) -> set[str]:
    ids = (network.ids[row] for row in members)
    only = (network.link_origins(u, v) for u, v in combinations(ids, 2))
    activities = (activity_of(origin) for origins in only if len(origins) == 1 for origin in origins)
    return {activity for activity in activities if activity is not None}
