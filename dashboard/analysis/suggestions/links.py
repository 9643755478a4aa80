"""Links as arrays: who, with whom, where the link comes from, on what theme."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
from scipy.sparse import csr_array

from dashboard.analysis.network import Network
from dashboard.analysis.tie_rows import Rows


@dataclass(frozen=True)
class Links:
    """One entry per linking tie: the rows of its two ends and the number of its origin.

    Rows run from 0 to `size`. `origins` says what an origin number stands for, `by_theme` which links carry
    a theme, themes in text order.
    """

    size: int
    u: Rows
    v: Rows
    origin: Rows
    origins: tuple[str, ...]
    by_theme: Mapping[str, "Links"] = field(default_factory=dict)

    @classmethod
    def of(cls, network: Network, index: Mapping[str, int]) -> "Links":
        """The ties of level `works` or `bound`, by the rows that `index` gives their ends."""
        ties, carried = network.tie_rows, network.tie_themes
        row = np.fromiter((index[each] for each in network.ids), np.int64, len(network.ids))
        kept = np.flatnonzero(ties.links)
        numbers: dict[str, int] = {}
        said = [network.ties[at].origin for at in kept.tolist()]
        origin = np.array([numbers.setdefault(each, len(numbers)) for each in said], np.int64)
        u, v, origins = row[ties.u[kept]], row[ties.v[kept]], tuple(numbers)
        entry = np.cumsum(ties.links) - 1
        linking = ties.links[carried.tie]
        theme, of = carried.theme[linking], entry[carried.tie[linking]]
        in_order = of[np.argsort(theme, kind="stable")]
        upto = np.cumsum(np.bincount(theme, minlength=len(carried.names)))
        by_theme = {
            name: cls(len(index), u[entries], v[entries], origin[entries], origins)
            for name, entries in zip(carried.names, np.split(in_order, upto[:-1]), strict=False)
            if len(entries)
        }
        return cls(len(index), u, v, origin, origins, by_theme)

    @cached_property
    def matrix(self) -> csr_array:
        """Who is linked to whom: symmetric, 0/1, columns sorted, however many ties a pair has."""
        rows, columns = np.concatenate([self.u, self.v]), np.concatenate([self.v, self.u])
        matrix = csr_array((np.ones(len(rows), np.int32), (rows, columns)), shape=(self.size, self.size))
        matrix.sum_duplicates()
        matrix.data[:] = 1
        return matrix

    @cached_property
    def _by_pair(self) -> tuple[Rows, Rows, Rows, Rows]:
        """Every linked pair as one number, in order; where its origins begin in the last, and how many.

        One more stands at the end, which is no pair and has none.
        """
        keys = np.minimum(self.u, self.v) * self.size + np.maximum(self.u, self.v)
        order = np.argsort(keys, kind="stable")
        pairs, starts, often = np.unique(keys[order], return_index=True, return_counts=True)
        none = self.size * self.size
        return np.append(pairs, none), np.append(starts, 0), np.append(often, 0), self.origin[order]

    def origins_of(self, one: Rows, other: Rows) -> tuple[Rows, Rows]:
        """Of each two rows every origin of what links them: the position of the two, and the origin."""
        pairs, starts, counts, origins = self._by_pair
        asked = np.minimum(one, other) * self.size + np.maximum(one, other)
        place = np.searchsorted(pairs, asked)
        place[pairs[place] != asked] = -1
        often = counts[place]
        position = np.repeat(np.arange(len(asked)), often)
        offset = np.arange(len(position)) - np.repeat(np.cumsum(often) - often, often)
        return position, origins[starts[place][position] + offset]

    def origins_between(self, one: int, others: Sequence[int]) -> frozenset[int]:
        """The distinct origins of the links between one row and several others."""
        rows = np.array(others, np.int64)
        _, origins = self.origins_of(np.full(len(rows), one, np.int64), rows)
        return frozenset(origins.tolist())
