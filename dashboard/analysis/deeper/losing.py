"""How much stays connected if the busiest go, beside losing as many at random."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.sparse import coo_array, csr_array
from scipy.sparse.csgraph import connected_components

from dashboard.analysis.deeper.parts import ends_of
from dashboard.analysis.network import Network

SHARES = (0.0, 0.02, 0.05, 0.10, 0.15, 0.20, 0.30, 0.40, 0.50)
"""Of the organisations with a known link, how many are thought away."""
FEWEST = 20
"""With fewer organisations with a link, one more or less is the whole curve."""
MOST_DRAWS = 20
_LINKS_IN_ALL = 2_000_000
_SEED = 4


@dataclass(frozen=True, slots=True)
class Loss:
    """With `gone` organisations away, how much of what is left hangs together: the largest part ÷ those left.

    `busiest` when those with most links go, `at_random` the mean over the draws.
    """

    gone: int
    busiest: float
    at_random: float


@dataclass(frozen=True, slots=True)
class Losing:
    """The curve over the `linked` organisations with a known link; `draws` is how often was drawn."""

    linked: int
    draws: int
    curve: tuple[Loss, ...]

    @property
    def is_known(self) -> bool:
        """Whether there are enough to draw a curve of."""
        return self.linked >= FEWEST

    def at(self, share: float) -> Loss:
        """The point with the number gone that is nearest to a share of those linked."""
        return min(self.curve, key=lambda each: abs(each.gone - share * self.linked))


def losing(network: Network) -> Losing:
    """The busiest first by their links now (not counted anew), of equal ones in text order."""
    return losing_of(network.linked)


def losing_of(linked: csr_array) -> Losing:
    """The same, of a symmetric matrix without a diagonal."""
    degrees = np.diff(linked.indptr)
    there = np.flatnonzero(degrees)
    if len(there) < FEWEST:
        return Losing(len(there), 0, ())
    rank = np.full(linked.shape[0], -1, np.int64)
    rank[there] = np.arange(len(there))
    ends = rank[ends_of(linked)]
    numbers = sorted({round(share * len(there)) for share in SHARES})
    draws = max(3, min(MOST_DRAWS, _LINKS_IN_ALL // len(ends)))
    order = np.argsort(-degrees[there], kind="stable")
    busiest = _left(ends, order, numbers)
    chance = np.random.default_rng(_SEED)
    drawn = [_left(ends, chance.permutation(len(there)), numbers) for _ in range(draws)]
    mean = np.mean(drawn, axis=0)
    curve = zip(numbers, busiest, mean.tolist(), strict=True)
    return Losing(len(there), draws, tuple(Loss(*point) for point in curve))


def _left(ends: npt.NDArray[np.int64], order: npt.NDArray[np.int64], numbers: list[int]) -> list[float]:
    """For each number of the first in the order away, the largest part of those left, as their share.

    From the last point to the first: whoever comes back joins the parts that there are already, so that
    every link is looked at once.
    """
    size = len(order)
    when = np.empty(size, np.int64)
    when[order] = np.arange(size)
    point = np.searchsorted(numbers, when[ends].min(axis=1), side="right") - 1
    part_of: npt.NDArray[np.signedinteger] = np.arange(size)
    shares: list[float] = []
    for at, gone in reversed(list(enumerate(numbers))):
        one, other = part_of[ends[point == at]].T
        parts = int(part_of.max()) + 1
        links = coo_array((np.ones(len(one), np.int8), (one, other)), shape=(parts, parts))
        _, joined = connected_components(links, directed=False)
        part_of = joined[part_of]
        # Who is still away is a part of one, which no largest part is smaller than.
        shares.append(float(np.bincount(part_of).max()) / (size - gone))
    return shares[::-1]
