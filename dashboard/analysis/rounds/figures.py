"""The region before and after a round, the latter from the former and the round's links alone."""

from collections import defaultdict

import numpy as np

from dashboard.analysis.headline import Headline, headline
from dashboard.analysis.network import Network
from dashboard.analysis.rounds.introductions import Standing
from dashboard.analysis.rounds.what_if import WhatIf
from dashboard.analysis.suggestions.scene import Scene
from dashboard.analysis.triangle_totals import golden_total, wedges

_CORNERS = frozenset({0, 1, 2})


def before(network: Network) -> Standing:
    """How the region stands now; counted once and kept with the network."""
    kept: dict[str, Standing] = vars(network).setdefault("_standing", {})
    if "now" not in kept:
        golden = golden_total(network.cross)
        kept["now"] = Standing(
            golden=golden,
            open=wedges(network.cross) - 3 * golden,
            organisations=int(np.count_nonzero(network.golden_rows)),
            headline=headline(network),
        )
    return kept["now"]


def after(network: Network, scene: Scene, what_if: WhatIf, pairs: list[int]) -> Standing:
    """How it would stand with these links, which `what_if` has put in."""
    now = before(network)
    paths = now.open + 3 * now.golden
    met: dict[int, list[int]] = defaultdict(list)
    for u, v in (divmod(pair, scene.region.size) for pair in pairs):
        met[u].append(int(scene.region.corners[v]))
        met[v].append(int(scene.region.corners[u]))
    linked, both, nothing = now.headline.linked, now.headline.both_others, now.headline.nothing_known
    for row, others in met.items():
        own = int(scene.region.corners[row])
        one, two = sorted(_CORNERS - {own})
        counts = scene.cross.counts[row]
        had = int(counts[one]), int(counts[two])
        has = had[0] + others.count(one), had[1] + others.count(two)
        paths += has[0] * has[1] - had[0] * had[1]
        both += int(all(has)) - int(all(had))
        if scene.linked.indptr[row] == scene.linked.indptr[row + 1]:
            linked += 1
            # Who only carries the theme asked for was not among those of whom nothing is known.
            nothing -= int(scene.region.ids[row] in network.index)
    golden = now.golden + what_if.made
    return Standing(
        golden=golden,
        open=paths - 3 * golden,
        organisations=now.organisations + len(what_if.newcomers()),
        headline=Headline(linked=linked, both_others=both, nothing_known=nothing),
    )
