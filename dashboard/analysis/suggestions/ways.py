"""How many independent roads lead from one organisation to another, for many pairs at once.

Of each pair (u, v) every introducer w is one entry. The roads on the side of u are the distinct origins of
its links with those w, the same on the side of v, and the ways between the two are the smaller number: a
project of thirteen is one.
"""

import numpy as np

from dashboard.analysis.common_neighbours import Common
from dashboard.analysis.suggestions.links import Links
from dashboard.analysis.tie_rows import Rows


def ways(links: Links, u: Rows, v: Rows, common: Common) -> Rows:
    """min(distinct origins on the links between u and the introducers, the same for v), pair by pair.

    `common` are the introducers of each pair over these links.
    """
    return np.minimum(_roads(links, u, common), _roads(links, v, common))


def _roads(links: Links, ends: Rows, common: Common) -> Rows:
    entry, origin = links.origins_of(ends[common.pair], common.row)
    roads = np.sort(common.pair[entry] * (len(links.origins) + 1) + origin)
    first = np.ones(len(roads), np.bool_)
    first[1:] = roads[1:] != roads[:-1]
    return np.bincount(roads[first] // (len(links.origins) + 1), minlength=len(ends)).astype(np.int64)
