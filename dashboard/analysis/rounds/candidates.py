"""Which of the pairs that may be suggested a round is chosen from."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, islice

import numpy as np
import numpy.typing as npt

from dashboard.analysis.common_neighbours import common_neighbours
from dashboard.analysis.rounds.introductions import Goal
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
Partners = dict[int, dict[int, dict[int, int]]]
"""Of each row by corner those it might be introduced to, each with the pair's position."""


@dataclass(frozen=True, slots=True)
class Candidates:
    """`pairs` in the order of the ranking; `joints` are positions among them."""

    pairs: Pairs
    joints: tuple[Joint, ...]


def candidates(
    scene: Scene, ranked: Pairs, golden: npt.NDArray[np.bool_], *, goal: Goal, listed: Pairs
) -> Candidates:
    """Those that bring most by themselves, those that do so together, and those that are `listed` anyhow."""
    alone = _bringing_most(scene, ranked, _gains(scene, ranked, golden, goal))
    joints = _joints(scene, ranked, golden)
    in_joints = [position for joint in joints for position in joint]
    at = np.flatnonzero(np.isin(ranked, listed)).tolist()
    kept = sorted({*alone, *in_joints, *at})
    place = {position: number for number, position in enumerate(kept)}
    return Candidates(
        np.asarray(ranked[kept], np.int64), tuple(tuple(place[each] for each in joint) for joint in joints)
    )


def _gains(scene: Scene, pairs: Pairs, golden: npt.NDArray[np.bool_], goal: Goal) -> npt.NDArray[np.int64]:
    """What each pair would bring as the only one; what the round is for counts before the other."""
    u, v = scene.region.ends(pairs)
    common = common_neighbours(scene.cross.matrix, u, v)
    apart = (scene.region.corners[u] != scene.region.corners[v])[common.pair]
    pair, third = common.pair[apart], common.row[apart]
    triangles = np.bincount(pair, minlength=len(pairs))
    newcomers = np.bincount(pair[~golden[third]], minlength=len(pairs))
    newcomers += (triangles > 0) * ((~golden[u]).astype(np.int64) + ~golden[v])
    first, second = (triangles, newcomers) if goal is Goal.TRIANGLES else (newcomers, triangles)
    return np.asarray(first * (second.max(initial=0) + 1) + second, np.int64)


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
    u, v = (each[:_LOOKED_AT].tolist() for each in scene.region.ends(pairs))
    partners: Partners = defaultdict(lambda: defaultdict(dict))
    corners = scene.region.corners.tolist()
    for position, (one, other) in enumerate(zip(u, v, strict=True)):
        if corners[one] != corners[other]:
            partners[one][corners[other]][other] = position
            partners[other][corners[one]][one] = position
    in_order = sorted(partners, key=lambda row: bool(golden[row]))
    each_his = (islice(_of_one(scene, partners, row), _JOINTS_OF_ONE) for row in in_order)
    return tuple(islice(chain.from_iterable(each_his), MOST))


def _of_one(scene: Scene, partners: "Partners", row: int) -> Iterator[Joint]:
    """Two partners in the two other corners that are linked, or that could be introduced as well."""
    if len(partners[row]) < 2:
        return
    firsts, seconds = partners[row].values()
    (their_corner,) = {0, 1, 2} - set(scene.region.corners[[row, next(iter(firsts))]].tolist())
    for first, position in firsts.items():
        for third in neighbours(scene.cross.matrix, first).tolist():
            if third in seconds:
                yield position, seconds[third]
        # All three are new: told once, by the one that has the smallest number.
        for third, closing in partners[first][their_corner].items():
            if third in seconds and row < min(first, third):
                yield position, seconds[third], closing
