"""What one reason finds: its pairs, how strongly it speaks for each, and how to tell it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from dashboard.analysis.suggestions.pair_numbers import Pairs
from dashboard.analysis.suggestions.reason import Reason

Tell = Callable[[int, Sequence[int]], Reason | None]
Weigh = Callable[[int, Sequence[int]], Sequence[int]]


@dataclass(frozen=True, slots=True)
class Found:
    """The pairs for which a reason holds.

    `pairs` are sorted, each once; `weights` has a row for each and as many columns as the reason needs to
    rank them, the first counting most, larger first, all above zero. `tell(pair, introducers)` gives the
    reason with its facts when those rows are the introducers that may be named; None when without the
    others it does not stand. `weigh` gives the weights of what is told then, where that may be less.
    """

    pairs: Pairs
    weights: npt.NDArray[np.int64]
    tell: Tell
    weigh: Weigh | None = None

    @classmethod
    def nothing(cls) -> "Found":
        """That the reason holds for no pair at all."""
        return cls(np.zeros(0, np.int64), np.zeros((0, 1), np.int64), lambda pair, introducers: None)

    def ranks(self, pairs: Pairs) -> npt.NDArray[np.int64]:
        """The weights for any pairs; zero where the reason does not hold."""
        ranks = np.zeros((len(pairs), self.weights.shape[1]), np.int64)
        if len(self.pairs):
            place = np.minimum(np.searchsorted(self.pairs, pairs), len(self.pairs) - 1)
            here = self.pairs[place] == pairs
            ranks[here] = self.weights[place[here]]
        return ranks

    def holds(self, pair: int) -> bool:
        """Whether the reason holds for one pair."""
        place = int(np.searchsorted(self.pairs, pair))
        return place < len(self.pairs) and int(self.pairs[place]) == pair
