"""Pairs of rows as numbers: `u * size + v` with u < v, so that a million of them are one array."""

import numpy as np
import numpy.typing as npt

Rows = npt.NDArray[np.int64]
Pairs = npt.NDArray[np.int64]
Mask = npt.NDArray[np.bool_]


def numbered(one: npt.ArrayLike, other: npt.ArrayLike, *, size: int) -> Pairs:
    """The number of each two rows, whichever comes first."""
    u, v = np.asarray(one, np.int64), np.asarray(other, np.int64)
    return np.asarray(np.minimum(u, v) * size + np.maximum(u, v), np.int64)


def each_once(pairs: Pairs) -> Pairs:
    """The same in order, none of them twice."""
    # Sorted first: for a million pairs that is several times faster than np.unique by itself.
    numbers = np.sort(pairs, axis=None)
    first = np.ones(len(numbers), np.bool_)
    first[1:] = numbers[1:] != numbers[:-1]
    return np.asarray(numbers[first], np.int64)


def among(pairs: Pairs, known: Pairs) -> Mask:
    """Which of the pairs stand in `known`, which is sorted."""
    if not len(known):
        return np.zeros(len(pairs), np.bool_)
    place = np.minimum(np.searchsorted(known, pairs), len(known) - 1)
    return np.asarray(known[place] == pairs, np.bool_)
