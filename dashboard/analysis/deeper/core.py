"""Core and edge: the k-core, the innermost group in which everybody works with at least k others of it."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from dashboard.analysis.deeper.parts import graph_of
from dashboard.analysis.network import Network
from dashboard.analysis.tie import activity_of
from dashboard.model import Corner

FEWEST = 20
"""With fewer organisations with a known link there is no core to tell from an edge."""
SHALLOWEST = 3
"""A group in which everybody has two others is any circle of three: no core."""


@dataclass(frozen=True, slots=True)
class Core:
    """The `members` (ids) each work with at least `depth` other members; no group goes deeper.

    `corners` counts them by corner. `edge` of the `linked` organisations hang on by a single link.
    `activity` (id) is the only origin of more than half of the links among the members, if there is one.
    """

    linked: int
    depth: int
    members: tuple[str, ...]
    corners: Mapping[Corner, int]
    edge: int
    activity: str | None

    @property
    def is_known(self) -> bool:
        """Whether there is enough to have a core, and one that is more than a circle of three."""
        return self.linked >= FEWEST and self.depth >= SHALLOWEST


def core(network: Network) -> Core:
    """The innermost k-core (Seidman, 1983) of all linked organisations, of any corner."""
    degrees = np.diff(network.linked.indptr)
    linked = int(np.count_nonzero(degrees))
    if not linked:
        return Core(0, 0, (), {}, 0, None)
    depths = np.array(graph_of(network.linked).coreness())
    deepest = int(depths.max())
    inner = depths == deepest
    members = tuple(network.ids[row] for row in np.flatnonzero(inner))
    return Core(
        linked=linked,
        depth=deepest,
        members=members,
        corners=dict(Counter(network.corner(each) for each in members)),
        edge=int(np.count_nonzero(degrees == 1)),
        activity=_one_activity(network, inner),
    )


def _one_activity(network: Network, inner: np.ndarray) -> str | None:
    """The activity that alone makes more than half of the links within the core."""
    ties = network.tie_rows
    origins: dict[tuple[str, str], set[str]] = {}
    for at in np.flatnonzero(ties.links & inner[ties.u] & inner[ties.v]).tolist():
        tie = network.ties[at]
        origins.setdefault(tie.pair, set()).add(tie.origin)
    alone = Counter(next(iter(each)) for each in origins.values() if len(each) == 1)
    if not alone:
        return None
    origin, number = min(alone.items(), key=lambda each: (-each[1], each[0]))
    return activity_of(origin) if 2 * number > len(origins) else None
