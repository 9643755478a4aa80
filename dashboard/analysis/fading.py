"""Which links fade: every tie that makes one was last heard of longer ago than the half-life."""

from collections.abc import Mapping

from dashboard.analysis.freshness import freshest
from dashboard.analysis.network import Network

HALF = 0.5


def fading(network: Network) -> Mapping[str, int]:
    """Of every organisation with any, how many of its links fade on the day of the network.

    A link of which no date is known does not fade: nobody can say how old it is.
    """
    half_life = network.ecosystem.region.settings.half_life_days
    found: dict[str, int] = {}
    for u, v in network.linked_pairs:
        fresh = freshest(network.by_pair[u, v], on=network.active.on, half_life_days=half_life)
        if fresh is not None and fresh < HALF:
            found[u] = found.get(u, 0) + 1
            found[v] = found.get(v, 0) + 1
    return found
