"""Who is here but hardly connected: organisations linked to one or no other corner."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

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
    degrees = np.diff(network.linked.indptr)
    rows = np.flatnonzero((network.corners < len(CORNERS)) & (degrees > 0))
    each = zip(
        rows.tolist(), network.corners[rows].tolist(), network.cross.counts[rows].tolist(),
        degrees[rows].tolist(), strict=True,
    )  # fmt: skip
    return tuple(_of_one(network.ids[row], CORNERS[own], counts, links) for row, own, counts, links in each)


def _of_one(organisation: str, own: Corner, counts: Sequence[int], links: int) -> Connectedness:
    reached = tuple(corner for corner, number in zip(CORNERS, counts, strict=True) if number)
    missing = tuple(corner for corner in CORNERS if corner is not own and corner not in reached)
    return Connectedness(organisation, own, reached, missing, links)


def hardly_connected(connected: Iterable[Connectedness]) -> tuple[Connectedness, ...]:
    """Those of them linked to one or no other corner: none first, then fewest links, then text order."""
    few = [each for each in connected if each.missing]
    return tuple(sorted(few, key=lambda each: (len(each.reached), each.links, each.organisation)))
