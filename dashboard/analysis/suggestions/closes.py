"""Reason 4: it closes open triangles."""

from collections.abc import Sequence

import numpy as np

from dashboard.analysis.suggestions.found import Found
from dashboard.analysis.suggestions.introducers import (
    common,
    introducible,
    may_be_introduced,
    partners,
    single_activity,
    some_but_hubs,
)
from dashboard.analysis.suggestions.reason import Reason, ReasonCode
from dashboard.analysis.suggestions.scene import Pairs, Scene
from dashboard.analysis.suggestions.ways import sample, ways


def find(scene: Scene, *, exempt: Pairs) -> Found:
    """Every pair with an introducer, no hub, that has common neighbours in the third corner.

    Ranked by min(number, ways) before the number itself: thirteen triangles that one project would close
    are one, and never come before two that have nothing to do with each other.
    """
    pairs = introducible(scene, scene.linked)
    pairs = pairs[may_be_introduced(scene, pairs, exempt)]
    u, v = scene.ends(pairs)
    third = np.where(scene.corners[u] == scene.corners[v], -1, 3 - scene.corners[u] - scene.corners[v])
    numbers = np.zeros(len(pairs), np.int64)
    for corner in range(3):
        middles, here = np.flatnonzero(scene.corners == corner), third == corner
        closed = scene.linked[:, middles] @ scene.linked[middles, :]
        numbers[here] = sample(closed, u[here], v[here])
    closing = numbers > 0
    pairs, numbers = pairs[closing], numbers[closing]
    roads = ways(scene.links, *scene.ends(pairs))

    def tell(pair: int, introducers: Sequence[int]) -> Reason | None:
        if not some_but_hubs(scene, introducers):
            return None
        at, ends = int(np.searchsorted(pairs, pair)), divmod(pair, scene.size)
        activity = single_activity(scene.links, ends, common(scene.linked, *ends))
        return Reason(
            ReasonCode.CLOSES,
            number=int(numbers[at]),
            ways=int(roads[at]),
            activity=activity,
            partners=partners(scene, activity),
        )

    return Found(pairs, np.column_stack([np.minimum(numbers, roads), numbers]), tell)
