"""How the corners work together, in words a room understands: "18 of the 80 businesses"."""

from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations

import numpy as np

from dashboard.analysis.network import CORNER_CODES, Network
from dashboard.model import CORNERS, Corner


@dataclass(frozen=True, slots=True)
class CornerPair:
    """`linked` of the `total` organisations of corner `of` are linked to one of corner `to`.

    `of` is the corner of the two with the smaller share. `pairs` counts the linked pairs between them.
    """

    of: Corner
    to: Corner
    linked: int
    total: int
    pairs: int

    @property
    def share(self) -> float:
        """linked ÷ total; 0 when the corner is empty."""
        return self.linked / self.total if self.total else 0.0


def corner_pairs(network: Network) -> tuple[CornerPair, ...]:
    """The three pairs of corners, smallest share first.

    An empty corner has share 0. Equal shares: the larger corner speaks, then the first in CORNERS;
    between pairs the fewer linked pairs come first, then the order of CORNERS.
    """
    found = [
        min(
            (_seen_from(network, one, two), _seen_from(network, two, one)),
            key=lambda pair: (_exact(pair), -pair.total),
        )
        for one, two in combinations(CORNERS, 2)
    ]
    return tuple(sorted(found, key=lambda pair: (_exact(pair), pair.pairs)))


def _exact(pair: CornerPair) -> Fraction:
    return Fraction(pair.linked, pair.total or 1)


def _seen_from(network: Network, of: Corner, to: Corner) -> CornerPair:
    partners = network.cross.counts[network.corners == CORNER_CODES[of], CORNER_CODES[to]]
    return CornerPair(of, to, int(np.count_nonzero(partners)), len(partners), int(partners.sum()))
