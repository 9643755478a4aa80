"""Who may be introduced to whom, as far as the two themselves go and whatever speaks for them."""

import numpy as np

from dashboard.analysis.suggestions.pair_numbers import Mask, Pairs, among
from dashboard.analysis.suggestions.scene import Scene
from dashboard.model import CORNERS


def may_meet(scene: Scene, pairs: Pairs) -> Mask:
    """Which pairs may be introduced.

    Not acquainted, not of one family, one of them inside, both of a corner and left by the question,
    not both well known (unless asked for), and their families not brought together or set aside already.
    """
    region = scene.region
    u, v = region.ends(pairs)
    candidate = scene.present & (region.corners < len(CORNERS))
    allowed = (u != v) & candidate[u] & candidate[v] & (region.inside[u] | region.inside[v])
    if not scene.well_known:
        allowed &= ~(region.best_known[u] & region.best_known[v])
    allowed &= (region.families[u] != region.families[v]) & ~among(pairs, region.acquainted)
    if len(region.handled_families):
        allowed &= ~among(region.of_families(pairs), region.handled_families)
    return np.asarray(allowed, np.bool_)


def stand_apart(scene: Scene, pairs: Pairs) -> Mask:
    """Which pairs stand in two different corners, and in families that are not acquainted either.

    Only an offer that meets a need does without: it is about something that the rest of the
    family does not answer.
    """
    region = scene.region
    u, v = region.ends(pairs)
    two_corners = np.asarray(region.corners[u] != region.corners[v], np.bool_)
    return two_corners & ~among(region.of_families(pairs), region.acquainted_families)


def needs_a_shared_theme(scene: Scene, pairs: Pairs) -> Mask:
    """Which pairs join a national body with a local firm."""
    u, v = scene.region.ends(pairs)
    national, local = scene.region.national, scene.region.local_firms
    return np.asarray((national[u] & local[v]) | (national[v] & local[u]), np.bool_)


def beside_a_national_body(scene: Scene, pairs: Pairs, theme: str) -> Mask:
    """Which pairs join a local firm with a national body that is about other themes than this one.

    A ministry of economic affairs does not deal with mobility because a covenant that it signed does.
    """
    region = scene.region
    about_others = np.zeros(region.size, np.bool_)
    for row in np.flatnonzero(region.national).tolist():
        themes = region.organisations[row].themes
        about_others[row] = bool(themes) and theme not in themes
    u, v = region.ends(pairs)
    return np.asarray((about_others[u] | about_others[v]) & needs_a_shared_theme(scene, pairs), np.bool_)
