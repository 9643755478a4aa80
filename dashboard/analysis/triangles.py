"""Golden and open triangles: counted, listed, and around one organisation.

  K            golden: three organisations, one of each corner, pairwise linked
 ╱ ╲           open: the same with exactly two of the three links; the one
B───G          between them is its middle
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations, product

from dashboard.analysis.golden_members import golden_rows
from dashboard.analysis.network import Network
from dashboard.analysis.tie import activity_of
from dashboard.analysis.triangle_totals import golden_total, wedges
from dashboard.model import CORNERS, Corner


@dataclass(frozen=True, slots=True)
class TriangleCount:
    """`golden_within_one_activity` of the `golden` have no other origin than one and the same activity."""

    golden: int
    golden_within_one_activity: int
    open: int


@dataclass(frozen=True, slots=True)
class GoldenTriangle:
    """Three pairwise linked organisations; `activity` is the only origin of all three links, or None."""

    knowledge: str
    business: str
    government: str
    activity: str | None = None

    @property
    def members(self) -> tuple[str, str, str]:
        """The three ids, in the order of CORNERS."""
        return (self.knowledge, self.business, self.government)


@dataclass(frozen=True, slots=True)
class OpenTriangle:
    """`middle` is linked to both `source` and `target` (in text order), of which no link is known."""

    middle: str
    source: str
    target: str


@dataclass(frozen=True, slots=True)
class Triangles:
    """What one organisation takes part in: as a corner of golden ones, in any place of open ones."""

    golden: tuple[GoldenTriangle, ...]
    open: tuple[OpenTriangle, ...]


def count(network: Network) -> TriangleCount:
    """The totals, without listing a pair (docs/method.md, "Triangles")."""
    cross = network.cross
    golden_ones = golden_total(cross)
    return TriangleCount(
        golden=golden_ones,
        golden_within_one_activity=sum(_within_each_activity(network)),
        open=wedges(cross) - 3 * golden_ones,
    )


def golden(network: Network) -> tuple[GoldenTriangle, ...]:
    """Every golden triangle, in the text order of knowledge, business, government."""
    ids = network.ids
    rows = (each.tolist() for each in golden_rows(network.cross))
    return tuple(_triangle(network, ids[k], ids[b], ids[g]) for k, b, g in zip(*rows, strict=True))


def around(network: Network, organisation: str) -> Triangles:
    """The triangles one organisation takes part in; none when it is of corner `other`.

    KeyError when it is not in the network.
    """
    own = network.corner(organisation)
    if own is Corner.OTHER:
        network.neighbours(organisation)
        return Triangles((), ())
    one, two = (corner for corner in CORNERS if corner is not own)
    golden_ones: list[GoldenTriangle] = []
    open_ones: list[OpenTriangle] = []
    for first, second in product(
        network.neighbours_in(organisation, one), network.neighbours_in(organisation, two)
    ):
        if network.are_linked(first, second):
            golden_ones.append(_triangle(network, organisation, first, second))
        else:
            open_ones.append(_open(organisation, first, second))
    for near, far in ((one, two), (two, one)):
        for middle in network.neighbours_in(organisation, near):
            beyond = network.neighbours_in(middle, far) - network.neighbours_in(organisation, far)
            open_ones.extend(_open(middle, organisation, end) for end in beyond)
    return Triangles(
        tuple(sorted(golden_ones, key=lambda each: each.members)),
        tuple(sorted(open_ones, key=lambda each: (each.middle, each.source, each.target))),
    )


def _open(middle: str, one: str, two: str) -> OpenTriangle:
    return OpenTriangle(middle, min(one, two), max(one, two))


def _triangle(network: Network, *members: str) -> GoldenTriangle:
    knowledge, business, government = sorted(members, key=lambda each: CORNERS.index(network.corner(each)))
    origins = {origin for u, v in combinations(members, 2) for origin in network.link_origins(u, v)}
    activity = activity_of(origins.pop()) if len(origins) == 1 else None
    return GoldenTriangle(knowledge, business, government, activity)


def _within_each_activity(network: Network) -> Iterator[int]:
    """Per activity the golden triangles over links that have no other origin than it."""
    alone: dict[str, dict[str, set[str]]] = {}
    for u, v in network.linked_pairs:
        if any(tie.activity for tie in network.by_pair[u, v]) and len(network.link_origins(u, v)) == 1:
            (origin,) = network.link_origins(u, v)
            linked = alone.setdefault(origin, {})
            linked.setdefault(u, set()).add(v)
            linked.setdefault(v, set()).add(u)
    for linked in alone.values():
        yield sum(
            network.corner(third) is Corner.GOVERNMENT
            for knowledge in linked
            if network.corner(knowledge) is Corner.KNOWLEDGE
            for business in linked[knowledge]
            if network.corner(business) is Corner.BUSINESS
            for third in linked[knowledge] & linked[business]
        )
