"""Inside and outside: how many relations leave the region, by corner, and who the gates are."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from dashboard.analysis.network import Network
from dashboard.model import CORNERS, Corner

FEWEST_PAIRS = 10
"""Of fewer relations no share is told."""
FEWEST_OUTSIDE = 3
"""Who works with fewer partners outside is no gate."""
NAMED = 5

Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Leaving:
    """Of the `pairs` with a relation and an end of this corner (or theme) inside, `leaving` end outside."""

    of: str
    pairs: int
    leaving: int

    @property
    def is_known(self) -> bool:
        """Whether there are enough to tell a share."""
        return self.pairs >= FEWEST_PAIRS

    @property
    def e_i(self) -> float:
        """(E − I) / (E + I) of Krackhardt and Stern (1988): −1 all inside, 1 all outside."""
        return (2 * self.leaving - self.pairs) / self.pairs if self.pairs else 0.0


@dataclass(frozen=True, slots=True)
class Gate:
    """`organisation` (id, inside) works with `outside` organisations outside; `behind` of those inside that
    it works with are themselves linked to nobody outside."""

    organisation: str
    outside: int
    behind: int


@dataclass(frozen=True, slots=True)
class Exchanging:
    """Per corner and per theme, and the gates: most outside first, then most behind, then in text order."""

    corners: tuple[Leaving, ...]
    themes: tuple[Leaving, ...]
    gates: tuple[Gate, ...]


def leaving(network: Network) -> Exchanging:
    """Over relations of any level but `none` for the shares, over links for the gates."""
    home = np.fromiter((each in network.ecosystem.inside for each in network.ids), bool, len(network.ids))
    return Exchanging(
        corners=_by_corner(network, home), themes=_by_theme(network, home), gates=_gates(network, home)
    )


def _by_corner(network: Network, home: Mask) -> tuple[Leaving, ...]:
    """A pair counts for the corner of each end inside; once, when both ends are of that corner."""
    u, v = network.tie_rows.related
    corners = network.corners
    out = home[u] != home[v]
    twice = home[u] & home[v] & (corners[u] != corners[v])
    ends = np.where(home[u], u, v)
    left = np.bincount(corners[ends[out]], minlength=4)
    stayed = np.bincount(np.concatenate([corners[u[home[u] & home[v]]], corners[v[twice]]]), minlength=4)
    return tuple(
        Leaving(corner.value, int(left[code] + stayed[code]), int(left[code]))
        for code, corner in enumerate((*CORNERS, Corner.OTHER))
    )


def _by_theme(network: Network, home: Mask) -> tuple[Leaving, ...]:
    """A pair counts for every theme of what it has with each other, once; themes in text order."""
    ties, carried = network.tie_rows, network.tie_themes
    u, v, theme = carried.of_pairs(ties, ties.acquaints & (home[ties.u] | home[ties.v]))
    themes = len(carried.names)
    every = np.bincount(theme, minlength=themes).tolist()
    out = np.bincount(theme[home[u] != home[v]], minlength=themes).tolist()
    return tuple(
        Leaving(name, number, left)
        for name, number, left in zip(carried.names, every, out, strict=True)
        if number
    )


def _gates(network: Network, home: Mask) -> tuple[Gate, ...]:
    linked = network.linked
    outside = linked @ (~home).astype(np.int64)
    reaching = home & (outside > 0)
    behind = linked @ (home & ~reaching).astype(np.int64)
    rows = np.flatnonzero(reaching & (outside >= FEWEST_OUTSIDE))
    # Rows stand in the text order of their ids.
    first = rows[np.lexsort((rows, -behind[rows], -outside[rows]))][:NAMED]
    return tuple(Gate(network.ids[row], int(outside[row]), int(behind[row])) for row in first.tolist())
