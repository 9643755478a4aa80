"""Diversity of contacts: over how many corners and towns somebody's partners are evenly spread.

The effective number is 1 / Σ p², the inverse of Simpson's index (Hill, 1973): four partners in four towns
make four, three in one town and one in another make 1.6.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from statistics import median

from dashboard.analysis.network import Network

FEWEST_CONTACTS = 5
"""With fewer partners one more changes all."""
FEWEST = 10
NAMED = 5


@dataclass(frozen=True, slots=True)
class Circle:
    """Of one organisation (id): partners, and their effective number of corners and of towns."""

    organisation: str
    contacts: int
    corners: float
    towns: float


@dataclass(frozen=True, slots=True)
class Diversity:
    """`counted` organisations inside have enough contacts; `corners` and `towns` are their medians.

    `broad` are above the median in both, at most NAMED: most corners first, then towns, then in text order.
    """

    counted: int
    corners: float
    towns: float
    broad: tuple[Circle, ...]

    @property
    def is_known(self) -> bool:
        """Whether there are enough to compare."""
        return self.counted >= FEWEST


def diversity(network: Network) -> Diversity:
    """Over linked partners, wherever they are; partners without a town count for no town."""
    circles = [
        _circle(network, each)
        for each in network.ids
        if network.ecosystem.is_inside(each) and network.degree(each) >= FEWEST_CONTACTS
    ]
    if not circles:
        return Diversity(0, 0.0, 0.0, ())
    corners = float(median(each.corners for each in circles))
    towns = float(median(each.towns for each in circles))
    broad = [each for each in circles if each.corners > corners and each.towns > towns]
    broad.sort(key=lambda each: (-each.corners, -each.towns, each.organisation))
    return Diversity(len(circles), corners, towns, tuple(broad[:NAMED]))


def effective_number(kinds: Iterable[str]) -> float:
    """1 / Σ p²; 0 when there is nothing."""
    counts = Counter(kinds).values()
    total = sum(counts)
    return total * total / sum(count * count for count in counts) if total else 0.0


def _circle(network: Network, organisation: str) -> Circle:
    partners = sorted(network.neighbour_set(organisation))
    towns = [network.ecosystem.by_id[each].town.casefold() for each in partners]
    return Circle(
        organisation,
        len(partners),
        effective_number(network.corner(each).value for each in partners),
        effective_number(town for town in towns if town),
    )
