"""Every golden triangle by its rows, and who is in one."""

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from dashboard.analysis.common_neighbours import Rows, common_neighbours
from dashboard.analysis.cross_links import CrossLinks

Triangles = tuple[Rows, Rows, Rows]

_FIRST_PORTION = 64


def golden_rows(cross: CrossLinks) -> Triangles:
    """The knowledge, business and government of every golden triangle, in the order of the rows."""
    found = _closing(cross, *_knowledge_business(cross))
    order = np.lexsort(found[::-1])
    return found[0][order], found[1][order], found[2][order]


def golden_in_portions(cross: CrossLinks) -> Iterator[Triangles]:
    """The same, not in order and some at a time: for whoever need not see them all. No portion is empty."""
    knowledge, business = _knowledge_business(cross)
    start, portion = 0, _FIRST_PORTION
    while start < len(knowledge):
        found = _closing(cross, knowledge[start : start + portion], business[start : start + portion])
        if len(found[0]):
            yield found
        start, portion = start + portion, 2 * portion


def _knowledge_business(cross: CrossLinks) -> tuple[Rows, Rows]:
    """Every golden triangle has one link between knowledge and business."""
    rows, columns = cross.matrix.nonzero()
    between = (cross.corners[rows] == 0) & (cross.corners[columns] == 1)
    return rows[between].astype(np.int64), columns[between].astype(np.int64)


def _closing(cross: CrossLinks, knowledge: Rows, business: Rows) -> Triangles:
    """Whoever is linked to both ends of such a link over links between corners is its government."""
    common = common_neighbours(cross.matrix, knowledge, business)
    return knowledge[common.pair], business[common.pair], common.row


def golden_members(cross: CrossLinks) -> npt.NDArray[np.bool_]:
    """For each row whether it stands in a golden triangle."""
    golden = np.zeros(len(cross.corners), np.bool_)
    for members in golden_rows(cross):
        golden[members] = True
    return golden
