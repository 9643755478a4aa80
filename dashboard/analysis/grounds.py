"""What relations rest on: of one pair, and of all related pairs at once."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from dashboard.analysis.network import Network
from dashboard.analysis.tie import Tie
from dashboard.analysis.tie_rows import Rows
from dashboard.model import Ground

BEST_GROUND_FIRST = (Ground.CONFIRMED, Ground.PUBLIC, Ground.NAMED)
"""What both sides confirm holds more than what a public source says, and that more than one side's word."""

NO_GROUND = len(BEST_GROUND_FIRST)
_CODES: dict[Ground | None, int] = {
    **{ground: code for code, ground in enumerate(BEST_GROUND_FIRST)},
    None: NO_GROUND,
}


@dataclass(frozen=True, slots=True)
class PairGrounds:
    """One entry for each pair with a tie of any level but `none`, in the order of their rows `u` < `v`.

    `ground` is the place in BEST_GROUND_FIRST of the best that any of its ties rests on, else NO_GROUND.
    """

    u: Rows
    v: Rows
    ground: npt.NDArray[np.int64]

    def of(self, ground: Ground | None) -> int:
        """How many pairs have this as their best ground."""
        return int(np.count_nonzero(self.ground == _CODES[ground]))

    @property
    def grounded(self) -> npt.NDArray[np.bool_]:
        """Of which pairs we can say how we know."""
        return np.asarray(self.ground != NO_GROUND, np.bool_)


def best_ground(ties: Iterable[Tie]) -> Ground | None:
    """The best that any of these ties rests on; statements that there is no relation do not count."""
    grounds = {tie.ground for tie in ties if tie.level.acquaints}
    return next((ground for ground in BEST_GROUND_FIRST if ground in grounds), None)


def pair_grounds(network: Network) -> PairGrounds:
    """The best ground of every related pair; statements that there is no relation do not count."""
    ties = network.tie_rows
    codes = np.fromiter((_CODES[tie.ground] for tie in network.ties), np.int64, len(network.ties))
    numbers = ties.u[ties.acquaints] * ties.size + ties.v[ties.acquaints]
    # The better ground of the same pair comes first, and the first of each pair is kept.
    said = np.sort(numbers * (NO_GROUND + 1) + codes[ties.acquaints])
    pair, ground = np.divmod(said, NO_GROUND + 1)
    first = np.ones(len(pair), np.bool_)
    first[1:] = pair[1:] != pair[:-1]
    u, v = np.divmod(pair[first], max(ties.size, 1))
    return PairGrounds(u, v, ground[first])
