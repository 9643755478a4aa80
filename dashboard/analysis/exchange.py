"""Are we only talking to ourselves? Within the region, and within one's own corner."""

from dataclasses import dataclass

from dashboard.analysis.network import Network
from dashboard.analysis.standing import Standing, standings


@dataclass(frozen=True, slots=True)
class Exchange:
    """`inside` and `outside`: ids of the organisations inside and outside the region, `other` included.

    `pairs` of organisations have a relation of any level but `none` with at least one end inside the region;
    `leaving` of those have the other end outside. `linked`: organisations of the three corners with a
    known link, of which `own_corner_only` (ids) have none to another corner. `linked_inside`:
    organisations inside with a known link; `reaching_out` (ids) of those are linked to one outside.
    """

    inside: tuple[str, ...]
    outside: tuple[str, ...]
    pairs: int
    leaving: int
    linked: int
    own_corner_only: tuple[str, ...]
    linked_inside: int
    reaching_out: tuple[str, ...]


def exchange(network: Network) -> Exchange:
    """The figures of the third question, over the network that a question left."""
    home = network.ecosystem.inside
    inside = tuple(each for each in network.ids if each in home)
    ends_inside = [(u in home) + (v in home) for u, v in network.related_pairs]
    standing = standings(network)
    return Exchange(
        inside=inside,
        outside=tuple(each for each in network.ids if each not in home),
        pairs=sum(number > 0 for number in ends_inside),
        leaving=sum(number == 1 for number in ends_inside),
        linked=sum(each is not Standing.NOTHING_KNOWN for each in standing.values()),
        own_corner_only=tuple(each for each, how in standing.items() if how is Standing.OWN_CORNER_ONLY),
        linked_inside=sum(bool(network.neighbour_set(each)) for each in inside),
        reaching_out=tuple(each for each in inside if not network.neighbour_set(each) <= home),
    )
