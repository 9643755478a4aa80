"""The links that triangles are made of: between organisations of two different corners of the three."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_array

MARK = 1 << 24
"""Added to an entry of a product of 0/1 matrices to mark it; above any number that such a product gives."""


@dataclass(frozen=True, slots=True)
class CrossLinks:
    """`matrix`: symmetric 0/1, n × n, with only the links that join two different corners of the three.

    `corners`: per row 0, 1, 2, and 3 for other. `counts`: n × 3, how many linked neighbours a row has in
    each corner; zero for its own corner, and for a row that is no corner of a triangle.
    """

    matrix: csr_array
    corners: npt.NDArray[np.int8]
    counts: npt.NDArray[np.int64]


def cross_links(linked: csr_array, corners: npt.NDArray[np.int8]) -> CrossLinks:
    """Leave out the links within a corner and those with `other`.

    `linked` is symmetric without a diagonal; its values are not looked at, every stored entry is a link.
    """
    size = len(corners)
    degrees = np.diff(linked.indptr)
    theirs = corners[linked.indices]
    own = np.repeat(corners, degrees)
    kept = own != theirs
    kept &= own < 3
    kept &= theirs < 3
    slots = np.repeat(np.arange(0, 4 * size, 4, dtype=np.int64), degrees)
    slots += theirs
    counts = np.bincount(slots, minlength=4 * size).reshape(size, 4)[:, :3]
    counts[corners == 3] = 0
    for corner in range(3):
        counts[corners == corner, corner] = 0
    starts = np.zeros(size + 1, linked.indptr.dtype)
    np.cumsum(counts.sum(axis=1), out=starts[1:])
    columns = np.compress(kept, linked.indices)
    matrix = csr_array((np.ones(len(columns), np.int32), columns, starts), shape=linked.shape)
    return CrossLinks(matrix, corners, counts)
