"""Who could introduce two organisations to each other, the best to ask first."""

from collections.abc import Collection, Iterable

import numpy as np
from scipy.sparse import csr_array

from dashboard.analysis.common_neighbours import neighbours_of
from dashboard.analysis.suggestions.links import Links
from dashboard.analysis.suggestions.pair_numbers import Mask, Pairs, Rows, among
from dashboard.analysis.suggestions.permission import may_meet, stand_apart
from dashboard.analysis.suggestions.scene import Scene
from dashboard.analysis.suggestions.scope import Scope
from dashboard.analysis.tie import activity_of

AT_MOST_NAMED = 3
"""So many introducers are named with one suggestion: one to ask, and two in reserve."""


def common(linked: csr_array, one: int, other: int) -> tuple[int, ...]:
    """The rows that are linked to both."""
    first, second = neighbours(linked, one), neighbours(linked, other)
    return tuple(np.intersect1d(first, second, assume_unique=True).tolist())


def in_order(
    scene: Scene, pair: tuple[int, int], rows: Iterable[int], *, in_theme: Collection[int] = ()
) -> tuple[int, ...]:
    """Hubs last; first who works with both in the theme, then by roads to both, then the fewest links."""
    links = scene.links

    def place(row: int) -> tuple[bool, bool, int, int, int]:
        roads = min(len(links.origins_between(end, [row])) for end in pair)
        return bool(scene.region.hubs[row]), row not in in_theme, -roads, int(scene.region.degrees[row]), row

    return tuple(sorted(rows, key=place))


def some_but_hubs(scene: Scene, rows: Iterable[int]) -> bool:
    """Whether there is an introducer among them that is no hub: a hub is never named alone."""
    return any(not scene.region.hubs[row] for row in rows)


def introducible(scene: Scene, linked: csr_array, scope: Scope) -> Pairs:
    """The pairs that have an introducer who is no hub."""
    calm = np.flatnonzero(~scene.region.hubs)
    if scope.rows is None:
        u, v = (linked[:, calm] @ linked[calm, :]).tocoo().coords
        above = u < v
        # A product has each pair once: sorting is enough.
        return np.sort(u[above].astype(np.int64) * scene.region.size + v[above])
    at, middle = neighbours_of(linked, scope.rows)
    quiet = ~scene.region.hubs[middle]
    step, v = neighbours_of(linked, middle[quiet])
    u = scope.rows[at[quiet]][step]
    pairs = scene.region.pairs(u[u != v], v[u != v])
    return np.asarray(pairs[scope.holds(scene, pairs)], np.int64)


def may_be_introduced(scene: Scene, pairs: Pairs, exempt: Pairs) -> Mask:
    """Which pairs are open, and stand in two corners unless they are exempt from that."""
    return may_meet(scene, pairs) & (stand_apart(scene, pairs) | among(pairs, exempt))


def single_activity(links: Links, pair: tuple[int, int], rows: tuple[int, ...]) -> str | None:
    """The id of the one activity through which all roads between the two go, if that is how it is."""
    one, other = (links.origins_between(end, rows) for end in pair)
    return activity_of(links.origins[next(iter(one))]) if len(one | other) == 1 else None


def partners(scene: Scene, activity: str | None) -> int | None:
    """How many organisations take part in an activity."""
    if activity is None:
        return None
    return len({each.organisation for each in scene.network.active.participations[activity]})


def neighbours(matrix: csr_array, row: int) -> Rows:
    """The rows that are linked to one row."""
    return np.asarray(matrix.indices[matrix.indptr[row] : matrix.indptr[row + 1]], np.int64)
