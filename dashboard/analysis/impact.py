"""What a link that is not there yet would bring (docs/method.md, "Impact").

Nothing is computed anew but what the link touches:

  u ╌╌ v      every w of the third corner that is linked to both makes a golden triangle with them;
   ╲  ╱       the neighbours of the one come within one handshake of the other
    w
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from dashboard.analysis.brought_near import brought_near
from dashboard.analysis.common_neighbours import Common, Rows, common_neighbours
from dashboard.analysis.network import Network


@dataclass(frozen=True, slots=True)
class Impact:
    """What one more link brings; all nothing where the two are linked already.

    `closes`: the open triangles that it closes, each of which becomes golden. `newcomers`: ids in text order
    of those whose first golden triangle is one of them. `reach`: the neighbours of the one that come within
    two links of the other, both sides together, the two themselves not counted.
    """

    closes: int
    newcomers: tuple[str, ...]
    reach: int


def impact(network: Network, source: str, target: str) -> Impact:
    """What a link between two organisations would bring; KeyError when one is not in the network."""
    (found,) = impacts(network, [(source, target)])
    return found


def impacts(network: Network, pairs: Sequence[tuple[str, str]]) -> tuple[Impact, ...]:
    """The same for each of many pairs by itself, as if none of the others were made."""
    ends = np.array([(network.index[u], network.index[v]) for u, v in pairs], np.int64).reshape(-1, 2)
    u, v = ends[:, 0], ends[:, 1]
    new = (u != v) & ~_linked(network, u, v)
    closed = closed_by(network, u, v)
    closes = np.bincount(closed.pair, minlength=len(u)) * new
    reach = brought_near(network.linked, u, v) * new
    newcomers = [set[int]() for _ in pairs]
    for position, row in _first_golden(network, u, v, closed):
        newcomers[position].add(row)
    return tuple(
        Impact(
            closes=int(closes[position]),
            newcomers=tuple(network.ids[row] for row in sorted(rows)) if new[position] else (),
            reach=int(reach[position]),
        )
        for position, rows in enumerate(newcomers)
    )


def closed_by(network: Network, u: Rows, v: Rows) -> Common:
    """The organisations of the third corner that are linked to both rows of a pair."""
    corners = network.corners
    common = common_neighbours(network.cross.matrix, u, v)
    # Two of one corner share neighbours over links between corners too, and make no triangle with them.
    apart = corners[u[common.pair]] != corners[v[common.pair]]
    return Common(common.pair[apart], common.row[apart])


def _first_golden(network: Network, u: Rows, v: Rows, closed: Common) -> Iterator[tuple[int, int]]:
    for members in (u[closed.pair], v[closed.pair], closed.row):
        first = ~network.golden_rows[members]
        yield from zip(closed.pair[first].tolist(), members[first].tolist(), strict=True)


def _linked(network: Network, u: Rows, v: Rows) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    if not len(u):
        return np.zeros(0, np.bool_)
    return np.asarray(network.linked[u, v]).ravel() > 0
