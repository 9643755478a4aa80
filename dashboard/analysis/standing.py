"""Where each organisation stands in the triangle."""

from enum import StrEnum

import numpy as np

from dashboard.analysis.network import Network
from dashboard.model import CORNERS


class Standing(StrEnum):
    """The best that holds, best first."""

    GOLDEN = "golden"
    """In a golden triangle."""
    OPEN = "open"
    """In an open triangle, in whichever of its three places."""
    ONE_OTHER_CORNER = "one_other_corner"
    """Linked to one other corner, in no triangle."""
    OWN_CORNER_ONLY = "own_corner_only"
    """Linked, but to none of the other corners of the triangle."""
    NOTHING_KNOWN = "nothing_known"
    """No known link."""


def standings(network: Network) -> dict[str, Standing]:
    """Of every organisation of the three corners. `other` is no corner of a triangle and is not in it."""
    cross, corners = network.cross, network.corners
    reached = cross.counts > 0
    # Somebody it is linked to has a link to the third corner: it ends an open triangle, if no golden one.
    beyond = np.column_stack([cross.matrix @ reached[:, corner].astype(np.int32) for corner in range(3)]) > 0
    beyond[np.arange(len(corners)), np.minimum(corners, 2)] = False
    holds = (
        (Standing.NOTHING_KNOWN, np.diff(network.linked.indptr) == 0),
        (Standing.GOLDEN, network.golden_rows),
        (Standing.OPEN, (reached.sum(axis=1) == 2) | beyond.any(axis=1)),
        (Standing.ONE_OTHER_CORNER, reached.any(axis=1)),
    )
    best = np.select([rows for _, rows in holds], range(len(holds)), default=len(holds)).tolist()
    named = [*(standing for standing, _ in holds), Standing.OWN_CORNER_ONLY]
    return {network.ids[row]: named[best[row]] for row in np.flatnonzero(corners < len(CORNERS)).tolist()}


def standing_of(network: Network, organisation: str) -> Standing:
    """Of one organisation of the three corners."""
    if not network.neighbour_set(organisation):
        return Standing.NOTHING_KNOWN
    own = network.corner(organisation)
    one, two = (corner for corner in CORNERS if corner is not own)
    firsts, seconds = network.neighbours_in(organisation, one), network.neighbours_in(organisation, two)
    if any(not network.neighbours_in(first, two).isdisjoint(seconds) for first in firsts):
        return Standing.GOLDEN
    if firsts and seconds:
        return Standing.OPEN
    if any(network.neighbours_in(first, two) for first in firsts):
        return Standing.OPEN
    if any(network.neighbours_in(second, one) for second in seconds):
        return Standing.OPEN
    return Standing.ONE_OTHER_CORNER if firsts or seconds else Standing.OWN_CORNER_ONLY
