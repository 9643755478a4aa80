"""What somebody wants a list of suggestions about."""

from dataclasses import dataclass

import numpy as np

from dashboard.analysis.network import CORNER_CODES
from dashboard.analysis.suggestions.introducers import neighbours
from dashboard.analysis.suggestions.pair_numbers import Mask, Pairs, Rows
from dashboard.analysis.suggestions.reason import Suggestion
from dashboard.analysis.suggestions.scene import Scene
from dashboard.model import Corner


@dataclass(frozen=True, slots=True)
class Wish:
    """How many suggestions; about one organisation or these two, through one introducer, or for two corners.

    `members` are organisations that somebody knows: at least one of the two is among them, and what she can
    bring about herself comes first. `after` are those that stand already, first in the list: they count, and
    keep their places.
    """

    count: int
    organisation: str | None = None
    pair: tuple[str, str] | None = None
    corners: tuple[Corner, Corner] | None = None
    introducer: str | None = None
    members: frozenset[str] = frozenset()
    after: tuple[Suggestion, ...] = ()

    @property
    def is_about_something(self) -> bool:
        """Whether it is more than a list for the region: then joining the same two corners is the point."""
        return any((self.organisation, self.pair, self.corners, self.introducer, self.members))

    def fits(self, scene: Scene, pairs: Pairs) -> Mask:
        """Which pairs are what it is about."""
        u, v = scene.region.ends(pairs)
        fitting = np.ones(len(pairs), np.bool_)
        if self.organisation is not None:
            row = scene.region.index.get(self.organisation, -1)
            fitting &= (u == row) | (v == row)
        if self.pair is not None:
            rows = [scene.region.index.get(each, -1) for each in self.pair]
            fitting &= (u == min(rows)) & (v == max(rows))
        if self.introducer is not None:
            known = np.zeros(scene.region.size, np.bool_)
            known[_linked_to(scene, self.introducer)] = True
            fitting &= known[u] & known[v]
        if self.members:
            among_them = scene.region.rows_of(self.members)
            fitting &= among_them[u] | among_them[v]
        if self.corners is not None:
            low, high = sorted(CORNER_CODES[corner] for corner in self.corners)
            fitting &= np.minimum(scene.region.corners[u], scene.region.corners[v]) == low
            fitting &= np.maximum(scene.region.corners[u], scene.region.corners[v]) == high
        return fitting

    def within_reach(self, scene: Scene, pairs: Pairs) -> Mask:
        """Which pairs somebody who knows the members can bring together.

        Both are members, or a member that is no hub works with both.
        """
        u, v = scene.region.ends(pairs)
        among_them = scene.region.rows_of(self.members)
        through = scene.linked[:, np.flatnonzero(among_them & ~scene.region.hubs)]
        shared = through[u].multiply(through[v]).sum(axis=1)
        return np.asarray((among_them[u] & among_them[v]) | (np.asarray(shared).ravel() > 0), np.bool_)


def _linked_to(scene: Scene, organisation: str) -> Rows:
    row = scene.region.index.get(organisation)
    return np.zeros(0, np.int64) if row is None else neighbours(scene.linked, row)
