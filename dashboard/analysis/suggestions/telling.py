"""What is told of one pair: who can introduce the two, and which reasons stand when those do."""

from collections.abc import Iterable, Sequence

import numpy as np

from dashboard.analysis.suggestions.introducers import in_order, some_but_hubs
from dashboard.analysis.suggestions.permission import needs_a_shared_theme
from dashboard.analysis.suggestions.ranking import Ranking
from dashboard.analysis.suggestions.reason import Reason, ReasonCode
from dashboard.analysis.suggestions.scene import Scene


def who_to_ask(scene: Scene, ranking: Ranking, pair: int, free: Sequence[int]) -> tuple[int, ...]:
    """Of the common neighbours that may still be named, whom to ask first; nobody when only hubs are left."""
    if not some_but_hubs(scene, free):
        return ()
    shared = ranking.shared
    reason = shared.tell(pair, free) if shared.holds(pair) else None
    in_theme = {scene.region.index[each] for each in reason.introducers} if reason else set()
    return in_order(scene, divmod(pair, scene.region.size), free, in_theme=in_theme)


def told(ranking: Ranking, pair: int, named: Sequence[int]) -> list[Reason | None]:
    """Every reason in its order, None for those that do not hold or do not stand with these introducers."""
    return [found.tell(pair, named) if found.holds(pair) else None for found in ranking.found]


def stands(scene: Scene, pair: int, reasons: Iterable[Reason | None]) -> bool:
    """Whether what is told makes a suggestion."""
    codes = {reason.code for reason in reasons if reason is not None}
    needs_shared = bool(needs_a_shared_theme(scene, np.array([pair]))[0])
    if needs_shared and ReasonCode.SHARED_INTRODUCER not in codes:
        return False
    return any(code.suffices for code in codes)
