"""Reason 2, first half: in a theme it brings in the missing corner."""

from collections.abc import Sequence

import numpy as np

from dashboard.analysis.network import CORNER_CODES
from dashboard.analysis.suggestions.found import Found
from dashboard.analysis.suggestions.pair_numbers import Rows
from dashboard.analysis.suggestions.permission import may_meet, stand_apart
from dashboard.analysis.suggestions.reason import Reason, ReasonCode
from dashboard.analysis.suggestions.scene import Scene
from dashboard.analysis.suggestions.scope import EVERYTHING, Scope
from dashboard.analysis.themes import ThemeVerdict, Verdict
from dashboard.model import Corner


def find(scene: Scene, verdicts: Sequence[ThemeVerdict], scope: Scope = EVERYTHING) -> Found:
    """An organisation of the missing corner that carries the theme, with each one that is active in it."""
    index = scene.region.index
    brings_in: dict[int, tuple[str, Corner]] = {}
    for verdict in verdicts:
        if verdict.verdict is not Verdict.CORNER_MISSING:
            continue
        active = np.array([index[each] for each in verdict.organisations if each in index], np.int64)
        for corner in verdict.missing:
            pairs = scope.between(scene, _carriers(scene, verdict.theme, corner), active)
            for pair in pairs[may_meet(scene, pairs) & stand_apart(scene, pairs)].tolist():
                brings_in.setdefault(pair, (verdict.theme, corner))

    def tell(pair: int, introducers: Sequence[int]) -> Reason:
        theme, corner = brings_in[pair]
        return Reason(ReasonCode.MISSING_CORNER, theme=theme, corner=corner)

    found = np.array(sorted(brings_in), np.int64)
    return Found(found, np.ones((len(found), 1), np.int64), tell)


def _carriers(scene: Scene, theme: str, corner: Corner) -> Rows:
    of_corner = scene.region.corners == CORNER_CODES[corner]
    return np.flatnonzero(of_corner & scene.carrying(theme)).astype(np.int64)
