"""Reason 3: somebody works with both in the same theme."""

from collections.abc import Sequence

import numpy as np

from dashboard.analysis.suggestions.found import Found
from dashboard.analysis.suggestions.introducers import (
    common,
    introducible,
    may_be_introduced,
    partners,
    single_activity,
    some_but_hubs,
)
from dashboard.analysis.suggestions.reason import Reason, ReasonCode
from dashboard.analysis.suggestions.scene import Pairs, Scene
from dashboard.analysis.suggestions.ways import ways

_BOTH = 2


def find(scene: Scene, *, exempt: Pairs) -> Found:
    """Every pair with an introducer, no hub, whose links to both carry one theme; the most ways first.

    Ways and introducers are those of the network filtered by that theme. Of several themes the one with
    most ways is told, then one that both carry themselves, then the rarest. Pairs rank in the same way:
    a theme of both before one that a broad activity lent to either. `exempt` pairs need not stand in two
    corners.
    """
    asked = scene.network.question.theme
    carried = scene.links.by_theme if asked is None else (asked,)
    themes = tuple(sorted(carried, key=lambda theme: (scene.carriers[theme], theme)))
    found: list[tuple[Pairs, Pairs, Pairs, Pairs]] = []
    for number, theme in enumerate(themes):
        links = scene.links.by_theme.get(theme)
        if links is None:
            continue
        pairs = introducible(scene, links.matrix)
        pairs = pairs[may_be_introduced(scene, pairs, exempt)]
        pairs = pairs[~scene.beside_a_national_body(pairs, theme)]
        roads = ways(links, *scene.ends(pairs))
        own = np.array([theme in each for each in scene.themes_of], np.int64)
        u, v = scene.ends(pairs)
        found.append((pairs, roads, own[u] + own[v], np.full(len(pairs), number)))
    if not found:
        return Found(np.zeros(0, np.int64), np.zeros((0, 1), np.int64), lambda pair, introducers: None)
    pairs, roads, own_themes, theme_numbers = (np.concatenate(part) for part in zip(*found, strict=True))
    order = np.lexsort((theme_numbers, -own_themes, -roads, pairs))
    pairs, first = np.unique(pairs[order], return_index=True)
    roads, own_themes, theme_numbers = (each[order][first] for each in (roads, own_themes, theme_numbers))

    def tell(pair: int, introducers: Sequence[int]) -> Reason | None:
        at = int(np.searchsorted(pairs, pair))
        theme = themes[int(theme_numbers[at])]
        links, ends = scene.links.by_theme[theme], divmod(pair, scene.size)
        in_theme = common(links.matrix, *ends)
        named = [row for row in introducers if row in in_theme]
        if not some_but_hubs(scene, named):
            return None
        activity = single_activity(links, ends, in_theme)
        return Reason(
            ReasonCode.SHARED_INTRODUCER,
            theme=theme,
            ways=int(roads[at]),
            introducers=tuple(scene.ids[row] for row in named),
            activity=activity,
            partners=partners(scene, activity),
        )

    # One figure for both, so that a part which does not carry the theme never stands in for one that does.
    weights = roads * (_BOTH + 1) + own_themes
    return Found(pairs, weights.reshape(len(pairs), 1), tell)
