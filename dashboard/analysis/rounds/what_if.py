"""The region's triangles with links that are not there yet, put in and taken out one by one.

A golden triangle is new when its last link is put in, so what a set of links makes is the sum of what each
of them makes after those before it, in whatever order: a triangle with two or three new links counts once.
"""

from collections import Counter
from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from dashboard.analysis.cross_links import CrossLinks

Pair = tuple[int, int]


class WhatIf:
    """`cross` are the links that there are, `golden` says which rows stand in a golden triangle by them."""

    def __init__(self, cross: CrossLinks, golden: npt.NDArray[np.bool_]) -> None:
        # Looked at row by row, many times: lists answer that faster than arrays.
        self._matrix, self._corners, self._golden = cross.matrix, cross.corners.tolist(), golden.tolist()
        self._neighbours: dict[int, set[int]] = {}
        self._new: Counter[int] = Counter()
        self.made = 0
        """The golden triangles that the links put in have made."""

    def neighbours(self, row: int) -> set[int]:
        """Whom a row is linked to in other corners, over links that are there or were put in."""
        if row not in self._neighbours:
            starts, columns = self._matrix.indptr, self._matrix.indices
            self._neighbours[row] = set(columns[starts[row] : starts[row + 1]].tolist())
        return self._neighbours[row]

    def thirds(self, u: int, v: int) -> set[int]:
        """With whom a link between the two would make, or makes, golden triangles."""
        corners = self._corners
        return set() if corners[u] == corners[v] else self.neighbours(u) & self.neighbours(v)

    def is_golden(self, row: int) -> bool:
        """Whether a row stands in a golden triangle, counting the links put in."""
        return self._golden[row] or self._new[row] > 0

    def brings(self, u: int, v: int) -> tuple[int, int]:
        """The triangles that a link between the two would make now, and who would come into their first."""
        thirds = self.thirds(u, v)
        if not thirds:
            return 0, 0
        return len(thirds), sum(not self.is_golden(each) for each in (u, v, *thirds))

    def put_in(self, u: int, v: int) -> list[int]:
        """Put a link in; the rows that became golden by it."""
        thirds = self.thirds(u, v)
        first = [each for each in (u, v, *thirds) if thirds and not self.is_golden(each)]
        for each in self._members(u, v, thirds):
            self._new[each] += 1
        self.made += len(thirds)
        if self._corners[u] != self._corners[v]:
            self.neighbours(u).add(v)
            self.neighbours(v).add(u)
        return first

    def take_out(self, u: int, v: int) -> list[int]:
        """Take a link out that was put in; the rows that are golden no more."""
        self.neighbours(u).discard(v)
        self.neighbours(v).discard(u)
        thirds = self.thirds(u, v)
        for each in self._members(u, v, thirds):
            self._new[each] -= 1
        self.made -= len(thirds)
        return [each for each in (u, v, *thirds) if thirds and not self.is_golden(each)]

    def newcomers(self) -> list[int]:
        """The rows that stand in a golden triangle only by links that were put in, in order."""
        return sorted(row for row, often in self._new.items() if often and not self._golden[row])

    def _members(self, u: int, v: int, thirds: set[int]) -> Iterator[int]:
        for third in thirds:
            yield from (u, v, third)
