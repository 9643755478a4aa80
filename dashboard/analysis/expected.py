"""For specialists: links between corners beside what chance would give."""

from dataclasses import dataclass
from itertools import combinations

import numpy as np

from dashboard.analysis.network import CORNER_CODES, Network
from dashboard.model import CORNERS, Corner


@dataclass(frozen=True, slots=True)
class ExpectedPairs:
    """`observed` linked pairs between two corners, and `expected` = K_X · K_Y / (2m).

    K is the sum of a corner's degrees and m the number of links, both over the links among the three
    corners, those within a corner included: the configuration model (Newman, 2006). `expected` is None
    without a single such link.
    """

    one: Corner
    two: Corner
    observed: int
    expected: float | None


def expected_pairs(network: Network) -> tuple[ExpectedPairs, ...]:
    """The three pairs of corners, in the order of CORNERS."""
    between = _ends(network)
    ends = {corner: sum(between[corner, other] for other in CORNERS) for corner in CORNERS}
    all_ends = sum(ends.values())
    return tuple(
        ExpectedPairs(
            one=one,
            two=two,
            observed=between[one, two],
            expected=ends[one] * ends[two] / all_ends if all_ends else None,
        )
        for one, two in combinations(CORNERS, 2)
    )


def _ends(network: Network) -> dict[tuple[Corner, Corner], int]:
    """How many ends of links stand in one corner with the other end in another, or in the same."""
    one = np.repeat(network.corners, np.diff(network.linked.indptr)).astype(np.int64)
    counted = np.bincount(4 * one + network.corners[network.linked.indices], minlength=16).reshape(4, 4)
    return {
        (this, that): int(counted[CORNER_CODES[this], CORNER_CODES[that]])
        for this in CORNERS
        for that in CORNERS
    }
