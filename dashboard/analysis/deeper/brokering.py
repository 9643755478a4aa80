"""Government's role: between whom it stands, and what of that would stay if it stepped back.

itinerant      a ── G ── a'    two of one other corner
liaison        K ── G ── B     two of two other corners
gate           G' ── G ── a    one of its own, one of another: gatekeeper one way, representative the other
coordinator    G' ── G ── G"   two of its own
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_array
from scipy.sparse.csgraph import connected_components

from dashboard.analysis.blocks import blocks
from dashboard.analysis.network import Network

_K, _B, _G = 0, 1, 2
Rows = npt.NDArray[np.intp]


@dataclass(frozen=True, slots=True)
class Brokering:
    """How often a government stands between two organisations of the three corners that are not linked, by
    Gould and Fernandez' role (1989). Links have no direction, so a gatekeeper is a representative too.

    `between` knowledge–business pairs have a government that works with both. Without any government:
    `linked` of those work together themselves, `another` have another introducer, `longer` a longer road,
    and `apart` none. They add up. `governments` have a known link, of which `golden` are in a golden
    triangle.
    """

    governments: int
    golden: int
    coordinator: int
    gate: int
    itinerant: int
    liaison: int
    between: int
    linked: int
    another: int
    longer: int

    @property
    def apart(self) -> int:
        """Pairs for which only a government is a road."""
        return self.between - self.linked - self.another - self.longer


def brokering(network: Network) -> Brokering:
    """Over the links of the network that a question left."""
    matrix, corners = network.linked, network.corners
    rows = [np.flatnonzero(corners == corner) for corner in range(3)]
    k, b, g = rows
    degrees = np.diff(matrix.indptr)
    closed = _closed(_cut(matrix, g, k), _cut(matrix, k, b), _cut(matrix, g, b))
    between, linked, another, longer = _stepping_back(matrix, corners, k, b, g)
    return Brokering(
        governments=int(np.count_nonzero(degrees[g])),
        golden=int(np.count_nonzero(closed)),
        coordinator=_unlinked(matrix, g, g, g),
        gate=_unlinked(matrix, g, g, k) + _unlinked(matrix, g, g, b),
        itinerant=_unlinked(matrix, g, k, k) + _unlinked(matrix, g, b, b),
        liaison=_unlinked(matrix, g, k, b),
        between=between,
        linked=linked,
        another=another,
        longer=longer,
    )


def _cut(matrix: csr_array, rows: Rows, columns: Rows) -> csr_array:
    return csr_array(matrix[rows][:, columns])


def _closed(left: csr_array, middle: csr_array, right: csr_array) -> npt.NDArray[np.int64]:
    """Per row of `left` how many paths left · middle end in an entry of `right`."""
    found = np.zeros(left.shape[0], np.int64)
    for start, stop in blocks(left, middle):
        ends = (left[start:stop] @ middle).multiply(right[start:stop])
        found[start:stop] = np.asarray(ends.sum(axis=1)).ravel()
    return found


def _unlinked(matrix: csr_array, g: Rows, one: Rows, two: Rows) -> int:
    """The pairs of one and two that a g works with both of, and that are not linked: per g, added up."""
    left, right = _cut(matrix, g, one), _cut(matrix, g, two)
    closed = int(_closed(left, _cut(matrix, one, two), right).sum())
    ones, twos = np.diff(left.indptr).astype(np.int64), np.diff(right.indptr).astype(np.int64)
    if one is two:
        return (int((ones * (ones - 1)).sum()) - closed) // 2
    return int((ones * twos).sum()) - closed


def _stepping_back(
    matrix: csr_array, corners: npt.NDArray[np.int8], k: Rows, b: Rows, g: Rows
) -> tuple[int, int, int, int]:
    others = np.flatnonzero(corners != _G)
    _, labels = connected_components(_cut(matrix, others, others), directed=False)
    label = np.full(len(corners), -1, np.int64)
    label[others] = labels
    totals = np.zeros(4, np.int64)
    for start, stop, over, rest in _roads(matrix, k, b, g, others):
        direct = _cut(matrix, k[start:stop], b)
        linked = over.multiply(direct)
        apart = csr_array(over - linked)
        apart.eliminate_zeros()
        known = csr_array(apart.multiply(rest.astype(bool)))
        known.eliminate_zeros()
        unknown = csr_array(apart - known).tocoo()
        unknown.eliminate_zeros()
        same = label[k[start:stop][unknown.row]] == label[b[unknown.col]]
        totals += [over.nnz, linked.nnz, known.nnz, int(same.sum())]
    return int(totals[0]), int(totals[1]), int(totals[2]), int(totals[3])


def _roads(
    matrix: csr_array, k: Rows, b: Rows, g: Rows, others: Rows
) -> Iterator[tuple[int, int, csr_array, csr_array]]:
    """Per block of knowledge rows: who reaches whom over a government (0/1), and over anybody else."""
    first, second = _cut(matrix, k, g), _cut(matrix, g, b)
    left, right = _cut(matrix, k, others), _cut(matrix, others, b)
    for start, stop in blocks(left, right):
        over = csr_array(first[start:stop] @ second)
        over.data[:] = 1
        yield start, stop, over, csr_array(left[start:stop] @ right)
