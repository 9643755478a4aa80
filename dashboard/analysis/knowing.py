"""Do we actually know? What the relations rest on."""

from dataclasses import dataclass

from dashboard.analysis.grounds import pair_grounds
from dashboard.analysis.headline import headline
from dashboard.analysis.network import Network
from dashboard.model import Ground


@dataclass(frozen=True, slots=True)
class Knowing:
    """`pairs` have a relation of any level but `none`; each counts once, by its best ground.

    `asked` more pairs are known to have none: asked, and no relation beside it. `nothing_known` of the
    `organisations` of the three corners have no known link.
    """

    pairs: int
    confirmed: int
    public: int
    named: int
    ungrounded: int
    asked: int
    nothing_known: int
    organisations: int


def knowing(network: Network) -> Knowing:
    """The figures of the fourth question, over the network that a question left."""
    grounds = pair_grounds(network)
    known = headline(network)
    return Knowing(
        pairs=len(grounds.u),
        confirmed=grounds.of(Ground.CONFIRMED),
        public=grounds.of(Ground.PUBLIC),
        named=grounds.of(Ground.NAMED),
        ungrounded=grounds.of(None),
        asked=len(network.tie_rows.every[0]) - len(grounds.u),
        nothing_known=known.nothing_known,
        organisations=known.organisations,
    )
