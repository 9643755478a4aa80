"""Which of the pairs that may be suggested a round is chosen from."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, islice

import numpy as np
import numpy.typing as npt

from dashboard.analysis.common_neighbours import common_neighbours
from dashboard.analysis.rounds.introductions import Goal
from dashboard.analysis.rounds.worth import worth
from dashboard.analysis.suggestions.introducers import neighbours
from dashboard.analysis.suggestions.pair_numbers import Pairs
from dashboard.analysis.suggestions.scene import Scene

MOST = 1_000
"""So many pairs that make a triangle by themselves are looked at, and at most so many others with them."""
OF_ONE = 12
"""Of one organisation's pairs at most so many: in a round it stands a few times at most."""
_JOINTS_OF_ONE = 3
_LOOKED_AT = 50_000

Joint = tuple[int, ...]
"""Positions of two or three pairs that make one golden triangle together, and not without each other."""
Partners = dict[int, dict[int, int]]
"""Of each row those it might be introduced to, each with the pair's position."""


@dataclass(frozen=True, slots=True)
class Candidates:
    """`pairs` in the order of the ranking, `gains` what each would bring as the only one (`worth`).

    `joints` are positions among them; `parts` the same as an array, a row for each, -1 where it has but two.
    """

    pairs: Pairs
    gains: npt.NDArray[np.int64]
    joints: tuple[Joint, ...]
    parts: npt.NDArray[np.int64]


def candidates(
    scene: Scene, ranked: Pairs, golden: npt.NDArray[np.bool_], *, goal: Goal, listed: Pairs
) -> Candidates:
    """Those that bring most by themselves, those that do so together, and those that are `listed` anyhow."""
    gains = _gains(scene, ranked, golden, goal)
    alone = _bringing_most(scene, ranked, gains)
    joints = _joints(scene, ranked, golden)
    in_joints = [position for joint in joints for position in joint]
    at = np.flatnonzero(np.isin(ranked, listed)).tolist()
    kept = sorted({*alone, *in_joints, *at})
    place = {position: number for number, position in enumerate(kept)}
    among = tuple(tuple(place[each] for each in joint) for joint in joints)
    parts = np.array([(*joint, -1)[:3] for joint in among], np.int64).reshape(-1, 3)
    return Candidates(ranked[kept], gains[kept], among, parts)


def _gains(scene: Scene, pairs: Pairs, golden: npt.NDArray[np.bool_], goal: Goal) -> npt.NDArray[np.int64]:
    """What each pair would bring as the only one."""
    u, v = scene.region.ends(pairs)
    common = common_neighbours(scene.cross.matrix, u, v)
    apart = (scene.region.corners[u] != scene.region.corners[v])[common.pair]
    pair, third = common.pair[apart], common.row[apart]
    triangles = np.bincount(pair, minlength=len(pairs))
    newcomers = np.bincount(pair[~golden[third]], minlength=len(pairs))
    newcomers += (triangles > 0) * ((~golden[u]).astype(np.int64) + ~golden[v])
    return worth(triangles, newcomers, goal)


def _bringing_most(scene: Scene, pairs: Pairs, gains: npt.NDArray[np.int64]) -> list[int]:
    u, v = (each.tolist() for each in scene.region.ends(pairs))
    of_one: Counter[int] = Counter()
    kept: list[int] = []
    for position in np.argsort(-gains, kind="stable")[:_LOOKED_AT].tolist():
        if not gains[position] or len(kept) == MOST:
            break
        if max(of_one[u[position]], of_one[v[position]]) < OF_ONE:
            of_one.update((u[position], v[position]))
            kept.append(position)
    return kept


def _joints(scene: Scene, pairs: Pairs, golden: npt.NDArray[np.bool_]) -> tuple[Joint, ...]:
    """At most so many, first those for organisations without a golden triangle."""
    u, v = (each[:_LOOKED_AT] for each in scene.region.ends(pairs))
    corners = scene.region.corners
    apart = np.flatnonzero(corners[u] != corners[v])
    partners: Partners = defaultdict(dict)
    for position, one, other in zip(apart.tolist(), u[apart].tolist(), v[apart].tolist(), strict=True):
        partners[one][other] = partners[other][one] = position
    in_order = sorted(partners, key=golden.tolist().__getitem__)
    corner_of = corners.tolist()
    each_his = (islice(_of_one(scene, partners, row, corner_of), _JOINTS_OF_ONE) for row in in_order)
    return tuple(islice(chain.from_iterable(each_his), MOST))


def _of_one(scene: Scene, partners: Partners, row: int, corner_of: list[int]) -> Iterator[Joint]:
    """Two partners in the two other corners that are linked, or that could be introduced as well."""
    own = partners[row]
    leading = corner_of[next(iter(own))]
    seconds = {each: position for each, position in own.items() if corner_of[each] != leading}
    if not seconds:
        return
    for first, position in own.items():
        if first in seconds:
            continue
        for third in neighbours(scene.cross.matrix, first).tolist():
            if third in seconds:
                yield position, seconds[third]
        # All three are new: told once, by the one that has the smallest number.
        for third, closing in partners[first].items():
            if third in seconds and row < min(first, third):
                yield position, seconds[third], closing
