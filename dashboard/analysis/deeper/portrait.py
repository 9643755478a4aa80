"""A region in a handful of figures, to lay beside another: a moment, or a theme."""

from dataclasses import dataclass

from dashboard.analysis.corner_pairs import CornerPair
from dashboard.analysis.headline import Headline, headline
from dashboard.analysis.network import Network
from dashboard.analysis.triangles import TriangleCount, count
from dashboard.model import Corner

DIRECTIONS = (
    (Corner.BUSINESS, Corner.KNOWLEDGE),
    (Corner.GOVERNMENT, Corner.KNOWLEDGE),
    (Corner.BUSINESS, Corner.GOVERNMENT),
)
"""Always seen from the same corner, so that two portraits say the same thing."""


@dataclass(frozen=True, slots=True)
class Portrait:
    """The headline, the triangles, and how many of one corner work with another, in DIRECTIONS."""

    organisations: int
    headline: Headline
    triangles: TriangleCount
    pairs: tuple[CornerPair, ...]


def portrait(network: Network) -> Portrait:
    """Of the network that a question left."""
    return Portrait(
        organisations=len(network.ids),
        headline=headline(network),
        triangles=count(network),
        pairs=tuple(_pair(network, of, to) for of, to in DIRECTIONS),
    )


def dated_share(network: Network) -> float:
    """Of its ties but `none`, the share of which the beginning is known; 0 without any."""
    ties = [tie for tie in network.ties if tie.level.acquaints]
    return sum(tie.since is not None for tie in ties) / len(ties) if ties else 0.0


def _pair(network: Network, of: Corner, to: Corner) -> CornerPair:
    partners = [len(network.neighbours_in(each, to)) for each in network.of_corner(of)]
    return CornerPair(of, to, sum(number > 0 for number in partners), len(partners), sum(partners))
