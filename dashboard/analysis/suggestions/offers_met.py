"""Which offers and needs of some organisations meet those of anybody."""

from dataclasses import dataclass

import numpy as np

from dashboard.analysis.suggestions.pair_numbers import among
from dashboard.analysis.suggestions.ranking import Ranking
from dashboard.analysis.suggestions.scene import Scene


@dataclass(frozen=True, slots=True)
class OfferMet:
    """`offer` of the organisation `offering` meets `need` of `needing`; `mutual` when it is so both ways."""

    offering: str
    offer: str
    needing: str
    need: str
    mutual: bool

    @property
    def pair(self) -> tuple[str, str]:
        """The two ids, in text order."""
        one, other = sorted((self.offering, self.needing))
        return one, other


def meeting(scene: Scene, ranking: Ranking, members: frozenset[str]) -> tuple[OfferMet, ...]:
    """Of every pair with a member in it the best match, in the order of the ranking."""
    among_them = scene.region.rows_of(members)
    u, v = scene.region.ends(ranking.pairs)
    holds = among(ranking.pairs, ranking.offers.pairs) & (among_them[u] | among_them[v])
    found = []
    for pair in ranking.pairs[np.flatnonzero(holds)].tolist():
        reason = ranking.offers.tell(pair, ())
        if reason is None or reason.offered_by is None:
            continue
        one, other = (scene.region.ids[row] for row in divmod(pair, scene.region.size))
        needing = other if reason.offered_by == one else one
        found.append(
            OfferMet(
                reason.offered_by, reason.offer or "", needing, reason.need or "", mutual=bool(reason.mutual)
            )
        )
    return tuple(found)
