"""How many golden and open triangles there are, without listing them.

A wedge is a path of two links over three organisations, one of each corner. Each open triangle is one
wedge and each golden triangle is three, so open = wedges − 3 × golden.

The golden ones are counted once each, from their least connected organisation u: with links directed
from fewer to more links, U is the matrix of directed links, and (U·U)[u, w] counts the v between. Only
entries on a link u → w close a triangle; U + MARK·1 in place of the second U marks exactly those. This is
the forward algorithm (Schank and Wagner, 2005) as a sparse product; its work is far below the wedges.
"""

import numpy as np
from scipy.sparse import csr_array

from dashboard.analysis.blocks import blocks
from dashboard.analysis.cross_links import MARK, CrossLinks, with_a_mark

_MOST = np.iinfo(np.uint16).max


def wedges(cross: CrossLinks) -> int:
    """The number of paths over three organisations, one of each corner."""
    counts, corners = cross.counts, cross.corners
    return sum(
        int(counts[corners == middle, one] @ counts[corners == middle, two])
        for middle, one, two in ((0, 1, 2), (1, 0, 2), (2, 0, 1))
    )


def golden_total(cross: CrossLinks) -> int:
    """The number of triangles of three linked organisations, one of each corner."""
    upward = _upward(cross)
    rows = upward[np.flatnonzero(np.diff(upward.indptr) > 1)]
    marked = upward + with_a_mark(upward.shape[0])
    total = 0
    for start, stop in blocks(rows, marked):
        values = (rows[start:stop] @ marked).data
        values = np.compress(values > MARK, values)
        total += int(values.sum(dtype=np.int64)) - MARK * len(values)
    return total


def _upward(cross: CrossLinks) -> csr_array:
    """Each link once, from the end with fewer links to the end with more; the busiest come first.

    Only organisations with links to both other corners are left. That the busiest stand side by side is
    for speed: most entries of the product fall there. Beyond 65,535 links any order is as good.
    """
    could = (cross.counts > 0).sum(axis=1) == 2
    size = np.where(could, np.minimum(np.diff(cross.matrix.indptr), _MOST), 0).astype(np.uint16)
    order = np.argsort(size, kind="stable")[::-1][: int(could.sum())]
    rank = np.full(len(could), -1, np.int32)
    rank[order] = np.arange(len(order), dtype=np.int32)
    rows = cross.matrix[order]
    here = np.repeat(np.arange(len(order), dtype=np.int32), np.diff(rows.indptr))
    there = rank[rows.indices]
    kept = (there < here) & (there >= 0)
    starts = np.zeros(len(order) + 1, np.int32)
    np.cumsum(np.bincount(np.compress(kept, here), minlength=len(order)), out=starts[1:])
    columns = np.compress(kept, there)
    return csr_array((np.ones(len(columns), np.int32), columns, starts), shape=(len(order), len(order)))
