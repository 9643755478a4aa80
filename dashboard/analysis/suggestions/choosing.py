"""From the ranking to a list that somebody can use: nobody too often, everybody's turn."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from math import ceil

import numpy as np

from dashboard.analysis.suggestions.introducers import AT_MOST_NAMED, common
from dashboard.analysis.suggestions.ranking import Ranking
from dashboard.analysis.suggestions.reason import Reason, ReasonCode, Suggestion
from dashboard.analysis.suggestions.scene import Scene
from dashboard.analysis.suggestions.telling import stands, told, who_to_ask
from dashboard.analysis.suggestions.wish import Wish

_ROUNDING = 1e-9
_LONG_ENOUGH_TO_SHARE = 3


def choose(scene: Scene, ranking: Ranking, wish: Wish) -> tuple[Suggestion, ...]:
    """The first of the ranking that fit the wish and keep every limit, in the order of their reasons.

    Organisations without links choose first, up to their share of the places; then what somebody who knows
    the members can bring about herself; then everybody. In a list of one or two a place of their own would
    be half of it or all: there they wait their turn.
    """
    count, ranking = wish.count, ranking.only(wish.fits(scene, ranking.pairs))
    listing = _Listing(scene, ranking, wish)
    u, v = scene.region.ends(ranking.pairs)
    without_links = np.flatnonzero(scene.region.unknown[u] | scene.region.unknown[v]).tolist()
    if count >= _LONG_ENOUGH_TO_SHARE:
        places = ceil(scene.region.settings.unknown_share * count - _ROUNDING) - listing.without_links
        listing.fill(without_links, up_to=min(count, len(wish.after) + places))
    if wish.members:
        listing.fill(np.flatnonzero(wish.within_reach(scene, ranking.pairs)).tolist(), up_to=count)
    listing.fill(range(len(ranking.pairs)), up_to=count)
    return (*wish.after, *listing.in_order())


@dataclass
class _Listing:
    """A list in the making, and how often everybody already stands in it."""

    scene: Scene
    ranking: Ranking
    wish: Wish
    taken: list[tuple[tuple[int, ...], Suggestion]] = field(default_factory=list)
    families: Counter[int] = field(default_factory=Counter)
    introducers: Counter[int] = field(default_factory=Counter)
    corner_pairs: Counter[tuple[int, int]] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        u, v = self.scene.region.ends(self.ranking.pairs)
        one, other = self.scene.region.families[u], self.scene.region.families[v]
        self._family_pairs = np.minimum(one, other) * self.scene.region.size + np.maximum(one, other)
        self._parts = (one != u).astype(np.int64) + (other != v).astype(np.int64)
        self._members = self.scene.region.rows_of(self.wish.members)
        self._asked_introducer = self.scene.region.index.get(self.wish.introducer or "", -1)
        self._done: set[int] = set()
        self._tried: set[int] = set()
        self.without_links = 0
        for each in self.wish.after:
            self._count_in(each)

    def fill(self, positions: Iterable[int], *, up_to: int) -> None:
        """Take from these positions of the ranking, best first, until the list is so long."""
        for position in positions:
            if len(self.wish.after) + len(self.taken) >= up_to:
                return
            family_pair = int(self._family_pairs[position])
            if family_pair in self._done or not self._has_room(position):
                continue
            at_the_part = self._part_that_carries_it(position)
            if self._take(at_the_part) or self._take(position):
                self._done.add(family_pair)

    def in_order(self) -> tuple[Suggestion, ...]:
        """What was taken, by the reasons that are told."""
        return tuple(
            suggestion for _, suggestion in sorted(self.taken, key=lambda each: (each[0], each[1].pair))
        )

    def _count_in(self, standing: Suggestion) -> None:
        u, v = (self.scene.region.index[each] for each in standing.pair)
        one, other = sorted(self.scene.region.families[[u, v]].tolist())
        self._done.add(one * self.scene.region.size + other)
        self.families.update(self._counted_families(u, v))
        self.introducers.update(self.scene.region.index[each] for each in standing.introducers)
        self.corner_pairs[self._corner_pair(u, v)] += 1
        self.without_links += int(self.scene.region.unknown[[u, v]].any())

    def _has_room(self, position: int) -> bool:
        settings = self.scene.region.settings
        u, v = divmod(int(self.ranking.pairs[position]), self.scene.region.size)
        at_most = settings.organisation_at_most
        if any(self.families[family] >= at_most for family in self._counted_families(u, v)):
            return False
        if self.wish.is_about_something:
            return True
        share = max(1, int(settings.corner_pair_share * self.wish.count))
        return self.corner_pairs[self._corner_pair(u, v)] < share

    def _part_that_carries_it(self, position: int) -> int:
        """Of the same two families with the same leading reason, the pair with most parts in it."""
        ranks = self.ranking.ranks
        leading = int(np.argmax(ranks[position] > 0)) + 1
        alike = self._family_pairs == self._family_pairs[position]
        alike &= (ranks[:, :leading] == ranks[position, :leading]).all(axis=1)
        places = np.flatnonzero(alike)
        return int(places[np.argmax(self._parts[places])])

    def _take(self, position: int) -> bool:
        if position in self._tried or not self._has_room(position):
            return False
        self._tried.add(position)
        pair = int(self.ranking.pairs[position])
        u, v = divmod(pair, self.scene.region.size)
        named = self._introducers(pair)
        reasons_told = told(self.ranking, pair, named)
        reasons = tuple(reason for reason in reasons_told if reason is not None)
        if not stands(self.scene, pair, reasons) or not self._is_through_the_asked(named, reasons):
            return False
        introducers = tuple(self.scene.region.ids[row] for row in named)
        suggestion = Suggestion(self.scene.region.ids[u], self.scene.region.ids[v], introducers, reasons)
        self.taken.append((self._rank_as_told(position, reasons_told, named), suggestion))
        self.families.update(self._counted_families(u, v))
        self.introducers.update(named)
        self.corner_pairs[self._corner_pair(u, v)] += 1
        return True

    def _introducers(self, pair: int) -> tuple[int, ...]:
        """Who may still be named, in the order to ask them; nobody when only hubs are left."""
        u, v = divmod(pair, self.scene.region.size)
        at_most, asked = self.scene.region.settings.introducer_at_most, self._asked_introducer
        free = [
            row for row in common(self.scene.linked, u, v) if row == asked or self.introducers[row] < at_most
        ]
        ordered = who_to_ask(self.scene, self.ranking, pair, free)
        if asked in ordered and not self.scene.region.hubs[asked]:
            return (asked, *(row for row in ordered if row != asked))[:AT_MOST_NAMED]
        # Whoever asks knows the members: they are asked first, a hub never.
        known = [row for row in ordered if self._members[row] and not self.scene.region.hubs[row]]
        return (*known, *(row for row in ordered if row not in known))[:AT_MOST_NAMED]

    def _is_through_the_asked(self, named: tuple[int, ...], reasons: tuple[Reason, ...]) -> bool:
        """Whether the introducer that was asked for is named, and in the theme where a theme is told."""
        asked = self.wish.introducer
        if asked is None:
            return True
        shared = next((each for each in reasons if each.code is ReasonCode.SHARED_INTRODUCER), None)
        return self._asked_introducer in named and (shared is None or asked in shared.introducers)

    def _rank_as_told(
        self, position: int, reasons: list[Reason | None], named: tuple[int, ...]
    ) -> tuple[int, ...]:
        """Its place in the order: the rank of each reason that is told, zero for what is not."""
        pair = int(self.ranking.pairs[position])
        ranks, key = self.ranking.ranks[position].tolist(), []
        for found, reason in zip(self.ranking.found, reasons, strict=True):
            width = found.weights.shape[1]
            own, ranks = ranks[:width], ranks[width:]
            if found.weigh is not None and reason is not None:
                own = list(found.weigh(pair, named))
            key += [-rank if reason else 0 for rank in own]
        return tuple(key)

    def _counted_families(self, u: int, v: int) -> list[int]:
        asked = self.scene.region.index.get(self.wish.organisation or "", -1)
        own = int(self.scene.region.families[asked]) if asked >= 0 else -1
        return [family for family in self.scene.region.families[[u, v]].tolist() if family != own]

    def _corner_pair(self, u: int, v: int) -> tuple[int, int]:
        one, other = sorted(self.scene.region.corners[[u, v]].tolist())
        return one, other
