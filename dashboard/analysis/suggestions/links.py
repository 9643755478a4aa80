"""Links as arrays: who, with whom, where the link comes from, on what theme."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_array

from dashboard.analysis.tie import Tie

Numbers = npt.NDArray[np.int64]


@dataclass(frozen=True)
class Links:
    """One entry per linking tie: the rows of its two ends and the number of its origin.

    Rows run from 0 to `size`. `origins` says what an origin number stands for, `themes` which themes
    each entry carries.
    """

    size: int
    u: Numbers
    v: Numbers
    origin: Numbers
    origins: tuple[str, ...]
    themes: tuple[tuple[str, ...], ...]

    @classmethod
    def of(cls, ties: Sequence[Tie], index: Mapping[str, int]) -> "Links":
        """The ties of level `works` or `bound`, by the rows that `index` gives their ends."""
        linking = [tie for tie in ties if tie.level.links]
        numbers: dict[str, int] = {}
        origin = [numbers.setdefault(tie.origin, len(numbers)) for tie in linking]
        return cls(
            size=len(index),
            u=np.array([index[tie.u] for tie in linking], np.int64),
            v=np.array([index[tie.v] for tie in linking], np.int64),
            origin=np.array(origin, np.int64),
            origins=tuple(numbers),
            themes=tuple(tie.themes for tie in linking),
        )

    @cached_property
    def matrix(self) -> csr_array:
        """Who is linked to whom: symmetric, 0/1, columns sorted, however many ties a pair has."""
        rows, columns = np.concatenate([self.u, self.v]), np.concatenate([self.v, self.u])
        matrix = csr_array((np.ones(len(rows), np.int32), (rows, columns)), shape=(self.size, self.size))
        matrix.sum_duplicates()
        matrix.data[:] = 1
        return matrix

    @cached_property
    def by_theme(self) -> Mapping[str, "Links"]:
        """For every theme the links that carry it."""
        entries: dict[str, list[int]] = {}
        for entry, themes in enumerate(self.themes):
            for theme in set(themes):
                entries.setdefault(theme, []).append(entry)
        return {theme: self._only(np.array(kept)) for theme, kept in sorted(entries.items())}

    @cached_property
    def _by_pair(self) -> tuple[Numbers, Numbers]:
        """The pair of each entry as one number, the smaller row first, in order; and its origin."""
        keys = np.minimum(self.u, self.v) * self.size + np.maximum(self.u, self.v)
        order = np.argsort(keys, kind="stable")
        return keys[order], self.origin[order]

    def origins_of(self, one: Numbers, other: Numbers) -> tuple[Numbers, Numbers]:
        """Of each two rows every origin of what links them: the position of the two, and the origin."""
        keys, origins = self._by_pair
        asked = np.minimum(one, other) * self.size + np.maximum(one, other)
        starts = np.searchsorted(keys, asked)
        often = np.searchsorted(keys, asked, side="right") - starts
        position = np.repeat(np.arange(len(asked)), often)
        offset = np.arange(len(position)) - np.repeat(np.cumsum(often) - often, often)
        return position, origins[starts[position] + offset]

    def origins_between(self, one: int, others: Sequence[int]) -> frozenset[int]:
        """The distinct origins of the links between one row and several others."""
        rows = np.array(others, np.int64)
        _, origins = self.origins_of(np.full(len(rows), one, np.int64), rows)
        return frozenset(origins.tolist())

    def _only(self, entries: Numbers) -> "Links":
        return Links(
            size=self.size,
            u=self.u[entries],
            v=self.v[entries],
            origin=self.origin[entries],
            origins=self.origins,
            themes=tuple(self.themes[entry] for entry in entries.tolist()),
        )
