"""In a large region, the pairs worth ranking: those that would bring most by themselves.

Ranking every pair of a hundred thousand organisations takes a minute and a round looks at a thousand of
them. What a link would bring can be counted for all at once, so that comes first here, and the reasons
after it, for these pairs alone.
"""

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_array

from dashboard.analysis.rounds.introductions import Goal
from dashboard.analysis.suggestions.pair_numbers import Pairs
from dashboard.analysis.suggestions.permission import may_meet, stand_apart
from dashboard.analysis.suggestions.scene import Scene

LARGE = 10_000
"""Above so many organisations not every pair is ranked."""
KEPT = 6_000
_OF_ONE = 40


def promising(scene: Scene, golden: npt.NDArray[np.bool_], goal: Goal) -> Pairs:
    """At most so many pairs that may be introduced and that somebody who is no hub closes a triangle for.

    Of one organisation at most forty: in a round it stands a few times.
    """
    matrix, calm = scene.cross.matrix, ~scene.region.hubs
    pairs, triangles = _closed(scene, matrix, calm)
    if goal is Goal.TRIANGLES:
        worth = triangles
    else:
        u, v = scene.region.ends(pairs)
        worth = (~golden[u]).astype(np.int64) + ~golden[v]
        waiting, often = _closed(scene, matrix, calm & ~golden)
        worth[np.searchsorted(pairs, waiting)] += often
    order = np.argsort(-worth, kind="stable")
    order = order[: 50 * KEPT]
    order = order[may_meet(scene, pairs[order]) & stand_apart(scene, pairs[order])]
    return np.sort(_spread(scene, pairs[order])[:KEPT])


def _closed(scene: Scene, matrix: csr_array, middles: npt.NDArray[np.bool_]) -> tuple[Pairs, Pairs]:
    """Pairs of two corners, sorted, with how many of these rows in the third corner are linked to both."""
    found: list[Pairs] = []
    numbers: list[Pairs] = []
    corners = scene.region.corners
    for third in range(3):
        through = matrix[np.flatnonzero(middles & (corners == third))]
        one, other = (np.flatnonzero(corners == corner) for corner in range(3) if corner != third)
        product = (csr_array(through[:, one].T) @ through[:, other]).tocoo()
        u, v = one[product.coords[0]], other[product.coords[1]]
        found.append(np.minimum(u, v) * scene.region.size + np.maximum(u, v))
        numbers.append(np.asarray(product.data, np.int64))
    pairs, often = np.concatenate(found).astype(np.int64), np.concatenate(numbers)
    order = np.argsort(pairs)
    return pairs[order], often[order]


def _spread(scene: Scene, pairs: Pairs) -> Pairs:
    """The same in their order, without those at which an organisation stands for the forty-first time."""
    kept = np.ones(len(pairs), np.bool_)
    for ends in scene.region.ends(pairs):
        order = np.argsort(ends, kind="stable")
        starts = np.searchsorted(ends[order], ends[order])
        kept[order[np.arange(len(order)) - starts >= _OF_ONE]] = False
    return pairs[kept]
