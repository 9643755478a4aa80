"""Does the region reach beyond its centre: who works with whom in the largest place, and outside it."""

from collections import Counter
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from dashboard.analysis.network import CORNER_CODES, Network
from dashboard.model import CORNERS, Corner

Mask = npt.NDArray[np.bool_]

FEWEST = 5
"""With fewer organisations of a corner in the centre, or outside it, there is nothing to compare."""


@dataclass(frozen=True, slots=True)
class BeyondCentre:
    """Of the organisations of one corner inside the region: how many are linked to another corner.

    `centre` is the place where most organisations stand; `beyond_…` counts those of other places
    (not those without a place). The link may be to an organisation anywhere.
    """

    centre: str
    of: Corner
    to: Corner
    centre_linked: int
    centre_total: int
    beyond_linked: int
    beyond_total: int

    @property
    def behind(self) -> float:
        """How much smaller the share outside the centre is than the share in it."""
        return self.centre_linked / self.centre_total - self.beyond_linked / self.beyond_total


def beyond_centre(network: Network) -> BeyondCentre | None:
    """The pair of corners in which the other places are furthest behind the centre.

    None when no corner has at least FEWEST organisations in the centre and outside it, or nothing links it.
    Of equal ones the pair that comes first in the order of CORNERS.
    """
    placed = {
        each.id: each.place.strip()
        for each in network.organisations
        if each.place.strip() and each.corner in CORNERS and network.ecosystem.is_inside(each.id)
    }
    if not placed:
        return None
    sizes = Counter(placed.values())
    centre = min(sizes, key=lambda place: (-sizes[place], place))
    size = len(network.ids)
    central = np.fromiter((placed.get(each) == centre for each in network.ids), np.bool_, size)
    elsewhere = np.fromiter((each in placed for each in network.ids), np.bool_, size) & ~central
    found = [
        pair
        for of in CORNERS
        for to in CORNERS
        if of is not to and (pair := _pair(network, central, elsewhere, centre, of, to)) is not None
    ]
    return max(found, key=lambda pair: pair.behind, default=None)


def _pair(
    network: Network, central: Mask, elsewhere: Mask, centre: str, of: Corner, to: Corner
) -> BeyondCentre | None:
    linked = network.cross.counts[:, CORNER_CODES[to]] > 0
    own = network.corners == CORNER_CODES[of]
    here, there = own & central, own & elsewhere
    totals = [int(np.count_nonzero(rows)) for rows in (here, there)]
    found = [int(np.count_nonzero(rows & linked)) for rows in (here, there)]
    if min(totals) < FEWEST or not sum(found):
        return None
    return BeyondCentre(centre, of, to, found[0], totals[0], found[1], totals[1])
