"""Which links are a side of a golden triangle."""

from dashboard.analysis.network import Network
from dashboard.model import CORNERS, Corner


def golden_links(network: Network) -> tuple[tuple[str, str], ...]:
    """Every linked pair of two corners with a common linked neighbour in the third, in text order."""
    return tuple(pair for pair in network.linked_pairs if _is_side(network, *pair))


def _is_side(network: Network, u: str, v: str) -> bool:
    one, other = network.corner(u), network.corner(v)
    if one is other or Corner.OTHER in (one, other):
        return False
    third = next(corner for corner in CORNERS if corner not in (one, other))
    return not network.neighbours_in(u, third).isdisjoint(network.neighbours_in(v, third))
