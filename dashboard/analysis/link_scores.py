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
    through, together = _through(past), _together(past)
    to_neighbours = past.weights[columns].T.tocsr()
    to_partners = past.takes_part[columns].T.tocsr()
    to_subjects = past.subjects[columns].T.tocsr()
    busy = busyness(past)

    def score(rows: Numbers) -> Block:
        near = (through[rows] @ to_neighbours).toarray()
        near += (together[rows] @ to_partners).toarray()
        near += FLOOR
        alike = (past.subjects[rows] @ to_subjects).toarray()
        alike += FLOOR
        near *= alike
        near *= busy[rows][:, None]
        near *= busy[columns]
        block: Block = near.astype(np.float32)
        return block

    return score


def ours_of_pairs(past: Past, one: Numbers, other: Numbers) -> Block:
    """The same for given pairs of rows, without a product of matrices."""

    def shared(left: csr_array, right: csr_array) -> Weights:
        return np.asarray(left[one].multiply(right[other]).sum(axis=1), np.float64).ravel()

    near = shared(_through(past), past.weights) + shared(_together(past), past.takes_part)
    alike = shared(past.subjects, past.subjects)
    busy = busyness(past)
    return np.asarray(
        (near + FLOOR) * (alike + FLOOR) * busy[one] * busy[other],
        np.float32,
    )


def busyness(past: Past) -> Weights:
    """√(linked neighbours · engagements) per row, as a multiple of its mean over who can be ranked."""
    busy = np.sqrt(past.degrees * past.engagements)
    among = busy[past.candidates]
    return busy / among.mean() if len(among) else busy


def _through(past: Past) -> csr_array:
    """Each row's weights to its neighbours, divided by what each neighbour has to divide."""
    return csr_array(past.weights @ diags_array(inverse(past.strengths)))


def _together(past: Past) -> csr_array:
    """Each row's activities, each as 1/partners."""
    sizes = np.asarray(past.takes_part.sum(axis=0), np.float64)
    return csr_array(past.takes_part @ diags_array(inverse(sizes)))


def common_neighbours(past: Past, columns: Numbers) -> Scorer:
    """|N(u) ∩ N(v)|, neighbours of any corner."""
    return _product(past.links, past.links, columns)


def adamic_adar(past: Past, columns: Numbers) -> Scorer:
    """Σ 1/log(degree) over the common neighbours (each has at least two). Adamic and Adar, 2003."""
    logs = np.log(np.maximum(past.degrees, 1.0))
    return _product(csr_array(past.links @ diags_array(inverse(logs))), past.links, columns)


def weighted_resource_allocation(past: Past, columns: Numbers) -> Scorer:
    """Σ w(u, z)·w(z, v) / s(z) over the common neighbours z, with w = log(1 + origins) and s the sum of w."""
    return _product(_through(past), past.weights, columns)


def preferential_attachment(past: Past, columns: Numbers) -> Scorer:
    """degree(u) · degree(v). Barabási and Albert, 1999."""
    degrees = past.degrees.astype(np.float32)
    return lambda rows: degrees[rows][:, None] * degrees[columns]


def _product(left: csr_array, right: csr_array, columns: Numbers) -> Scorer:
    towards = right[columns].T.tocsr()
    return lambda rows: (left[rows] @ towards).toarray().astype(np.float32)
