"""The best so many pairs of a long run of candidates."""

import numpy as np
import numpy.typing as npt

Whole = npt.NDArray[np.int64]

_MOST_ROWS = 2_000_000


class Strongest:
    """Keeps the `top` pairs (all without) with the highest value, then the lowest source, then target.

    One whole number per pair, (size − value)·size² + source·size + target, sorts exactly so. Values lie
    between 1 and `size`, and `top` is at least 1. That number fits 64 bits up to two million rows:
    ValueError above.
    """

    def __init__(self, size: int, top: int | None) -> None:
        if size > _MOST_ROWS:
            raise ValueError(f"{size} organisations: at most {_MOST_ROWS} can be ranked; choose a part first")
        self._size = size
        self._top = size * size + 1 if top is None else top
        self._kept: list[Whole] = []
        self._count = 0

    @property
    def least(self) -> int:
        """A pair with a lower value than this need not be offered any more."""
        return 1 if self._count < self._top else self._size - self._worst // self._size**2

    @property
    def _worst(self) -> int:
        return int(self._kept[0].max(initial=-1))

    def offer(self, one: Whole, two: Whole, values: npt.NDArray[np.integer]) -> None:
        """Candidate pairs of rows, in either order, none of them offered before."""
        size = self._size
        keys = np.minimum(one, two) * size + np.maximum(one, two)
        keys += (size - values.astype(np.int64)) * size**2
        if self._count >= self._top:
            keys = keys[keys < self._worst]
        self._kept.append(keys)
        self._count += len(keys)
        if self._count > self._top:
            best = np.partition(np.concatenate(self._kept), self._top - 1)[: self._top]
            self._kept, self._count = [best], self._top
        elif self._count == self._top:
            self._kept = [np.concatenate(self._kept)]

    def in_order(self) -> tuple[Whole, Whole, Whole]:
        """Sources, targets and values of those kept, best first."""
        keys = np.sort(np.concatenate([np.empty(0, np.int64), *self._kept]))
        size = max(self._size, 1)
        pairs = keys % size**2
        return pairs // size, pairs % size, size - keys // size**2
