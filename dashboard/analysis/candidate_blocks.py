"""The pairs that can come about, block by block: unlinked, from two corners, both with a link already."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from dashboard.analysis.beginnings import Numbers
from dashboard.analysis.past import Past

Mask = npt.NDArray[np.bool_]
PAIRS_PER_BLOCK = 2_000_000
"""A block of single precision takes 8 MB, and its making about five times that."""


@dataclass(frozen=True, slots=True)
class CandidateBlock:
    """Rows by all candidates of the past; `mask` says which of those pairs can come about.

    `start` is the position of the first row among the candidates, `rows` are row numbers of the region.
    """

    start: int
    rows: Numbers
    mask: Mask


def candidate_blocks(past: Past, *, every: int = 1) -> Iterator[CandidateBlock]:
    """Every pair twice, once from each end; of one in so many rows when `every` is more than 1."""
    columns = past.candidates
    if not len(columns):
        return
    corners = past.beginnings.corners
    towards = past.links[columns][:, columns]
    per_block = max(1, PAIRS_PER_BLOCK // len(columns)) * every
    for start in range(0, len(columns), per_block):
        stop = min(start + per_block, len(columns))
        rows = columns[start:stop:every]
        mask = corners[rows][:, None] != corners[columns]
        linked = towards[start:stop:every].tocoo()
        mask[linked.row, linked.col] = False
        yield CandidateBlock(start, rows, mask)
