"""How likely a pair is to become linked, by several methods: a score for every pair of rows and columns.

Each takes a past and the columns that are asked about, and gives a function from rows to a dense block of
scores (rows by columns). Higher is likelier; the scale says nothing, and zero is possible. Blocks are of
single precision, so that scores that are equal by their formula are equal.

    ours    busyness of both · (0.1 + nearness) · (0.1 + likeness of subject)      docs/method.md, "Chance"
"""

from collections.abc import Callable

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_array, diags_array

from dashboard.analysis.beginnings import Numbers
from dashboard.analysis.past import Past, Weights, inverse

Block = npt.NDArray[np.float32]
Scorer = Callable[[Numbers], Block]

FLOOR = 0.1
"""What nearness and subject count for at the least: who has nothing in common can still meet."""


def ours(past: Past, columns: Numbers) -> Scorer:
    """The likelihood that screens show."""
    to_neighbours = past.weights[columns].T.tocsr()
    to_partners, to_carriers = past.partners[:, columns], past.carriers[:, columns]

    def score(rows: Numbers) -> Block:
        near = (past.through[rows] @ to_neighbours).toarray()
        near += (past.together[rows] @ to_partners).toarray()
        alike = (past.subjects[rows] @ to_carriers).toarray()
        return _blended(near, alike, past.busyness[rows][:, None], past.busyness[columns])

    return score


def ours_of_pairs(past: Past, one: Numbers, other: Numbers) -> Block:
    """The same for given pairs of rows, without a product of matrices."""

    def shared(left: csr_array, right: csr_array) -> Weights:
        return np.asarray(left[one].multiply(right[other]).sum(axis=1), np.float64).ravel()

    near = shared(past.through, past.weights) + shared(past.together, past.takes_part)
    alike = shared(past.subjects, past.subjects)
    return _blended(near, alike, past.busyness[one], past.busyness[other])


def _blended(near: Weights, alike: Weights, busy: Weights | np.float64, other_busy: Weights) -> Block:
    """The score of arrays that it may write in."""
    near += FLOOR
    alike += FLOOR
    near *= alike
    near *= busy
    near *= other_busy
    blended: Block = near.astype(np.float32)
    return blended


def common_neighbours(past: Past, columns: Numbers) -> Scorer:
    """|N(u) ∩ N(v)|, neighbours of any corner."""
    return _product(past.links, past.links, columns)


def adamic_adar(past: Past, columns: Numbers) -> Scorer:
    """Σ 1/log(degree) over the common neighbours (each has at least two). Adamic and Adar, 2003."""
    logs = np.log(np.maximum(past.degrees, 1.0))
    return _product(csr_array(past.links @ diags_array(inverse(logs))), past.links, columns)


def weighted_resource_allocation(past: Past, columns: Numbers) -> Scorer:
    """Σ w(u, z)·w(z, v) / s(z) over the common neighbours z, with w = log(1 + origins) and s the sum of w."""
    return _product(past.through, past.weights, columns)


def preferential_attachment(past: Past, columns: Numbers) -> Scorer:
    """degree(u) · degree(v). Barabási and Albert, 1999."""
    degrees = past.degrees.astype(np.float32)
    return lambda rows: degrees[rows][:, None] * degrees[columns]


def _product(left: csr_array, right: csr_array, columns: Numbers) -> Scorer:
    towards = right[columns].T.tocsr()
    return lambda rows: (left[rows] @ towards).toarray().astype(np.float32)
