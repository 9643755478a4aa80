"""Made-up networks of any size with heavy-tailed degrees."""

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_array

EXPONENT = 2.2
"""With it a network of the size of the EU's project network (31,000 organisations, 673,000 links) has 23
million wedges; the real one has 21.6 million. 2.5 gives 13 million, 3.0 gives 6."""
CORNER_SHARES = (0.20, 0.55, 0.15, 0.10)
"""Knowledge, business, government, other: about as in the example region."""


def heavy_tailed(
    organisations: int, links: int, *, exponent: float = EXPONENT, seed: int = 1
) -> tuple[csr_array, npt.NDArray[np.int8]]:
    """A symmetric 0/1 matrix and each row's corner; degrees follow a power law with this exponent.

    Both ends of a link are drawn with chances (rank + 10)^(−1/(exponent − 1)) (Chung and Lu, 2002), until
    there are exactly so many different links. Ranks and corners are spread over the rows at random.
    """
    chance = np.random.default_rng(seed)
    weights = (np.arange(organisations) + 10.0) ** (-1 / (exponent - 1))
    up_to = np.cumsum(weights / weights.sum())
    pairs = np.empty(0, np.int64)
    while len(pairs) < links:
        ends = np.minimum(np.searchsorted(up_to, chance.random((2, links))), organisations - 1)
        low, high = ends.min(axis=0), ends.max(axis=0)
        drawn = (low * organisations + high)[low != high]
        pairs = np.unique(np.concatenate([pairs, drawn]))
    pairs = chance.permutation(pairs)[:links]
    row_of = chance.permutation(organisations)
    one, two = row_of[pairs // organisations], row_of[pairs % organisations]
    rows, columns = np.concatenate([one, two]), np.concatenate([two, one])
    matrix = csr_array(
        (np.ones(2 * links, np.int32), (rows.astype(np.int32), columns.astype(np.int32))),
        shape=(organisations, organisations),
    )
    matrix.sort_indices()
    return matrix, chance.choice(4, organisations, p=CORNER_SHARES).astype(np.int8)
