"""Reason 1: what the one has to offer is what the other looks for; mutual first."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from dashboard.analysis.suggestions.found import Found
from dashboard.analysis.suggestions.reason import Reason, ReasonCode
from dashboard.analysis.suggestions.scene import Scene
from dashboard.analysis.suggestions.word_overlap import overlap

_WORDS_ENOUGH = 2
_SHARE_ENOUGH = 0.5


@dataclass(frozen=True, slots=True)
class _Match:
    """An offer of one row that meets a need of another, with how much they have in common."""

    offering: int
    needing: int
    offer: str
    need: str
    words: int
    theme: str | None


def find(scene: Scene) -> Found:
    """Every open pair of which an offer meets a need, of the same corner too.

    They meet when need and offer share two telling words, or one that is half of the need, or one while
    the two organisations share a theme as well.
    """
    matches: dict[int, list[_Match]] = {}
    for match in _matches(scene):
        pair = min(match.offering, match.needing) * scene.size + max(match.offering, match.needing)
        matches.setdefault(pair, []).append(match)
    pairs = np.array(sorted(matches), np.int64)
    pairs = pairs[scene.open(pairs)]
    weights = np.array([[2 if _is_mutual(matches[pair]) else 1] for pair in pairs.tolist()], np.int64)

    def tell(pair: int, introducers: Sequence[int]) -> Reason:
        best = min(matches[pair], key=lambda each: (-each.words, each.theme is None, each.need, each.offer))
        return Reason(
            ReasonCode.OFFER_MEETS_NEED,
            mutual=_is_mutual(matches[pair]),
            theme=best.theme,
            offered_by=scene.ids[best.offering],
            offer=best.offer,
            need=best.need,
        )

    return Found(pairs, weights.reshape(len(pairs), 1), tell)


def _is_mutual(matches: Sequence[_Match]) -> bool:
    return len({match.offering for match in matches}) > 1


def _matches(scene: Scene) -> list[_Match]:
    needs = [(row, text) for row, each in enumerate(scene.organisations) for text in each.needs]
    offers = [(row, text) for row, each in enumerate(scene.organisations) for text in each.offers]
    if not needs or not offers:
        return []
    shared, lengths = overlap([text for _, text in needs], [text for _, text in offers])
    entries = shared.tocoo()
    need, offer = entries.coords
    needing = np.array([row for row, _ in needs], np.int64)[need]
    offering = np.array([row for row, _ in offers], np.int64)[offer]
    by_words = (entries.data >= _WORDS_ENOUGH) | (entries.data >= _SHARE_ENOUGH * lengths[need])
    meet = (by_words | scene.share_a_theme(needing, offering)) & (needing != offering)
    return [
        _Match(offering, needing, offers[o][1], needs[n][1], words, _shared_theme(scene, needing, offering))
        for needing, offering, n, o, words in zip(
            needing[meet].tolist(),
            offering[meet].tolist(),
            need[meet].tolist(),
            offer[meet].tolist(),
            entries.data[meet].tolist(),
            strict=True,
        )
    ]


def _shared_theme(scene: Scene, one: int, other: int) -> str | None:
    """The theme that both carry; of several the rarest, which says most."""
    shared = scene.themes_of[one] & scene.themes_of[other]
    return min(shared, key=lambda theme: (scene.carriers[theme], theme), default=None)
