"""Who is in a golden triangle."""

import numpy as np
import numpy.typing as npt

from dashboard.analysis.common_neighbours import common_neighbours
from dashboard.analysis.cross_links import CrossLinks


def golden_members(cross: CrossLinks) -> npt.NDArray[np.bool_]:
    """For each row whether it stands in a golden triangle.

    Every golden triangle has one link between knowledge and business; whoever is linked to both ends of it
    over links between corners is its government.
    """
    rows, columns = cross.matrix.nonzero()
    between = (cross.corners[rows] == 0) & (cross.corners[columns] == 1)
    u, v = rows[between].astype(np.int64), columns[between].astype(np.int64)
    common = common_neighbours(cross.matrix, u, v)
    golden = np.zeros(len(cross.corners), np.bool_)
    for members in (u[common.pair], v[common.pair], common.row):
        golden[members] = True
    return golden
