"""How many organisations a new link brings within one handshake: two links away, where they were further."""

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_array

from dashboard.analysis.common_neighbours import neighbours_of

Rows = npt.NDArray[np.int64]

_ROWS_AT_ONCE = 1024


def brought_near(linked: csr_array, u: Rows, v: Rows) -> Rows:
    """For each pair the neighbours of the one that come within two links of the other, both sides together.

    A neighbour that already has a common neighbour with the other side, or is linked to it, does not come
    nearer. Nobody counts twice: who is a neighbour of both comes nearer to neither.
    """
    return _from_one_side(linked, u, v) + _from_one_side(linked, v, u)


def _from_one_side(linked: csr_array, one: Rows, other: Rows) -> Rows:
    """How many neighbours of `other` are further than two links from `one`, pair by pair."""
    pair, neighbour = neighbours_of(linked, other)
    here = one[pair]
    # Being near goes both ways: look from the side with fewer different organisations.
    if len(np.unique(neighbour)) < len(np.unique(here)):
        here, neighbour = neighbour, here
    far = _further_than_two(linked, here, neighbour)
    return np.bincount(pair[far], minlength=len(one)).astype(np.int64)


def _further_than_two(linked: csr_array, one: Rows, other: Rows) -> npt.NDArray[np.bool_]:
    further = np.zeros(len(one), np.bool_)
    order = np.argsort(one, kind="stable")
    rows, starts = np.unique(one[order], return_index=True)
    ends = np.append(starts[1:], len(one))
    for first in range(0, len(rows), _ROWS_AT_ONCE):
        block = slice(first, first + _ROWS_AT_ONCE)
        near = np.asarray((linked[rows[block]] @ linked + linked[rows[block]]).todense()) > 0
        near[np.arange(near.shape[0]), rows[block]] = True
        chosen = order[starts[block][0] : ends[block][-1]]
        further[chosen] = ~near[np.searchsorted(rows[block], one[chosen]), other[chosen]]
    return further
