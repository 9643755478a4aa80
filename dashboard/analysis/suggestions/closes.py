"""Reason 4: it closes open triangles."""

from collections.abc import Sequence

import numpy as np

from dashboard.analysis.common_neighbours import Common, common_neighbours
from dashboard.analysis.suggestions.found import Found
from dashboard.analysis.suggestions.introducers import (
    common,
    introducible,
    may_be_introduced,
    partners,
    single_activity,
    some_but_hubs,
)
from dashboard.analysis.suggestions.pair_numbers import Pairs
from dashboard.analysis.suggestions.reason import Reason, ReasonCode
from dashboard.analysis.suggestions.scene import Scene
from dashboard.analysis.suggestions.scope import EVERYTHING, Scope
from dashboard.analysis.suggestions.ways import ways


def find(scene: Scene, *, exempt: Pairs, scope: Scope = EVERYTHING) -> Found:
    """Every pair with an introducer, no hub, that has common neighbours in the third corner.

    Ranked by min(number, ways) before the number itself: thirteen triangles that one project would close
    are one, and never come before two that have nothing to do with each other.
    """
    pairs = introducible(scene, scene.linked, scope)
    pairs = pairs[may_be_introduced(scene, pairs, exempt)]
    u, v = scene.region.ends(pairs)
    corners = scene.region.corners
    third = np.where(corners[u] == corners[v], -1, 3 - corners[u] - corners[v])
    common_rows = common_neighbours(scene.linked, u, v)
    in_third = corners[common_rows.row] == third[common_rows.pair]
    numbers = np.bincount(common_rows.pair[in_third], minlength=len(pairs))
    closing = numbers > 0
    # Only for those that close any are the roads counted, over introducers of every corner.
    place = np.cumsum(closing) - 1
    kept = closing[common_rows.pair]
    through = Common(place[common_rows.pair[kept]], common_rows.row[kept])
    pairs, numbers = pairs[closing], numbers[closing].astype(np.int64)
    roads = ways(scene.links, u[closing], v[closing], through)

    def tell(pair: int, introducers: Sequence[int]) -> Reason | None:
        if not some_but_hubs(scene, introducers):
            return None
        at, ends = int(np.searchsorted(pairs, pair)), divmod(pair, scene.region.size)
        activity = single_activity(scene.links, ends, common(scene.linked, *ends))
        return Reason(
            ReasonCode.CLOSES,
            number=int(numbers[at]),
            ways=int(roads[at]),
            activity=activity,
            partners=partners(scene, activity),
        )

    return Found(pairs, np.column_stack([np.minimum(numbers, roads), numbers]), tell)
