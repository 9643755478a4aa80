"""Two organisations worth introducing, and why (docs/method.md, "Suggestions").

scene      the region by rows, and what the question leaves of it
permission who may be introduced to whom at all: not acquainted, in two corners, one of them inside …
reasons    one file each, every one over all pairs at once: pairs, weights, and how to tell it
ranking    one reason after the other, in a fixed order
choosing   from the ranking to a list: nobody too often, and those without links too
"""

import numpy as np

from dashboard.analysis.network import Network
from dashboard.analysis.suggestions.choosing import choose
from dashboard.analysis.suggestions.offers_met import OfferMet, meeting
from dashboard.analysis.suggestions.pair_numbers import Pairs
from dashboard.analysis.suggestions.ranking import Ranking, rank
from dashboard.analysis.suggestions.reason import Fact, Reason, ReasonCode, Suggestion
from dashboard.analysis.suggestions.scene import Scene
from dashboard.analysis.suggestions.scope import Scope
from dashboard.analysis.suggestions.wish import Wish
from dashboard.model import Corner

__all__ = ["Fact", "OfferMet", "Reason", "ReasonCode", "Suggestion", "offers_met", "ranked", "suggest"]


def suggest(
    network: Network,
    *,
    count: int = 5,
    organisation: str | None = None,
    pair: tuple[str, str] | None = None,
    corners: tuple[Corner, Corner] | None = None,
    introducer: str | None = None,
    members: frozenset[str] = frozenset(),
    well_known: bool = False,
    after: tuple[Suggestion, ...] = (),
) -> tuple[Suggestion, ...]:
    """At most `count` suggestions, the best first.

    `organisation` asks whom that one should meet, `pair` whether these two should, `introducer` whom that
    one could introduce, `corners` for one pair of corners (the same one twice for offers and needs within
    it): then the limits on that organisation, and on how many join the same two corners, do not hold. Nor
    does the latter for `members`, of whom each suggestion has at least one: first come those that somebody
    who knows the members can bring about, between two of them or through one. `well_known` also suggests
    two of the best known to each other. `after` are suggestions of the same network that a reader has before
    them: they stay first, count for every limit, and only those that follow are chosen.
    """
    if count <= 0:
        return ()
    scene = _scene(network, well_known=well_known)
    about = organisation if organisation is not None else pair[0] if pair else None
    if about is not None and not is_ranked(network, well_known=well_known):
        row = scene.region.index.get(about)
        ranking = rank(scene, Scope(np.array([] if row is None else [row], np.int64)))
    else:
        scene, ranking = ranked(network, well_known=well_known)
    return choose(scene, ranking, Wish(count, organisation, pair, corners, introducer, members, after))


def offers_met(network: Network, *, members: frozenset[str]) -> tuple[OfferMet, ...]:
    """Everything that a member offers or needs and that meets what somebody else does, the best first.

    Only between two who may be introduced: what meets between acquaintances, they know themselves.
    """
    return meeting(*ranked(network, well_known=False), members)


def ranked(network: Network, *, well_known: bool) -> tuple[Scene, Ranking]:
    """The ranking of the whole network, kept with it: every list is chosen from the same one."""
    kept: dict[bool, Ranking] = vars(network).setdefault("_ranked_suggestions", {})
    scene = _scene(network, well_known=well_known)
    if well_known not in kept:
        kept[well_known] = rank(scene)
    return scene, kept[well_known]


def rank_only(network: Network, pairs: Pairs, *, with_reach: bool = True) -> Ranking:
    """The ranking of only some pairs, as it stands in that of all; without reach, where that is not asked."""
    scene = _scene(network, well_known=False)
    return rank(scene, Scope.of_pairs(scene, pairs), with_reach=with_reach)


def scene_of(network: Network) -> Scene:
    """What every list of a network looks at."""
    return _scene(network, well_known=False)


def _scene(network: Network, *, well_known: bool) -> Scene:
    kept: dict[bool, Scene] = vars(network).setdefault("_suggestion_scenes", {})
    if well_known not in kept:
        kept[well_known] = Scene(network, well_known=well_known)
    return kept[well_known]


def is_ranked(network: Network, *, well_known: bool = False) -> bool:
    """Whether the whole network has been ranked already."""
    return well_known in vars(network).get("_ranked_suggestions", {})
