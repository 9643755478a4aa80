"""Are we only talking to ourselves? Within the region, and within one's own corner."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

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
    inside = network.ecosystem.inside
    home = np.fromiter((each in inside for each in network.ids), np.bool_, len(network.ids))
    u, v = network.tie_rows.related
    ends_inside = home[u].astype(np.int64) + home[v]
    linked_inside = home & (np.diff(network.linked.indptr) > 0)
    reaching_out = home & (network.linked @ (~home).astype(np.int32) > 0)
    standing = standings(network)
    return Exchange(
        inside=_named(network, home),
        outside=_named(network, ~home),
        pairs=int(np.count_nonzero(ends_inside)),
        leaving=int(np.count_nonzero(ends_inside == 1)),
        linked=sum(each is not Standing.NOTHING_KNOWN for each in standing.values()),
        own_corner_only=tuple(each for each, how in standing.items() if how is Standing.OWN_CORNER_ONLY),
        linked_inside=int(np.count_nonzero(linked_inside)),
        reaching_out=_named(network, reaching_out),
    )


def _named(network: Network, rows: npt.NDArray[np.bool_]) -> tuple[str, ...]:
    return tuple(network.ids[row] for row in np.flatnonzero(rows).tolist())
