"""Reason 5, which only orders: how many organisations come within one handshake of each other."""

from collections.abc import Sequence

import numpy as np

from dashboard.analysis.brought_near import brought_near
from dashboard.analysis.suggestions.found import Found
from dashboard.analysis.suggestions.pair_numbers import Pairs
from dashboard.analysis.suggestions.reason import Reason, ReasonCode
from dashboard.analysis.suggestions.scene import Scene


def find(scene: Scene, pairs: Pairs) -> Found:
    """For given pairs the neighbours of the one that would come within two links of the other, both sides.

    A neighbour that already has a common acquaintance with the other side, or is linked to it, does not
    come nearer and does not count.
    """
    newly = brought_near(scene.linked, *scene.region.ends(pairs))
    reaching = newly > 0
    kept, numbers = pairs[reaching], newly[reaching]

    def tell(pair: int, introducers: Sequence[int]) -> Reason:
        return Reason(ReasonCode.REACH, number=int(numbers[np.searchsorted(kept, pair)]))

    return Found(kept, numbers.reshape(len(kept), 1), tell)
