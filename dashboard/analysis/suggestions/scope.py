"""Which pairs are looked at: all of them, those of some organisations, or only some pairs.

A list for one organisation among a hundred thousand ranks that one's pairs and no others; what is found of
them is the same as in the ranking of all.
"""

from dataclasses import dataclass

import numpy as np

from dashboard.analysis.suggestions.pair_numbers import Mask, Pairs, Rows, among
from dashboard.analysis.suggestions.scene import Scene


@dataclass(frozen=True, slots=True)
class Scope:
    """`rows`: every pair has one of these in it. `pairs`: and is one of these, sorted. None: whichever."""

    rows: Rows | None = None
    pairs: Pairs | None = None

    @classmethod
    def of_pairs(cls, scene: Scene, pairs: Pairs) -> "Scope":
        """Only these pairs."""
        return cls(np.unique(scene.region.ends(pairs)[0]), np.unique(pairs))

    def holds(self, scene: Scene, pairs: Pairs) -> Mask:
        """Which of these pairs are looked at."""
        held = np.ones(len(pairs), np.bool_)
        if self.pairs is not None:
            held = among(pairs, self.pairs)
        elif self.rows is not None:
            there = self._mask(scene)
            u, v = scene.region.ends(pairs)
            held = there[u] | there[v]
        return held

    def between(self, scene: Scene, some: Rows, others: Rows) -> Pairs:
        """Every pair of one of these rows with one of those, as far as it is looked at."""
        if self.rows is None:
            return scene.region.pairs_between(some, others)
        there = self._mask(scene)
        pairs = np.concatenate(
            [
                scene.region.pairs_between(some[there[some]], others),
                scene.region.pairs_between(some, others[there[others]]),
            ]
        )
        pairs = np.unique(pairs)
        return np.asarray(pairs[self.holds(scene, pairs)], np.int64)

    def _mask(self, scene: Scene) -> Mask:
        there = np.zeros(scene.region.size, np.bool_)
        there[self.rows] = True
        return there


EVERYTHING = Scope()
