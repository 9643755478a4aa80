"""Over whom the shortest roads lead: of all roads between two organisations, the share that passes by."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_array

from dashboard.analysis.deeper.parts import graph_of, largest_part, within
from dashboard.analysis.network import Network

FEWEST_CONNECTED = 20
LEAST = 0.05
"""Who has a smaller share of the roads is not named."""
NAMED = 3
EXACT_UP_TO = 5_000
"""Larger networks are sampled: roads are followed from some organisations, not from all."""
SAMPLED = 40
_SEED = 4


@dataclass(frozen=True, slots=True)
class Passing:
    """One organisation (id) and the share of the shortest roads between two others that pass by it."""

    organisation: str
    share: float


@dataclass(frozen=True, slots=True)
class Roads:
    """`connected` organisations are in the largest part; roads were followed from `followed` of them."""

    connected: int
    followed: int
    passing: tuple[Passing, ...]

    @property
    def is_known(self) -> bool:
        """Whether enough hangs together."""
        return self.connected >= FEWEST_CONNECTED

    @property
    def is_sampled(self) -> bool:
        """Whether the shares are estimates."""
        return self.followed < self.connected


def roads(network: Network) -> Roads:
    """Those with the largest share, at most NAMED, none below LEAST; equal ones in text order."""
    rows = largest_part(network.linked)
    if len(rows) < FEWEST_CONNECTED:
        return Roads(len(rows), len(rows), ())
    shares, followed = road_shares(within(network.linked, rows))
    first = np.argsort(-shares, kind="stable")[:NAMED]
    passing = [Passing(network.ids[rows[at]], float(shares[at])) for at in first if shares[at] >= LEAST]
    return Roads(len(rows), followed, tuple(passing))


def road_shares(part: csr_array) -> tuple[npt.NDArray[np.float64], int]:
    """Of each row of a connected matrix: betweenness ÷ pairs of others (Freeman, 1977), and how many were
    followed. Sampled ones follow the roads from SAMPLED rows, drawn once (Brandes and Pich, 2007)."""
    size, graph = part.shape[0], graph_of(part)
    if size <= EXACT_UP_TO:
        found = np.array(graph.betweenness(directed=False))
        return found / ((size - 1) * (size - 2) / 2), size
    drawn = np.sort(np.random.default_rng(_SEED).choice(size, SAMPLED, replace=False))
    # igraph halves what it finds in an undirected graph, whatever the sources.
    found = 2 * np.array(graph.betweenness(directed=False, sources=drawn.tolist()))
    others = SAMPLED - np.isin(np.arange(size), drawn)
    return found / (others * (size - 2)), SAMPLED
