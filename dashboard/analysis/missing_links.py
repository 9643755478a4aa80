"""Missing links: the third link of one or more open triangles."""

from collections.abc import Iterable
from dataclasses import dataclass

from dashboard.analysis.missing_pairs import missing_pairs
from dashboard.analysis.network import Network


@dataclass(frozen=True, slots=True)
class MissingLink:
    """An unlinked pair from two different corners, with a common linked neighbour in the third.

    `source` < `target` as text. `closes`: the open triangles that the link would close, which is the number
    of those neighbours. `introducers`: all common linked neighbours of any corner, in text order. `ways`:
    how many independent roads lead from one to the other. `resource_allocation`: Σ 1/degree over the
    introducers (Zhou, Lü and Zhang, 2009).
    """

    source: str
    target: str
    closes: int
    ways: int
    introducers: tuple[str, ...]
    resource_allocation: float


def find(network: Network, *, top: int | None = None) -> tuple[MissingLink, ...]:
    """The `top` missing links (all without), ordered by closes (descending), then source, then target."""
    sources, targets, closes = missing_pairs(network.cross, top=top)
    found = []
    for row, column, number in zip(sources.tolist(), targets.tolist(), closes.tolist(), strict=True):
        source, target = network.ids[row], network.ids[column]
        between = introducers(network, source, target)
        found.append(
            MissingLink(
                source=source,
                target=target,
                closes=number,
                ways=ways(network, source, target, between),
                introducers=between,
                resource_allocation=resource_allocation(network, between),
            )
        )
    return tuple(found)


def introducers(network: Network, source: str, target: str) -> tuple[str, ...]:
    """Everybody both are linked to, of any corner, in text order."""
    return tuple(sorted(network.neighbour_set(source) & network.neighbour_set(target)))


def ways(network: Network, source: str, target: str, through: Iterable[str]) -> int:
    """How many independent roads lead from one to the other through these introducers.

    The number of distinct origins on the links between one and the introducers, and the same for the
    other; the smaller of the two. One project with thirteen partners is one way.
    """
    between = tuple(through)
    return min(
        len({origin for each in between for origin in network.link_origins(end, each)})
        for end in (source, target)
    )


def resource_allocation(network: Network, through: Iterable[str]) -> float:
    """Σ 1/degree over these introducers: each term is one introducer's share."""
    return sum(1 / network.degree(each) for each in through)
