"""How many organisations a new link brings within one handshake: two links away, where they were further."""

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_array

from dashboard.analysis.common_neighbours import neighbours_of

Rows = npt.NDArray[np.int64]
Mask = npt.NDArray[np.bool_]

_ROWS_AT_ONCE = 1024
_MANY = 16
_SMALL = 4096
"""Up to so many organisations who is near whom fits into one table of bits, of 2 MB."""
_PAIRS_AT_ONCE = 16_384


def brought_near(linked: csr_array, u: Rows, v: Rows) -> Rows:
    """For each pair the neighbours of the one that come within two links of the other, both sides together.

    A neighbour that already has a common neighbour with the other side, or is linked to it, does not come
    nearer. Nobody counts twice: who is a neighbour of both comes nearer to neither.
    """
    if linked.shape[0] <= _SMALL and len(u) > linked.shape[0]:
        return _for_many_pairs(linked, u, v)
    u, v = _with_a_shared_end_first(u, v)
    return _from_one_side(linked, u, v) + _from_one_side(linked, v, u)


def _for_many_pairs(linked: csr_array, u: Rows, v: Rows) -> Rows:
    """In a small network everybody's neighbours, and who is near, are made once, as bits."""
    neighbours = _bits(linked)
    near = neighbours.copy()
    some = np.flatnonzero(np.diff(linked.indptr))
    near[some] |= np.bitwise_or.reduceat(neighbours[linked.indices], linked.indptr[some], axis=0)
    far, found = ~near, np.zeros(len(u), np.int64)
    for start in range(0, len(u), _PAIRS_AT_ONCE):
        block = slice(start, start + _PAIRS_AT_ONCE)
        for one, other in ((u[block], v[block]), (v[block], u[block])):
            found[block] += np.bitwise_count(neighbours[other] & far[one]).sum(axis=1, dtype=np.int64)
    return found


def _bits(linked: csr_array) -> npt.NDArray[np.uint64]:
    """A row of bits for each row, one for each that it is linked to."""
    size = linked.shape[0]
    table = np.zeros((size, -(-size // 64) * 64), np.bool_)
    table[np.repeat(np.arange(size), np.diff(linked.indptr)), linked.indices] = True
    return np.packbits(table, axis=1).view(np.uint64)


def _from_one_side(linked: csr_array, one: Rows, other: Rows) -> Rows:
    """How many neighbours of `other` are further than two links from `one`, pair by pair."""
    if len(other) > _MANY and (other == other[0]).all():
        return _towards_one(linked, one, int(other[0]))
    pair, neighbour = neighbours_of(linked, other)
    here = one[pair]
    if len(np.unique(neighbour)) < len(np.unique(here)):
        # Being near goes both ways: look from the side with fewer different organisations.
        far = _further_than_two(linked, neighbour, here)
    else:
        far = _further_than_two(linked, here, neighbour)
    return np.bincount(pair[far], minlength=len(one)).astype(np.int64)


def _with_a_shared_end_first(u: Rows, v: Rows) -> tuple[Rows, Rows]:
    """The same pairs; where one organisation is in all of them, it comes first in each."""
    for end in (u[:1], v[:1]):
        if len(u) and ((u == end) | (v == end)).all():
            return np.where(u == end, u, v), np.where(u == end, v, u)
    return u, v


def _towards_one(linked: csr_array, rows: Rows, other: int) -> Rows:
    """How many neighbours of one and the same other are further than two links from each of these rows.

    A neighbour among the rows is two links from itself, by way of the other.
    """
    theirs = linked.indices[linked.indptr[other] : linked.indptr[other + 1]]
    there = linked[:, theirs]
    near = linked[rows] @ there + there[rows]
    return np.asarray(len(theirs) - np.diff(near.indptr), np.int64)


def _further_than_two(linked: csr_array, one: Rows, other: Rows) -> Mask:
    further = np.zeros(len(one), np.bool_)
    order = np.argsort(one, kind="stable")
    rows, starts = np.unique(one[order], return_index=True)
    ends = np.append(starts[1:], len(one))
    for first in range(0, len(rows), _ROWS_AT_ONCE):
        block = slice(first, first + _ROWS_AT_ONCE)
        near = _near(linked, rows[block])
        chosen = order[starts[block][0] : ends[block][-1]]
        further[chosen] = ~near[np.searchsorted(rows[block], one[chosen]), other[chosen]]
    return further


def _near(linked: csr_array, rows: Rows) -> Mask:
    """A row for each of these, true for whoever is at most two links away, themselves included."""
    near = np.zeros((len(rows), linked.shape[0]), np.bool_)
    for reached in (linked[rows], linked[rows] @ linked):
        near[np.repeat(np.arange(len(rows)), np.diff(reached.indptr)), reached.indices] = True
    near[np.arange(len(rows)), rows] = True
    return near
