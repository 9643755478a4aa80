"""Reason 3: somebody works with both in the same theme."""

from collections.abc import Sequence

import numpy as np

from dashboard.analysis.common_neighbours import common_neighbours
from dashboard.analysis.suggestions.found import Found
from dashboard.analysis.suggestions.introducers import (
    common,
    introducible,
    may_be_introduced,
    partners,
    single_activity,
    some_but_hubs,
)
from dashboard.analysis.suggestions.pair_numbers import Pairs
from dashboard.analysis.suggestions.permission import beside_a_national_body
from dashboard.analysis.suggestions.reason import Reason, ReasonCode
from dashboard.analysis.suggestions.scene import Scene
from dashboard.analysis.suggestions.scope import EVERYTHING, Scope
from dashboard.analysis.suggestions.ways import ways

_BOTH = 2


def find(scene: Scene, *, exempt: Pairs, scope: Scope = EVERYTHING) -> Found:
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
        pairs = introducible(scene, links.matrix, scope)
        pairs = pairs[may_be_introduced(scene, pairs, exempt)]
        pairs = pairs[~beside_a_national_body(scene, pairs, theme)]
        u, v = scene.region.ends(pairs)
        roads = ways(links, u, v, common_neighbours(links.matrix, u, v))
        own = scene.carrying(theme).astype(np.int64)
        found.append((pairs, roads, own[u] + own[v], np.full(len(pairs), number)))
    if not found:
        return Found.nothing()
    pairs, roads, own_themes, theme_numbers = (np.concatenate(part) for part in zip(*found, strict=True))
    order = np.lexsort((theme_numbers, -own_themes, -roads, pairs))
    every, roads, own_themes, theme_numbers = (
        each[order] for each in (pairs, roads, own_themes, theme_numbers)
    )
    # One figure for both, so that a part which does not carry the theme never stands in for one that does.
    weights = roads * (_BOTH + 1) + own_themes
    pairs, first = np.unique(every, return_index=True)

    def named_in(at: int, introducers: Sequence[int]) -> list[int]:
        """Those who work with both in the theme of this entry; nobody when only hubs are left."""
        linked = scene.links.by_theme[themes[int(theme_numbers[at])]].matrix
        in_theme = common(linked, *divmod(int(every[at]), scene.region.size))
        named = [row for row in introducers if row in in_theme]
        return named if some_but_hubs(scene, named) else []

    def told(pair: int, introducers: Sequence[int]) -> int | None:
        """The first theme, as an entry, in which one of these can introduce the two."""
        entries = range(*np.searchsorted(every, [pair, pair + 1]).tolist())
        return next((at for at in entries if named_in(at, introducers)), None)

    def tell(pair: int, introducers: Sequence[int]) -> Reason | None:
        at = told(pair, introducers)
        if at is None:
            return None
        theme, named = themes[int(theme_numbers[at])], named_in(at, introducers)
        links, ends = scene.links.by_theme[theme], divmod(pair, scene.region.size)
        in_theme = common(links.matrix, *ends)
        activity = single_activity(links, ends, in_theme)
        return Reason(
            ReasonCode.SHARED_INTRODUCER,
            theme=theme,
            ways=int(roads[at]),
            introducers=tuple(scene.region.ids[row] for row in named),
            activity=activity,
            partners=partners(scene, activity),
        )

    def weigh(pair: int, introducers: Sequence[int]) -> Sequence[int]:
        at = told(pair, introducers)
        return (0 if at is None else int(weights[at]),)

    return Found(pairs, weights[first].reshape(len(pairs), 1), tell, weigh)
