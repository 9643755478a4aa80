"""Diversity of contacts: over how many corners, towns and themes somebody's partners are evenly spread.

The effective number is 1 / Σ p², the inverse of Simpson's index (Hill, 1973): four partners in four towns
make four, three in one town and one in another make 1.6.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_array

from dashboard.analysis.network import Network

FEWEST_CONTACTS = 5
"""With fewer partners one more changes all."""
FEWEST = 10
NAMED = 5


@dataclass(frozen=True, slots=True)
class Circle:
    """Of one organisation (id): partners, and their effective number of corners and of towns.

    `themes` is that of what it has with them: a partner counts once for each theme of a link with it.
    """

    organisation: str
    contacts: int
    corners: float
    towns: float
    themes: float


@dataclass(frozen=True, slots=True)
class Diversity:
    """`counted` organisations inside have enough contacts; `corners`, `towns` and `themes` are their medians.

    `broad` are above the median in both, at most NAMED: most corners first, then towns, then in text order.
    """

    counted: int
    corners: float
    towns: float
    themes: float
    broad: tuple[Circle, ...]

    @property
    def is_known(self) -> bool:
        """Whether there are enough to compare."""
        return self.counted >= FEWEST


def diversity(network: Network) -> Diversity:
    """Over linked partners, wherever they are; partners without a town count for no town."""
    degrees = np.diff(network.linked.indptr)
    home = np.fromiter((each in network.ecosystem.inside for each in network.ids), bool, len(network.ids))
    enough = np.flatnonzero(home & (degrees >= FEWEST_CONTACTS))
    kinds = (
        _effective(network, enough, [each.corner.value for each in network.organisations]),
        _effective(network, enough, [each.town.casefold() for each in network.organisations]),
        _of_themes(network, enough),
    )
    circles = [
        Circle(network.ids[row], int(degrees[row]), *numbers)
        for row, *numbers in zip(enough.tolist(), *kinds, strict=True)
    ]
    if not circles:
        return Diversity(0, 0.0, 0.0, 0.0, ())
    corners = float(median(each.corners for each in circles))
    towns = float(median(each.towns for each in circles))
    broad = [each for each in circles if each.corners > corners and each.towns > towns]
    broad.sort(key=lambda each: (-each.corners, -each.towns, each.organisation))
    themes = float(median(each.themes for each in circles))
    return Diversity(len(circles), corners, towns, themes, tuple(broad[:NAMED]))


def _effective(network: Network, rows: npt.NDArray[np.intp], kinds: Sequence[str]) -> list[float]:
    """Of some rows the effective number of kinds among their partners; an empty kind does not count."""
    number = {kind: at for at, kind in enumerate(dict.fromkeys(filter(None, kinds)))}
    known = np.array([row for row, kind in enumerate(kinds) if kind], np.int64)
    columns = np.array([number[kind] for kind in kinds if kind], np.int64)
    shape = (len(kinds), max(len(number), 1))
    carries = csr_array((np.ones(len(known), np.int64), (known, columns)), shape=shape)
    found: list[float] = _inverse_simpson(csr_array(network.linked[rows] @ carries)).tolist()
    return found


def _of_themes(network: Network, rows: npt.NDArray[np.intp]) -> list[float]:
    """Of some rows the effective number of themes of their links, each partner once for each theme."""
    carried = network.tie_themes
    u, v, theme = carried.of_pairs(network.tie_rows, network.tie_rows.links)
    ends, shape = np.concatenate([u, v]), (len(network.ids), max(len(carried.names), 1))
    # Equal entries add up: so many partners share that theme with it.
    counted = csr_array((np.ones(len(ends), np.int64), (ends, np.tile(theme, 2))), shape=shape)
    counted.sum_duplicates()
    found: list[float] = _inverse_simpson(csr_array(counted[rows])).tolist()
    return found


def _inverse_simpson(counted: csr_array) -> npt.NDArray[np.float64]:
    total = np.asarray(counted.sum(axis=1), np.float64).ravel()
    squares = np.asarray(counted.multiply(counted).sum(axis=1), np.float64).ravel()
    return np.divide(total**2, squares, out=np.zeros(len(total)), where=squares > 0)
