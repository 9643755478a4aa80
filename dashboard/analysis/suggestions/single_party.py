"""Reason 2, second half: it relieves the single party on which a theme rests."""

from collections.abc import Sequence

import numpy as np

from dashboard.analysis.suggestions.found import Found
from dashboard.analysis.suggestions.pair_numbers import Pairs
from dashboard.analysis.suggestions.permission import may_meet, stand_apart
from dashboard.analysis.suggestions.reason import Reason, ReasonCode
from dashboard.analysis.suggestions.scene import Scene
from dashboard.analysis.suggestions.scope import EVERYTHING, Scope
from dashboard.analysis.themes import ThemeVerdict, Verdict
from dashboard.model import CORNERS


def find(scene: Scene, verdicts: Sequence[ThemeVerdict], scope: Scope = EVERYTHING) -> Found:
    """Pairs whose link would make a golden triangle in the theme in which that party has no part.

    So the two work, in the theme, with a third of the remaining corner, and none of the three is the
    party that stands in every golden triangle there is now.
    """
    relieves: dict[int, tuple[str, str]] = {}
    for verdict in verdicts:
        party = verdict.rests_on
        if verdict.verdict is not Verdict.VULNERABLE or verdict.rests_on_activity:
            continue
        if party is None or party not in scene.region.index:
            continue
        pairs = _without(scene, verdict.theme, scene.region.index[party])
        pairs = pairs[scope.holds(scene, pairs)]
        for pair in pairs[may_meet(scene, pairs) & stand_apart(scene, pairs)].tolist():
            relieves.setdefault(pair, (verdict.theme, party))

    def tell(pair: int, introducers: Sequence[int]) -> Reason:
        theme, party = relieves[pair]
        return Reason(ReasonCode.SINGLE_PARTY, theme=theme, party=party)

    found = np.array(sorted(relieves), np.int64)
    return Found(found, np.ones((len(found), 1), np.int64), tell)


def _without(scene: Scene, theme: str, party: int) -> Pairs:
    """Pairs of two corners with a common neighbour in the third, over the theme's links without a party."""
    if theme not in scene.links.by_theme:
        return np.zeros(0, np.int64)
    linked = scene.links.by_theme[theme].matrix
    found, corners = [], scene.region.corners
    for middle in range(len(CORNERS)):
        one, other = (np.flatnonzero(corners == corner) for corner in range(3) if corner != middle)
        middles = np.flatnonzero(corners == middle)
        one, other, middles = (rows[rows != party] for rows in (one, other, middles))
        reached = (linked[one][:, middles] @ linked[middles][:, other]).tocoo()
        found.append(scene.region.pairs(one[reached.coords[0]], other[reached.coords[1]]))
    return np.unique(np.concatenate(found))
