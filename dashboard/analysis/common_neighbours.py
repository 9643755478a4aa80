"""Who is linked to both, for many pairs at once."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_array

Rows = npt.NDArray[np.int64]

_AT_ONCE = 4_000_000
_CELLS_PER_QUESTION = 64


@dataclass(frozen=True, slots=True)
class Common:
    """One entry for each pair and each row linked to both of it: the pair's position, and that row."""

    pair: Rows
    row: Rows


def common_neighbours(linked: csr_array, u: Rows, v: Rows) -> Common:
    """The common neighbours of each pair (u[i], v[i]), by pair and then by row.

    `linked` is symmetric without a diagonal, its columns sorted. The neighbours of whoever has fewer are
    looked up among the links, so a hub costs no more than the other end of the pair.
    """
    degrees = np.diff(linked.indptr)
    u_has_fewer = degrees[u] <= degrees[v]
    few, many = np.where(u_has_fewer, u, v), np.where(u_has_fewer, v, u)
    size = linked.shape[0]
    keys = np.repeat(np.arange(size, dtype=np.int64), degrees) * size + linked.indices
    ends = np.cumsum(degrees[few], dtype=np.int64)
    found: list[tuple[Rows, Rows]] = []
    start = 0
    while start < len(few):
        before = int(ends[start - 1]) if start else 0
        stop = max(start + 1, int(np.searchsorted(ends, before + _AT_ONCE, side="right")))
        pair, row = neighbours_of(linked, few[start:stop])
        pair += start
        there = _among(many[pair] * size + row, keys, size * size)
        found.append((pair[there], row[there]))
        start = stop
    if not found:
        return Common(np.zeros(0, np.int64), np.zeros(0, np.int64))
    pairs, rows = (np.concatenate(part) for part in zip(*found, strict=True))
    return Common(pairs, rows)


def _among(asked: Rows, keys: Rows, numbers: int) -> npt.NDArray[np.bool_]:
    """Which of the asked numbers, all below `numbers`, stand among the sorted keys."""
    if numbers <= _CELLS_PER_QUESTION * len(asked):
        # Many questions about a small network: a table answers faster than a search.
        table = np.zeros(numbers, np.bool_)
        table[keys] = True
        return np.asarray(table[asked], np.bool_)
    if not len(keys):
        return np.zeros(len(asked), np.bool_)
    place = np.searchsorted(keys, asked)
    return np.asarray(keys[np.minimum(place, len(keys) - 1)] == asked, np.bool_)


def neighbours_of(linked: csr_array, rows: Rows) -> tuple[Rows, Rows]:
    """Every neighbour of each of these rows: the position in `rows`, and the neighbour."""
    starts = linked.indptr[rows].astype(np.int64)
    degrees = linked.indptr[rows + 1].astype(np.int64) - starts
    position = np.repeat(np.arange(len(rows)), degrees)
    offsets = np.arange(len(position)) - np.repeat(np.cumsum(degrees) - degrees, degrees)
    return position, linked.indices[starts[position] + offsets].astype(np.int64)
