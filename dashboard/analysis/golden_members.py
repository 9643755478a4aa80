"""Every golden triangle by its rows, and who is in one."""

import numpy as np
import numpy.typing as npt

from dashboard.analysis.common_neighbours import Rows, common_neighbours
from dashboard.analysis.cross_links import CrossLinks


def golden_rows(cross: CrossLinks) -> tuple[Rows, Rows, Rows]:
    """The knowledge, business and government of every golden triangle, in the order of the rows.

    Each has one link between knowledge and business; whoever is linked to both ends of it over links
    between corners is its government.
    """
    rows, columns = cross.matrix.nonzero()
    between = (cross.corners[rows] == 0) & (cross.corners[columns] == 1)
    knowledge, business = rows[between].astype(np.int64), columns[between].astype(np.int64)
    common = common_neighbours(cross.matrix, knowledge, business)
    found = knowledge[common.pair], business[common.pair], common.row
    order = np.lexsort(found[::-1])
    return found[0][order], found[1][order], found[2][order]


def golden_members(cross: CrossLinks) -> npt.NDArray[np.bool_]:
    """For each row whether it stands in a golden triangle."""
    golden = np.zeros(len(cross.corners), np.bool_)
    for members in golden_rows(cross):
        golden[members] = True
    return golden
