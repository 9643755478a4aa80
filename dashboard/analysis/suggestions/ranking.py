"""The order of suggestions: one reason after the other, never a weighted sum."""

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from dashboard.analysis.suggestions import (
    closes,
    missing_corner,
    offer_meets_need,
    reach,
    shared_introducer,
    single_party,
    unknown_neighbour,
)
from dashboard.analysis.suggestions.found import Found
from dashboard.analysis.suggestions.pair_numbers import Mask, Pairs, among
from dashboard.analysis.suggestions.permission import needs_a_shared_theme
from dashboard.analysis.suggestions.scene import Scene
from dashboard.analysis.suggestions.scope import EVERYTHING, Scope


@dataclass(frozen=True, slots=True)
class Ranking:
    """Every pair that may be suggested, the best first, with what speaks for it.

    `found` are the reasons in their fixed order, of which `offers` is the one about an offer that meets a
    need, and `shared` the one about a shared introducer. `ranks`
    has a row for each pair, compared from left to right, larger first; equal rows follow the ids.
    """

    pairs: Pairs
    ranks: npt.NDArray[np.int64]
    found: tuple[Found, ...]
    offers: Found
    shared: Found

    def only(self, kept: Mask) -> "Ranking":
        """The same ranking of only some of its pairs."""
        return replace(self, pairs=self.pairs[kept], ranks=self.ranks[kept])


def rank(scene: Scene, scope: Scope = EVERYTHING, *, with_reach: bool = True) -> Ranking:
    """All pairs of the scope with a reason that suffices, in the lexicographic order of the reasons.

    Reach, which only orders, takes longest for those who know many: it can be left out.
    """
    offers = offer_meets_need.find(scene, scope)
    missing = missing_corner.find(scene, scene.verdicts, scope)
    single = single_party.find(scene, scene.verdicts, scope)
    shared = shared_introducer.find(scene, exempt=offers.pairs, scope=scope)
    closing = closes.find(scene, exempt=offers.pairs, scope=scope)
    neighbours = unknown_neighbour.find(scene, scope)
    suffice = (offers, missing, single, shared, closing, neighbours)
    pairs = np.unique(np.concatenate([found.pairs for found in suffice]))
    pairs = pairs[_fit_for_a_local_firm(scene, pairs, shared)]
    reaching = reach.find(scene, pairs) if with_reach else Found.nothing()
    found = (offers, missing, single, shared, closing, reaching, neighbours)
    ranks = np.column_stack([each.ranks(pairs) for each in found])
    order = np.lexsort((pairs, *(-column for column in ranks.T[::-1])))
    return Ranking(pairs[order], ranks[order], found, offers, shared)


def _fit_for_a_local_firm(scene: Scene, pairs: Pairs, shared: Found) -> Mask:
    """A national body and a local firm only when both legs to their introducer share a theme."""
    return np.asarray(~needs_a_shared_theme(scene, pairs) | among(pairs, shared.pairs), np.bool_)
