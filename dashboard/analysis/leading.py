"""Who leads a ranking that is never written out: places in a row, and the first so many of all."""

from collections.abc import Collection

import numpy as np
import numpy.typing as npt

from dashboard.analysis.beginnings import Numbers

Scores = npt.NDArray[np.float32]


def places(scores: Scores, rows: Numbers, columns: Numbers) -> Numbers:
    """The place (from 0) of each given cell in its row: higher scores first, of equal ones by column."""
    found = np.empty(len(rows), np.int64)
    for at, (row, column) in enumerate(zip(rows.tolist(), columns.tolist(), strict=True)):
        own = scores[row, column]
        found[at] = (scores[row] > own).sum() + (scores[row, :column] == own).sum()
    return found


class Leading:
    """The first `most` cells of blocks offered from above to below: by score, then row, then column."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._scores = np.empty(0, np.float32)
        self._cells = np.empty(0, np.int64)

    def offer(self, scores: Scores, *, first_row: int) -> None:
        """A block whose rows follow those offered before; cells of −∞ take no part."""
        flat = scores.ravel()
        at = self._best_of(flat)
        at = at[flat[at] > -np.inf]
        cells = np.concatenate([self._cells, at + first_row * scores.shape[1]])
        likely = np.concatenate([self._scores, flat[at]])
        order = np.lexsort((cells, -likely))[: self._most]
        self._scores, self._cells = likely[order], cells[order]

    def _best_of(self, flat: Scores) -> Numbers:
        if len(flat) <= self._most:
            return np.arange(len(flat))
        least = np.partition(flat, len(flat) - self._most)[len(flat) - self._most]
        above = np.flatnonzero(flat > least)
        equal = np.flatnonzero(flat == least)[: self._most - len(above)]
        return np.concatenate([above, equal])

    @property
    def cells(self) -> Numbers:
        """Their numbers, `row * width + column`, in order."""
        return self._cells

    def share_in(self, wanted: Collection[int]) -> float | None:
        """The share of them that is wanted (cells as numbers); None when no cell was offered."""
        cells = self._cells.tolist()
        return sum(cell in wanted for cell in cells) / len(cells) if cells else None
