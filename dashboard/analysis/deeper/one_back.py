"""What stays of the pairs that one government connects when that one alone steps back.

K ── G ── B     G connects K and B; without it they are linked themselves, have another introducer (another
                government too), a longer road, or none
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_array
from scipy.sparse.csgraph import connected_components

from dashboard.analysis.blocks import blocks
from dashboard.analysis.network import CORNER_CODES, Network
from dashboard.model import Corner

FEWEST_PAIRS = 5
"""Who connects fewer is not named."""
NAMED = 5

Rows = npt.NDArray[np.intp]


@dataclass(frozen=True, slots=True)
class OneBack:
    """`government` (id) works with both ends of `between` pairs of knowledge and business.

    Without it `linked` of them work together themselves, `another` have another introducer, `longer` a longer
    road, and the rest none.
    """

    government: str
    between: int
    linked: int
    another: int
    longer: int

    @property
    def apart(self) -> int:
        """Pairs for which this government is the only road."""
        return self.between - self.linked - self.another - self.longer


def one_back(network: Network) -> tuple[OneBack, ...]:
    """The governments that connect most pairs, at most NAMED with FEWEST_PAIRS or more; equal ones by id."""
    matrix, corners = network.linked, network.corners
    governments = np.flatnonzero(corners == CORNER_CODES[Corner.GOVERNMENT])
    counts = network.cross.counts[governments].astype(np.int64)
    between = counts[:, CORNER_CODES[Corner.KNOWLEDGE]] * counts[:, CORNER_CODES[Corner.BUSINESS]]
    first = np.argsort(-between, kind="stable")[:NAMED]
    return tuple(
        _without(network, matrix, int(governments[at])) for at in first if between[at] >= FEWEST_PAIRS
    )


def _without(network: Network, matrix: csr_array, government: int) -> OneBack:
    theirs = matrix.indices[matrix.indptr[government] : matrix.indptr[government + 1]]
    corners = network.corners[theirs]
    k = theirs[corners == CORNER_CODES[Corner.KNOWLEDGE]]
    b = theirs[corners == CORNER_CODES[Corner.BUSINESS]]
    others = np.delete(np.arange(matrix.shape[0]), government)
    label = np.zeros(matrix.shape[0], np.int64)
    label[others] = connected_components(matrix[others][:, others], directed=False)[1]
    left, right = matrix[k], csr_array(matrix[:, b])
    linked = another = longer = 0
    for start, stop in blocks(left, right):
        direct = left[start:stop][:, b].toarray() > 0
        # The government itself is one that they have in common.
        shared = (left[start:stop] @ right).toarray() > 1
        reached = label[k[start:stop], None] == label[None, b]
        linked += int(np.count_nonzero(direct))
        another += int(np.count_nonzero(shared & ~direct))
        longer += int(np.count_nonzero(reached & ~shared & ~direct))
    return OneBack(network.ids[government], len(k) * len(b), linked, another, longer)
