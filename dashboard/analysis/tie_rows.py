"""Ties as arrays: the rows of the two ends of each, and what its level says of the two."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from dashboard.analysis.tie import Tie
from dashboard.model.level import ACQUAINTING, LINKING

Rows = npt.NDArray[np.int64]
Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class TieRows:
    """One entry per tie, in the order of the ties. `u` and `v` are rows below `size`, `u` < `v`."""

    size: int
    u: Rows
    v: Rows
    links: Mask
    acquaints: Mask

    @classmethod
    def of(cls, ties: Sequence[Tie], index: Mapping[str, int]) -> "TieRows":
        """By the rows that `index` gives to ids, which stand in the text order of the ids."""
        count = len(ties)
        levels = [tie.level for tie in ties]
        return cls(
            size=len(index),
            u=np.fromiter([index[tie.u] for tie in ties], np.int64, count),
            v=np.fromiter([index[tie.v] for tie in ties], np.int64, count),
            links=np.fromiter([level in LINKING for level in levels], np.bool_, count),
            acquaints=np.fromiter([level in ACQUAINTING for level in levels], np.bool_, count),
        )

    @property
    def linked(self) -> tuple[Rows, Rows]:
        """The two rows of every linked pair, each pair once, in order."""
        return self._pairs(self.links)

    @property
    def related(self) -> tuple[Rows, Rows]:
        """The same of every pair with a tie of any level but `none`."""
        return self._pairs(self.acquaints)

    @property
    def every(self) -> tuple[Rows, Rows]:
        """The same of every pair with a tie of any level, statements that there is none included."""
        return self._pairs(np.ones(len(self.u), np.bool_))

    def _pairs(self, kept: Mask) -> tuple[Rows, Rows]:
        numbers = np.sort(self.u[kept] * self.size + self.v[kept])
        first = np.ones(len(numbers), np.bool_)
        first[1:] = numbers[1:] != numbers[:-1]
        u, v = np.divmod(numbers[first], self.size)
        return u, v
