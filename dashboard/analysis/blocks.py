"""Rows in blocks of bounded work, so that a product of large matrices never needs much memory."""

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_array

WEDGES_PER_BLOCK = 2_000_000
"""A block's product takes at most about 12 bytes for each: some 25 MB."""


def blocks(left: csr_array, right: csr_array, *, of: int = WEDGES_PER_BLOCK) -> Iterator[tuple[int, int]]:
    """Ranges of rows of `left` whose product with `right` meets about `of` wedges; at least one row each.

    A wedge here is one multiplication: a path row of `left` → its column → an entry of `right`.
    """
    lengths = np.diff(right.indptr).astype(np.int64)
    work: npt.NDArray[np.int64] = np.concatenate([[0], np.cumsum(left @ lengths)])
    start, rows = 0, left.shape[0]
    while start < rows:
        stop = int(np.searchsorted(work, work[start] + of, side="right")) - 1
        stop = min(rows, max(stop, start + 1))
        yield start, stop
        start = stop
