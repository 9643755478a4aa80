"""How many golden and open triangles there are, without listing them.

A wedge is a path of two links over three organisations, one of each corner. Each open triangle is one
wedge and each golden triangle is three, so open = wedges − 3 × golden.

The golden ones are counted once each, at their least connected organisation u, which has links *up* to
the two others: v in the first of the two other corners, w in the second.

        v ─── w        L[v, u]: u has a link up to v      (L·R)[v, w] counts the u below both;
         ╲   ╱         R[u, w]: u has a link up to w      a triangle where v–w is a link too
           u

The links v–w enter the same product with MARK, so that no pair is looked up. This is the forward
algorithm (Schank and Wagner, 2005) as a sparse product; its work is far below the number of wedges.
"""

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_array, vstack

from dashboard.analysis.blocks import blocks
from dashboard.analysis.cross_links import MARK, CrossLinks

Bools = npt.NDArray[np.bool_]

_MOST = np.iinfo(np.uint16).max
# Of two corners, as 3 · one + other:
_FROM_FIRST = np.array([0, 1, 1, 1, 0, 0, 0, 0, 0], bool)
"""[v, u]: whether v stands in the first of the two corners that are not u's."""
_TO_SECOND = np.array([0, 0, 1, 0, 0, 1, 0, 1, 0], bool)
"""[u, w]: whether w stands in the second of them."""
_IN_ORDER = np.array([0, 1, 1, 0, 0, 1, 0, 0, 0], bool)
"""[v, w]: each link between corners once."""


def wedges(cross: CrossLinks) -> int:
    """The number of paths over three organisations, one of each corner."""
    counts, corners = cross.counts, cross.corners
    return sum(
        int(counts[corners == middle, one] @ counts[corners == middle, two])
        for middle, one, two in ((0, 1, 2), (1, 0, 2), (2, 0, 1))
    )


def golden_total(cross: CrossLinks) -> int:
    """The number of triangles of three linked organisations, one of each corner."""
    left, right = _factors(cross)
    total = 0
    for start, stop in blocks(left, right):
        values = (left[start:stop] @ right).data
        values = np.compress(values > MARK, values)
        total += int(values.sum(dtype=np.int64)) - MARK * len(values)
    return total


def _factors(cross: CrossLinks) -> tuple[csr_array, csr_array]:
    """[L | 1] and [R above MARK · links], whose product is L·R + MARK · links.

    The busiest come first: rank 0 has most links, and *up* is to a lower rank.
    """
    order = _busiest_first(cross)
    size = len(order)
    rank = np.full(len(cross.corners), -1, np.int32)
    rank[order] = np.arange(size, dtype=np.int32)
    rows = cross.matrix[order]
    there = rank[rows.indices]
    starts = _starts(there >= 0, rows.indptr)
    there = np.compress(there >= 0, there)
    lengths = np.diff(starts)
    here = np.repeat(np.arange(size, dtype=np.int32), lengths)
    corners = cross.corners[order]
    ends = np.repeat(corners * np.int8(3), lengths)
    ends += corners[there]
    upward = there < here
    left = _where(~upward & _FROM_FIRST.take(ends), there, starts, width=2 * size)
    right = _where(upward & _TO_SECOND.take(ends), there, starts, width=size)
    links = _where(_IN_ORDER.take(ends), there, starts, width=size)
    links.data[:] = MARK
    every = np.arange(size + 1, dtype=np.int32)
    itself = csr_array((np.ones(size, np.int32), every[:-1] + size, every), shape=left.shape)
    return left + itself, vstack([right, links], format="csr")


def _busiest_first(cross: CrossLinks) -> npt.NDArray[np.intp]:
    """The organisations with links to both other corners. Beyond 65,535 links any order is as good."""
    could = (cross.counts > 0).sum(axis=1) == 2
    size = np.where(could, np.minimum(np.diff(cross.matrix.indptr), _MOST), 0).astype(np.uint16)
    return np.argsort(size, kind="stable")[::-1][: int(could.sum())]


def _starts(kept: Bools, starts: npt.NDArray[np.int32]) -> npt.NDArray[np.int32]:
    """Where each row starts when only these entries are kept."""
    before = np.zeros(len(kept) + 1, np.int32)
    np.cumsum(kept, out=before[1:])
    return before[starts]


def _where(
    kept: Bools, columns: npt.NDArray[np.int32], starts: npt.NDArray[np.int32], *, width: int
) -> csr_array:
    """A 0/1 matrix of the kept entries, one row per start."""
    columns = np.compress(kept, columns)
    shape = (len(starts) - 1, width)
    return csr_array((np.ones(len(columns), np.int32), columns, _starts(kept, starts)), shape=shape)
