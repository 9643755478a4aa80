"""Nobody too often in one round: each organisation with its family, and each introducer."""

from collections import Counter
from collections.abc import Mapping
from functools import cache

from dashboard.analysis.suggestions.introducers import AT_MOST_NAMED, common
from dashboard.analysis.suggestions.ranking import Ranking
from dashboard.analysis.suggestions.reason import Suggestion
from dashboard.analysis.suggestions.scene import Scene
from dashboard.analysis.suggestions.telling import stands, told, who_to_ask

NOBODY = -1
"""Stands for the introducer of a pair that needs none."""


class Limits:
    """Who may still take part.

    Every introduction has one introducer of its own, no hub, where its reasons need one. Two families meet
    once.
    """

    def __init__(self, scene: Scene, ranking: Ranking, *, organisation_at_most: int) -> None:
        self._scene, self._ranking = scene, ranking
        self._at_most = organisation_at_most
        self._families: Counter[int] = Counter()
        self._pairs: set[frozenset[int]] = set()
        self._asked: Counter[int] = Counter()
        self.introducer_of: dict[int, int] = {}
        self._who = cache(self._look_up)
        self._does_with = cache(self._stands_with)

    def introducer(self, pair: int) -> int | None:
        """Who would introduce this pair now (`NOBODY` where none is needed); None when it has no room."""
        families = self._families_of(pair)
        if families in self._pairs or any(self._families[each] >= self._at_most for each in families):
            return None
        for row in self._who(pair):
            if self._has_time(row) and self._does_with(pair, row):
                return row
        return NOBODY if self._does_with(pair, NOBODY) else None

    def take(self, pair: int, introducer: int) -> None:
        """Count a pair in."""
        self._pairs.add(self._families_of(pair))
        self._families.update(self._families_of(pair))
        self.introducer_of[pair] = introducer
        if introducer != NOBODY:
            self._asked[introducer] += 1

    def release(self, pair: int) -> int:
        """Count a pair out again; its introducer."""
        introducer = self.introducer_of.pop(pair)
        self._pairs.discard(self._families_of(pair))
        self._families.subtract(self._families_of(pair))
        if introducer != NOBODY:
            self._asked[introducer] -= 1
        return introducer

    def tell(self, chosen: Ranking) -> tuple[Suggestion, ...]:
        """The pairs as suggestions, each with its introducer and, where they have room, two in reserve."""
        asked, found = self._asked.copy(), []
        for pair in chosen.pairs.tolist():
            lead = self.introducer_of[pair]
            named = [] if lead == NOBODY else [lead]
            for row in self._who(pair) if named else ():
                room = asked[row] < self._scene.region.settings.introducer_at_most
                if row != lead and room and len(named) < AT_MOST_NAMED:
                    named.append(row)
                    asked[row] += 1
            # Whoever was promised to this pair goes first; hubs stay last.
            named.sort(key=lambda row: bool(self._scene.region.hubs[row]))
            reasons = tuple(each for each in told(chosen, pair, named) if each is not None)
            u, v = divmod(pair, self._scene.region.size)
            ids = self._scene.region.ids
            found.append(Suggestion(ids[u], ids[v], tuple(ids[row] for row in named), reasons))
        return tuple(found)

    def as_suggested(self, suggestion: Suggestion) -> tuple[int, int] | None:
        """A suggestion's pair with the introducer that it names first; None when they have no room."""
        index: Mapping[str, int] = self._scene.region.index
        u, v = sorted(index[each] for each in suggestion.pair)
        pair = u * self._scene.region.size + v
        lead = index[suggestion.introducers[0]] if suggestion.introducers else NOBODY
        if self.introducer(pair) is None or (lead != NOBODY and not self._has_time(lead)):
            return None
        return (pair, lead) if self._does_with(pair, lead) else None

    def _families_of(self, pair: int) -> frozenset[int]:
        u, v = divmod(pair, self._scene.region.size)
        return frozenset((int(self._scene.region.families[u]), int(self._scene.region.families[v])))

    def _has_time(self, row: int) -> bool:
        return self._asked[row] < self._scene.region.settings.introducer_at_most

    def _look_up(self, pair: int) -> tuple[int, ...]:
        scene = self._scene
        return who_to_ask(scene, self._ranking, pair, common(scene.linked, *divmod(pair, scene.region.size)))

    def _stands_with(self, pair: int, introducer: int) -> bool:
        if introducer != NOBODY and self._scene.region.hubs[introducer]:
            return False
        named = () if introducer == NOBODY else (introducer,)
        return stands(self._scene, pair, told(self._ranking, pair, named))
