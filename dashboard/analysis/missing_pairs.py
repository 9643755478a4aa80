"""The unlinked pairs whose link would close most open triangles: exactly, on a bare matrix.

For the pairs of corners X and Y with Z between, closes(u, v) is entry (u, v) of A[X, Z] · A[Z, Y]. Two
facts keep that product small. closes(u, v) ≤ min(neighbours of u in Z, neighbours of v in Z): once
`top` pairs are found, organisations with fewer neighbours than the least of those cannot matter. And a
first look at only the busiest organisations gives a least that is nearly right:

    busiest × busiest  →  a least value  →  all that could still reach it, in blocks, busiest first

That u and v are linked already shows in the product itself: a link u–v enters with MARK.
"""

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_array

from dashboard.analysis.blocks import blocks
from dashboard.analysis.cross_links import MARK, CrossLinks
from dashboard.analysis.strongest import Strongest

Rows = npt.NDArray[np.int64]

_BUSIEST = 300


def missing_pairs(cross: CrossLinks, *, top: int | None = None) -> tuple[Rows, Rows, Rows]:
    """Rows `source` < `target` and `closes`, ordered by closes (descending), then source, then target.

    All missing links without `top`. Raises ValueError above two million rows (`Strongest`).
    """
    if top is not None and top < 1:
        return (nothing := np.empty(0, np.int64)), nothing, nothing
    size = len(cross.corners)
    at_least = 1
    if top is not None:
        at_least = _look(cross, Strongest(size, top), at_least=1, among=_BUSIEST).least
    return _look(cross, Strongest(size, top), at_least=at_least, among=size).in_order()


def _look(cross: CrossLinks, found: Strongest, *, at_least: int, among: int) -> Strongest:
    """Offer every pair that can still be one of the strongest, `among` so many busiest of each corner."""
    for middle, one, two in ((0, 1, 2), (1, 0, 2), (2, 0, 1)):
        between = cross.counts[:, middle]
        least = max(at_least, found.least)
        sources, targets = (
            _busiest_first(np.flatnonzero((cross.corners == end) & (between >= least)), between, among)
            for end in (one, two)
        )
        left, right = _with_themselves(cross.matrix, sources), _towards(cross, targets, from_corner=one)
        for start, stop in blocks(left, right):
            least = max(at_least, found.least)
            if between[sources[start]] < least:
                break
            product = left[start:stop] @ right
            places = np.flatnonzero((product.data >= least) & (product.data < MARK))
            rows = np.searchsorted(product.indptr, places, side="right") - 1
            found.offer(sources[start:stop][rows], targets[product.indices[places]], product.data[places])
    return found


def _busiest_first(rows: Rows, between: Rows, most: int) -> Rows:
    """At most so many of these rows, those with most neighbours in the middle, most neighbours first."""
    fewest = -between[rows]
    if most < len(rows):
        chosen = np.argpartition(fewest, most)[:most]
        rows, fewest = rows[chosen], fewest[chosen]
    return rows[np.argsort(fewest, kind="stable")]


def _with_themselves(matrix: csr_array, rows: Rows) -> csr_array:
    """These rows of the matrix, each with itself as a neighbour besides."""
    count = len(rows)
    themselves = csr_array(
        (np.ones(count, np.int32), rows.astype(np.int32), np.arange(count + 1, dtype=np.int32)),
        shape=(count, matrix.shape[1]),
    )
    return matrix[rows] + themselves


def _towards(cross: CrossLinks, targets: Rows, *, from_corner: int) -> csr_array:
    """Who is linked to each target: 1, and MARK for those of the corner the pairs start from."""
    rows = cross.matrix[targets]
    rows.data[cross.corners[rows.indices] == from_corner] = MARK
    return rows.T.tocsr()
