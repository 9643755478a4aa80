"""Which organisations in a room should sit together once, and why.

A pair may be suggested (docs/method.md, "Suggestions"; the limits on how often anybody stands in a list do
not hold here), or what the one offers is what the other needs, whether they are acquainted or not.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from dashboard.analysis.network import Network
from dashboard.analysis.offer_meetings import offer_meetings
from dashboard.analysis.suggestions import OfferMet, Suggestion, rank_only, scene_of
from dashboard.analysis.suggestions.introducers import AT_MOST_NAMED, common
from dashboard.analysis.suggestions.telling import stands, told, who_to_ask
from dashboard.analysis.tables.figures import Pair
from dashboard.model import Organisation

LARGE = 10_000
"""Above so many organisations the texts of those in the room are compared by themselves."""


@dataclass(frozen=True, slots=True)
class Conversation:
    """Why two should sit together: a suggestion, offers that meet a need (at most one each way), or both."""

    pair: Pair
    suggestion: Suggestion | None
    offers: tuple[OfferMet, ...]


def worthwhile(network: Network, here: Sequence[Organisation]) -> dict[Pair, Conversation]:
    """Every pair of those who are `here` that is worth a conversation, by its ids in text order.

    `here` are organisations of the network, with what they offered and asked for in the room added, and new
    ones that the network does not know.
    """
    suggested = {each.pair: each for each in _suggested(network, [each.id for each in here])}
    offered = _offered(network, here)
    return {
        pair: Conversation(pair, suggested.get(pair), offered.get(pair, ()))
        for pair in sorted({*suggested, *offered})
    }


def _suggested(network: Network, ids: Sequence[str]) -> list[Suggestion]:
    scene = scene_of(network)
    rows = sorted({scene.region.index[each] for each in ids if each in scene.region.index})
    pairs = np.array([one * scene.region.size + other for one, other in combinations(rows, 2)], np.int64)
    if not len(pairs):
        return []
    ranking = rank_only(network, pairs, with_reach=False)
    found = []
    for pair in ranking.pairs.tolist():
        one, other = divmod(pair, scene.region.size)
        named = who_to_ask(scene, ranking, pair, common(scene.linked, one, other))[:AT_MOST_NAMED]
        reasons = tuple(reason for reason in told(ranking, pair, named) if reason is not None)
        if stands(scene, pair, reasons):
            introducers = tuple(scene.region.ids[row] for row in named)
            found.append(Suggestion(scene.region.ids[one], scene.region.ids[other], introducers, reasons))
    return found


def _offered(network: Network, here: Sequence[Organisation]) -> Mapping[Pair, tuple[OfferMet, ...]]:
    """Of each pair the best that meets, each way."""
    in_room = {each.id: each for each in here}
    # How telling a word is, is judged on all texts of the region, as on the page of offers.
    others = network.organisations if len(network.organisations) <= LARGE else ()
    everybody = [*in_room.values(), *(each for each in others if each.id not in in_room)]
    found = offer_meetings(everybody, [frozenset(each.themes) for each in everybody])
    best: dict[tuple[str, str], tuple[float, str, str]] = {}
    inside = (found.needing < len(in_room)) & (found.offering < len(in_room))
    for at in np.flatnonzero(inside).tolist():
        (needing, need), (offering, offer) = found.needs[found.need[at]], found.offers[found.offer[at]]
        ends = (everybody[offering].id, everybody[needing].id)
        if network.wholes.get(ends[0], ends[0]) != network.wholes.get(ends[1], ends[1]):
            best[ends] = max(best.get(ends, (0.0, "", "")), (float(found.likeness[at]), offer, need))
    pairs: dict[Pair, list[OfferMet]] = {}
    for (offering, needing), (_, offer, need) in sorted(best.items()):
        low, high = sorted((offering, needing))
        met = OfferMet(offering, offer, needing, need, mutual=(needing, offering) in best)
        pairs.setdefault((low, high), []).append(met)
    return {pair: tuple(each) for pair, each in pairs.items()}
