"""The one sentence: of whom we know links, how many work with both other corners."""

from dataclasses import dataclass

import numpy as np

from dashboard.analysis.network import Network
from dashboard.model import CORNERS


@dataclass(frozen=True, slots=True)
class Headline:
    """Organisations of the three corners: `linked` have a known link, of which `both_others` to both other
    corners; of `nothing_known` no link is known. A long list without relations changes only the last.
    """

    linked: int
    both_others: int
    nothing_known: int

    @property
    def organisations(self) -> int:
        """All organisations of the three corners."""
        return self.linked + self.nothing_known


def headline(network: Network) -> Headline:
    """The headline of the network that a question left."""
    of_the_three = network.corners < len(CORNERS)
    linked = int(np.count_nonzero(of_the_three & (np.diff(network.linked.indptr) > 0)))
    corners_reached = np.count_nonzero(network.cross.counts, axis=1)
    return Headline(
        linked=linked,
        both_others=int(np.count_nonzero(corners_reached == len(CORNERS) - 1)),
        nothing_known=int(np.count_nonzero(of_the_three)) - linked,
    )
