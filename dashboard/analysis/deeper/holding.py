"""What holds parts together: the organisations and links without which others come loose.

        a ─ b            X is a cut: without it a–b and c come loose from the rest.
         ╲ ╱             The link X–c is a bridge: without it c comes loose.
     c ── X ── (rest)

The biconnected blocks of the largest part and their cuts make a tree; how many come loose is a sum
over its branches, so that nothing is taken out one at a time (Hopcroft and Tarjan, 1973).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
from scipy.sparse import coo_array, csr_array
from scipy.sparse.csgraph import connected_components

from dashboard.analysis.deeper.parts import ends_of, graph_of, largest_part, within
from dashboard.analysis.network import Network

FEWEST_CONNECTED = 10
"""With fewer organisations in the largest part nothing is said: everything hangs on everybody."""
FEWEST_LOOSE = 3
"""Fewer that come loose is no news: a firm with one partner is no reason to worry."""
NAMED = 5

Key = TypeVar("Key", int, tuple[int, int])


@dataclass(frozen=True, slots=True)
class Holder:
    """Without one organisation, or without the link between two (`members`, ids), `loose` (ids, in text
    order) are cut off from the largest part that is left."""

    members: tuple[str, ...]
    loose: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Holding:
    """`connected` organisations make up the largest part of the `linked` ones. `organisations` and `links`:
    the most important of those that hold others in it, at most NAMED; `cuts` and `bridges` count all of
    them with at least FEWEST_LOOSE behind them."""

    linked: int
    connected: int
    organisations: tuple[Holder, ...]
    links: tuple[Holder, ...]
    cuts: int
    bridges: int

    @property
    def is_known(self) -> bool:
        """Whether enough hangs together to say what holds it."""
        return self.connected >= FEWEST_CONNECTED


def holding(network: Network) -> Holding:
    """The cuts and bridges of the network, those with most behind them first, then in text order."""
    rows = largest_part(network.linked)
    linked = int(np.count_nonzero(np.diff(network.linked.indptr)))
    if len(rows) < FEWEST_CONNECTED:
        return Holding(linked, len(rows) if linked else 0, (), (), 0, 0)
    part = within(network.linked, rows)
    ids = [network.ids[row] for row in rows]
    cuts, bridges = loose_counts(part)
    few_cuts = _most(cuts)
    few_bridges = _most(bridges)
    return Holding(
        linked=linked,
        connected=len(rows),
        organisations=tuple(Holder((ids[each],), _names(_loose(part, (each,)), ids)) for each in few_cuts),
        links=tuple(
            Holder((ids[u], ids[v]), _names(_loose_by_link(part, u, v), ids)) for u, v in few_bridges
        ),
        cuts=sum(number >= FEWEST_LOOSE for number in cuts.values()),
        bridges=sum(number >= FEWEST_LOOSE for number in bridges.values()),
    )


def loose_counts(part: csr_array) -> tuple[dict[int, int], dict[tuple[int, int], int]]:
    """Of every cut (a row) and every bridge (two rows) of a connected matrix: how many rows come loose.

    They are all but those of the largest piece that is left. Work: that of finding the blocks.
    """
    size = part.shape[0]
    found, cuts = graph_of(part).biconnected_components(return_articulation_points=True)
    blocks: list[Sequence[int]] = list(found)
    is_cut = np.zeros(size, bool)
    is_cut[cuts] = True
    blocks_of: dict[int, list[int]] = {cut: [] for cut in cuts}
    for number, block in enumerate(blocks):
        for row in block:
            if is_cut[row]:
                blocks_of[row].append(number)
    order, above = _walk(blocks, is_cut, blocks_of)
    below = [0] * len(blocks)
    pieces: dict[int, list[int]] = {cut: [] for cut in cuts}
    bridges: dict[tuple[int, int], int] = {}
    for number in reversed(order):
        parent = above[number]
        # Its own rows, without the cut it hangs on, and all that hangs on its other cuts.
        below[number] = len(blocks[number]) - (parent is not None)
        below[number] += sum(sum(pieces[row]) for row in blocks[number] if is_cut[row] and row != parent)
        if parent is not None:
            pieces[parent].append(below[number])
        if len(blocks[number]) == 2:
            u, v = sorted(blocks[number])
            far = below[number] if parent is not None else 1 + (sum(pieces[v]) if is_cut[v] else 0)
            bridges[u, v] = min(far, size - far)
    loose = {
        cut: size - 1 - max(*behind, size - 1 - sum(behind)) if behind else 0
        for cut, behind in pieces.items()
    }
    return loose, bridges


def _walk(
    blocks: Sequence[Sequence[int]], is_cut: np.ndarray, blocks_of: dict[int, list[int]]
) -> tuple[list[int], list[int | None]]:
    """The blocks from the first outward, and the cut through which each was reached."""
    above: list[int | None] = [None] * len(blocks)
    order = [0] if blocks else []
    seen = {0}
    for number in order:
        for row in blocks[number]:
            if is_cut[row]:
                # Each cut leads on once: a hub with a thousand blocks is not walked a thousand times.
                for other in blocks_of.pop(row, ()):
                    if other not in seen:
                        seen.add(other)
                        above[other] = row
                        order.append(other)
    return order, above


def _most(loose: dict[Key, int]) -> list[Key]:
    enough = [key for key, number in loose.items() if number >= FEWEST_LOOSE]
    return sorted(enough, key=lambda key: (-loose[key], key))[:NAMED]


def _loose(part: csr_array, gone: tuple[int, ...]) -> list[int]:
    left = np.setdiff1d(np.arange(part.shape[0]), gone)
    return [int(row) for row in np.setdiff1d(left, left[largest_part(within(part, left))])]


def _loose_by_link(part: csr_array, u: int, v: int) -> list[int]:
    ends = ends_of(part)
    one, two = ends[(ends != (min(u, v), max(u, v))).any(axis=1)].T
    without = coo_array((np.ones(len(one), np.int8), (one, two)), shape=part.shape)
    _, labels = connected_components(without, directed=False)
    there = labels == labels[u]
    side = there if 2 * int(there.sum()) <= len(there) else ~there
    return [int(row) for row in np.flatnonzero(side)]


def _names(rows: list[int], ids: list[str]) -> tuple[str, ...]:
    return tuple(sorted(ids[row] for row in rows))
