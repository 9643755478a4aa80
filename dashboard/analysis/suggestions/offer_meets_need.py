"""Reason 1: what the one has to offer is what the other looks for; mutual first."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from dashboard.analysis.suggestions.found import Found
from dashboard.analysis.suggestions.reason import Reason, ReasonCode
from dashboard.analysis.suggestions.scene import Pairs, Rows, Scene
from dashboard.analysis.suggestions.word_overlap import overlap

_WORDS_ENOUGH = 2
_SHARE_ENOUGH = 0.5


@dataclass(frozen=True, slots=True)
class _Match:
    """An offer of one row that meets a need of another, with how much they have in common."""

    offering: int
    offer: str
    need: str
    words: int
    theme: str | None


@dataclass(frozen=True, slots=True)
class _Matches:
    """All matches as columns, in the order of their pairs; `need` and `offer` number the texts."""

    pairs: Pairs
    needing: Rows
    offering: Rows
    need: Rows
    offer: Rows
    words: Rows

    def of(self, pair: int) -> range:
        """Where those of one pair stand."""
        return range(*np.searchsorted(self.pairs, [pair, pair + 1]).tolist())


def find(scene: Scene) -> Found:
    """Every open pair of which an offer meets a need, of the same corner too.

    They meet when need and offer share two telling words, or one that is half of the need, or one while
    the two organisations share a theme as well.
    """
    needs = [(row, text) for row, each in enumerate(scene.organisations) for text in each.needs]
    offers = [(row, text) for row, each in enumerate(scene.organisations) for text in each.offers]
    if not needs or not offers:
        return Found.nothing()
    matches = _matches(scene, needs, offers)
    directions = np.unique(np.column_stack([matches.pairs, matches.needing]), axis=0)
    pairs, both_ways = np.unique(directions[:, 0], return_counts=True)

    def tell(pair: int, introducers: Sequence[int]) -> Reason:
        there = [_match(scene, matches, at, needs, offers) for at in matches.of(pair)]
        best = min(there, key=lambda each: (-each.words, each.theme is None, each.need, each.offer))
        return Reason(
            ReasonCode.OFFER_MEETS_NEED,
            mutual=len({each.offering for each in there}) > 1,
            theme=best.theme,
            offered_by=scene.ids[best.offering],
            offer=best.offer,
            need=best.need,
        )

    return Found(pairs, both_ways.reshape(len(pairs), 1).astype(np.int64), tell)


def _matches(scene: Scene, needs: Sequence[tuple[int, str]], offers: Sequence[tuple[int, str]]) -> _Matches:
    shared, lengths = overlap([text for _, text in needs], [text for _, text in offers])
    entries = shared.tocoo()
    need, offer = (np.asarray(each, np.int64) for each in entries.coords)
    words = np.asarray(entries.data, np.int64)
    needing = np.array([row for row, _ in needs], np.int64)[need]
    offering = np.array([row for row, _ in offers], np.int64)[offer]
    pairs = np.minimum(needing, offering) * scene.size + np.maximum(needing, offering)
    by_words = (words >= _WORDS_ENOUGH) | (words >= _SHARE_ENOUGH * lengths[need])
    meet = (by_words | scene.share_a_theme(needing, offering)) & scene.open(pairs)
    kept = np.flatnonzero(meet)
    kept = kept[np.argsort(pairs[kept], kind="stable")]
    return _Matches(pairs[kept], needing[kept], offering[kept], need[kept], offer[kept], words[kept])


def _match(
    scene: Scene,
    matches: _Matches,
    at: int,
    needs: Sequence[tuple[int, str]],
    offers: Sequence[tuple[int, str]],
) -> _Match:
    needing, offering = int(matches.needing[at]), int(matches.offering[at])
    shared = scene.themes_of[needing] & scene.themes_of[offering]
    return _Match(
        offering=offering,
        offer=offers[int(matches.offer[at])][1],
        need=needs[int(matches.need[at])][1],
        words=int(matches.words[at]),
        # Of several themes that both carry the rarest says most.
        theme=min(shared, key=lambda theme: (scene.carriers[theme], theme), default=None),
    )
