"""Golden and open triangles at the end of each period, without asking the whole region anew for each.

Every linked pair has a few spans in which it holds. Of each moment those that hold make a 0/1 matrix, and the
triangles are counted in it as everywhere (`triangle_totals.py`).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_array

from dashboard.analysis.cross_links import cross_links
from dashboard.analysis.lifetimes import Lifetime
from dashboard.analysis.network import CORNER_CODES
from dashboard.analysis.triangle_totals import golden_total, wedges
from dashboard.model import Ecosystem


@dataclass(frozen=True, slots=True)
class AtEnd:
    """The triangles on a day. `golden_dated` are over links of which it is known since when; those beyond
    need at least one of which nobody knows it: they may be younger than the line says. Likewise the open ones
    over dated links alone, which are no part of `open`: an undated link may close one.
    """

    on: date
    golden: int
    open: int
    golden_dated: int
    open_dated: int


def over_time(ecosystem: Ecosystem, lived: Sequence[Lifetime], days: Sequence[date]) -> tuple[AtEnd, ...]:
    """The counts on each of these days; on every one equal to those of the region as it was then."""
    links = [each for each in lived if each.tie.level.links]
    row = {each.id: at for at, each in enumerate(ecosystem.organisations)}
    corners = np.fromiter((CORNER_CODES[each.corner] for each in ecosystem.organisations), np.int8, len(row))
    size = len(row)
    u = np.fromiter((row[each.tie.u] for each in links), np.int64, len(links))
    v = np.fromiter((row[each.tie.v] for each in links), np.int64, len(links))
    begins = np.fromiter((each.begins.toordinal() for each in links), np.int64, len(links))
    ends = np.fromiter((each.ends.toordinal() for each in links), np.int64, len(links))
    dated = np.fromiter((each.is_dated for each in links), np.bool_, len(links))
    pairs = u * size + v
    found = []
    for day in days:
        holds = (begins <= day.toordinal()) & (ends > day.toordinal())
        golden, open_ = _count(pairs[holds], corners)
        golden_dated, open_dated = _count(pairs[holds & dated], corners)
        found.append(AtEnd(day, golden, open_, golden_dated, open_dated))
    return tuple(found)


def _count(pairs: npt.NDArray[np.int64], corners: npt.NDArray[np.int8]) -> tuple[int, int]:
    """Golden and open triangles over these pairs, each as row · n + row, any of them more than once."""
    size = len(corners)
    if not len(pairs):
        return 0, 0
    u, v = np.divmod(np.unique(pairs), size)
    rows, columns = np.concatenate([u, v]), np.concatenate([v, u])
    linked = csr_array((np.ones(len(rows), np.int32), (rows, columns)), shape=(size, size))
    linked.sort_indices()
    cross = cross_links(linked, corners)
    golden = golden_total(cross)
    return golden, wedges(cross) - 3 * golden
