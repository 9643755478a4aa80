"""How many independent roads lead from one organisation to another, for many pairs at once.

An *arm* of an organisation is one origin among its links: a project of thirteen is one arm. An arm reaches
v when one of the neighbours on it is linked to v; how many arms of u reach v is a product of two sparse
matrices, and the ways between u and v are the smaller of the two counts.
"""

import numpy as np
from scipy.sparse import csr_array

from dashboard.analysis.suggestions.links import Links, Numbers


def ways(links: Links, u: Numbers, v: Numbers) -> Numbers:
    """min(distinct origins on the links between u and the introducers, the same for v), pair by pair."""
    if not len(u) or not len(links.u):
        return np.zeros(len(u), np.int64)
    size = links.size
    ends, middles = np.concatenate([links.u, links.v]), np.concatenate([links.v, links.u])
    origins = np.concatenate([links.origin, links.origin])
    asked = np.zeros(size, np.bool_)
    asked[u] = asked[v] = True
    kept = asked[ends]
    ends, middles, origins = ends[kept], middles[kept], origins[kept]
    arms, arm = np.unique(ends * (len(links.origins) + 1) + origins, return_inverse=True)
    owner = arms // (len(links.origins) + 1)
    touches = _ones(arm, middles, (len(arms), size))
    reaches = touches @ links.matrix
    reaches.data[:] = 1
    owns = _ones(owner, np.arange(len(arms)), (size, len(arms)))
    counts = owns @ reaches
    return np.minimum(sample(counts, u, v), sample(counts, v, u))


def sample(matrix: csr_array, rows: Numbers, columns: Numbers) -> Numbers:
    """The matrix's values at so many places."""
    if not len(rows):
        return np.zeros(0, np.int64)
    return np.asarray(csr_array(matrix)[rows, columns]).ravel().astype(np.int64)


def _ones(rows: Numbers, columns: Numbers, shape: tuple[int, int]) -> csr_array:
    matrix = csr_array((np.ones(len(rows), np.int32), (rows, columns)), shape=shape)
    matrix.sum_duplicates()
    matrix.data[:] = 1
    return matrix
