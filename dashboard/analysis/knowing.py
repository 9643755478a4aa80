"""Do we actually know? What the relations rest on."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from dashboard.analysis.headline import headline
from dashboard.analysis.network import Network
from dashboard.analysis.tie import Tie
from dashboard.model import Ground

BEST_GROUND_FIRST = (Ground.CONFIRMED, Ground.PUBLIC, Ground.NAMED)
"""What both sides confirm holds more than what a public source says, and that more than one side's word."""


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


def best_ground(ties: Iterable[Tie]) -> Ground | None:
    """The best that any of these ties rests on; statements that there is no relation do not count."""
    ties = tuple(ties)
    if len(ties) == 1:
        # As it mostly is, and asked of every pair of every theme.
        return ties[0].ground if ties[0].level.acquaints else None
    grounds = {tie.ground for tie in ties if tie.level.acquaints}
    return next((ground for ground in BEST_GROUND_FIRST if ground in grounds), None)


def knowing(network: Network) -> Knowing:
    """The figures of the fourth question, over the network that a question left."""
    grounds = Counter(best_ground(network.ties_between(*pair)) for pair in network.related_pairs)
    known = headline(network)
    return Knowing(
        pairs=len(network.related_pairs),
        confirmed=grounds[Ground.CONFIRMED],
        public=grounds[Ground.PUBLIC],
        named=grounds[Ground.NAMED],
        ungrounded=grounds[None],
        asked=len(network.by_pair) - len(network.related_pairs),
        nothing_known=known.nothing_known,
        organisations=known.organisations,
    )
