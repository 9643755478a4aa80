"""Which organisations everybody in the region knows: those to ask first who knows whom."""

from collections import Counter

from dashboard.analysis.network import Network
from dashboard.model import Corner


def best_known(network: Network, *, count: int, corner: Corner | None = None) -> tuple[str, ...]:
    """The ids of the best known organisations inside the region, best known first.

    Those with the most links; of equal ones those that are named most often, in relations of any level and in
    activities; then by name, so that a region without a single link has an order as well.
    """
    named = Counter(end for tie in network.ties if tie.relation for end in tie.pair)
    for activity in network.activities:
        named.update(each.organisation for each in network.active.participations[activity.id])
    inside = network.ecosystem.inside
    found = [each for each in network.organisations if each.id in inside and corner in (None, each.corner)]
    found.sort(key=lambda each: (-network.degree(each.id), -named[each.id], each.name.casefold(), each.id))
    return tuple(each.id for each in found[:count])
