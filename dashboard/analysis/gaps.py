"""What `driehoek gaps` prints: the arithmetic of a region in one value."""

from dataclasses import dataclass

from dashboard.analysis import missing_links, triangles
from dashboard.analysis.missing_links import MissingLink
from dashboard.analysis.network import Network
from dashboard.model import Corner


@dataclass(frozen=True, slots=True)
class Gaps:
    """Organisations per corner, linked pairs, triangles, and the missing links that close most."""

    organisations: dict[Corner, int]
    relations: int
    golden_triangles: int
    golden_within_one_activity: int
    open_triangles: int
    missing_links: tuple[MissingLink, ...]


def gaps(network: Network, *, top: int | None = None) -> Gaps:
    """All of it, with the `top` missing links (all without). `relations` counts linked pairs."""
    counted = triangles.count(network)
    return Gaps(
        organisations={corner: len(network.of_corner(corner)) for corner in Corner},
        relations=network.pairs,
        golden_triangles=counted.golden,
        golden_within_one_activity=counted.golden_within_one_activity,
        open_triangles=counted.open,
        missing_links=missing_links.find(network, top=top),
    )
