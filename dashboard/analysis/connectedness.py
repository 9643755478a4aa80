"""Who is here but hardly connected: organisations linked to one or no other corner."""

from collections.abc import Iterable
from dataclasses import dataclass

from dashboard.analysis.network import Network
from dashboard.model import CORNERS, Corner


@dataclass(frozen=True, slots=True)
class Connectedness:
    """Which other corners an organisation is linked to, which not, and to how many organisations in all."""

    organisation: str
    corner: Corner
    reached: tuple[Corner, ...]
    missing: tuple[Corner, ...]
    links: int


def connectedness(network: Network) -> tuple[Connectedness, ...]:
    """Of every organisation of the three corners with a known link, in text order."""
    found = []
    for organisation in network.ids:
        own = network.corner(organisation)
        if own is Corner.OTHER or not network.neighbour_set(organisation):
            continue
        others = [corner for corner in CORNERS if corner is not own]
        reached = tuple(corner for corner in others if network.neighbours_in(organisation, corner))
        missing = tuple(corner for corner in others if corner not in reached)
        found.append(Connectedness(organisation, own, reached, missing, network.degree(organisation)))
    return tuple(found)


def hardly_connected(connected: Iterable[Connectedness]) -> tuple[Connectedness, ...]:
    """Those of them linked to one or no other corner: none first, then fewest links, then text order."""
    few = [each for each in connected if each.missing]
    return tuple(sorted(few, key=lambda each: (len(each.reached), each.links, each.organisation)))
