"""For specialists: links between corners beside what chance would give."""

from dataclasses import dataclass
from itertools import combinations

from dashboard.analysis.network import Network
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
    between = {
        (one, two): sum(len(network.neighbours_in(each, two)) for each in network.of_corner(one))
        for one in CORNERS
        for two in CORNERS
    }
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
