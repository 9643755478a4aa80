"""Reason 1: what the one has to offer is what the other looks for; mutual first."""

from collections.abc import Sequence

import numpy as np

from dashboard.analysis.offer_meetings import OfferMeetings
from dashboard.analysis.suggestions.found import Found
from dashboard.analysis.suggestions.pair_numbers import Pairs, Rows, each_once
from dashboard.analysis.suggestions.permission import may_meet
from dashboard.analysis.suggestions.reason import Reason, ReasonCode
from dashboard.analysis.suggestions.scene import Scene
from dashboard.analysis.suggestions.scope import EVERYTHING, Scope
from dashboard.analysis.words_met import words_met


def find(scene: Scene, scope: Scope = EVERYTHING) -> Found:
    """Every open pair of which an offer meets a need (`offer_meetings`), of the same corner too."""
    meetings = scene.offer_meetings
    pairs, at = _open(scene, meetings, scope)
    if not len(pairs):
        return Found.nothing()
    needing = meetings.needing[at]
    directions = each_once(2 * pairs + (needing > meetings.offering[at]))
    distinct, both_ways = np.unique(directions // 2, return_counts=True)

    def tell(pair: int, introducers: Sequence[int]) -> Reason:
        there = range(*np.searchsorted(pairs, [pair, pair + 1]).tolist())
        told = [_told(scene, meetings, int(at[each])) for each in there]
        _, best = min(told, key=lambda each: (-each[0], each[1].need, each[1].offer))
        mutual = len({reason.offered_by for _, reason in told}) > 1
        return Reason(
            ReasonCode.OFFER_MEETS_NEED,
            mutual=mutual,
            theme=best.theme,
            offered_by=best.offered_by,
            offer=best.offer,
            need=best.need,
            words=words_met(best.need or "", best.offer or ""),
        )

    return Found(distinct, both_ways.reshape(len(distinct), 1).astype(np.int64), tell)


def _open(scene: Scene, meetings: OfferMeetings, scope: Scope) -> tuple[Pairs, Rows]:
    """The open pairs, sorted, a pair once for each of its meetings; and where those stand."""
    needing, offering = meetings.needing, meetings.offering
    pairs = np.minimum(needing, offering) * scene.region.size + np.maximum(needing, offering)
    at = np.flatnonzero(scope.holds(scene, pairs))
    at = at[may_meet(scene, pairs[at])]
    at = at[np.argsort(pairs[at], kind="stable")]
    return pairs[at], at


def _told(scene: Scene, meetings: OfferMeetings, at: int) -> tuple[float, Reason]:
    """One meeting as a reason, and how much alike its texts are (equal to the last digit but four)."""
    (needing, need) = meetings.needs[meetings.need[at]]
    (offering, offer) = meetings.offers[meetings.offer[at]]
    return round(float(meetings.likeness[at]), 12), Reason(
        ReasonCode.OFFER_MEETS_NEED,
        theme=scene.rarest_shared_theme(needing, offering),
        offered_by=scene.region.ids[offering],
        offer=offer,
        need=need,
    )
