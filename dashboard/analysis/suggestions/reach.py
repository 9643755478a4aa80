"""Reason 5, which only orders: how many organisations come within one handshake of each other."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from dashboard.analysis.suggestions.found import Found
from dashboard.analysis.suggestions.reason import Reason, ReasonCode
from dashboard.analysis.suggestions.scene import Pairs, Scene

_ROWS_AT_ONCE = 1024


def find(scene: Scene, pairs: Pairs) -> Found:
    """For given pairs the neighbours of the one that would come within two links of the other, both sides.

    A neighbour that already has a common acquaintance with the other side, or is linked to it, does not
    come nearer and does not count.
    """
    u, v = scene.ends(pairs)
    newly = _brought_near(scene, u, v) + _brought_near(scene, v, u)
    reaching = newly > 0
    kept, numbers = pairs[reaching], newly[reaching]

    def tell(pair: int, introducers: Sequence[int]) -> Reason:
        return Reason(ReasonCode.REACH, number=int(numbers[np.searchsorted(kept, pair)]))

    return Found(kept, numbers.reshape(len(kept), 1), tell)


def _brought_near(scene: Scene, one: Pairs, other: Pairs) -> npt.NDArray[np.int64]:
    """How many neighbours of `other` are further than two links from `one`, pair by pair."""
    linked = scene.linked
    counts = np.zeros(len(one), np.int64)
    order = np.argsort(one, kind="stable")
    rows, starts = np.unique(one[order], return_index=True)
    ends = np.append(starts[1:], len(one))
    for first in range(0, len(rows), _ROWS_AT_ONCE):
        block = slice(first, first + _ROWS_AT_ONCE)
        near = np.asarray((linked[rows[block]] @ linked + linked[rows[block]]).todense()) > 0
        near[np.arange(near.shape[0]), rows[block]] = True
        chosen = order[starts[block][0] : ends[block][-1]]
        at = np.searchsorted(rows[block], one[chosen])
        degrees = np.diff(linked.indptr)[other[chosen]]
        owner = np.repeat(np.arange(len(chosen)), degrees)
        offsets = np.arange(len(owner)) - np.repeat(np.cumsum(degrees) - degrees, degrees)
        neighbours = linked.indices[linked.indptr[other[chosen]][owner] + offsets]
        far = ~near[at[owner], neighbours]
        counts[chosen] = np.bincount(owner[far], minlength=len(chosen))
    return counts
