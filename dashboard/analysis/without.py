"""What would fall apart without a relation or an activity: who comes loose, which golden triangles go.

    a───K───B───c     without K–B two parts are left: {a, K} and {B, c, d}; the smaller one comes loose
            │  ╱      without B–c nothing comes loose: d still joins them
            d

A link goes only when nothing else that holds makes it a link.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

import igraph
import numpy as np

from dashboard.analysis.network import Network
from dashboard.analysis.tie import Tie
from dashboard.model import CORNERS, Activity, Corner, Relation

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Loss:
    """`loose`: everybody outside the largest remainder of a part that breaks. `golden`: triangles gone."""

    loose: int
    golden: int


class Without:
    """What a network loses without one of its relations or activities. Parts are those of the links."""

    def __init__(self, network: Network) -> None:
        self._network = network

    def relation(self, relation: Relation) -> Loss:
        """Without one direct relation; others of the same pair stay."""
        return self._loss(self._only(self._network.ties_between(*relation.pair), relation=relation))

    def activity(self, activity: Activity) -> Loss:
        """Without everything that one activity gives."""
        return self._loss(self._only(self._by_activity.get(activity.id, ()), activity=activity.id))

    def _only(
        self, ties: Iterable[Tie], *, relation: Relation | None = None, activity: str | None = None
    ) -> set[Pair]:
        """The linked pairs of these ties that nothing else links."""

        def goes(tie: Tie) -> bool:
            return tie.relation == relation if relation is not None else tie.activity == activity

        return {
            tie.pair
            for tie in ties
            if tie.level.links
            and goes(tie)
            and not any(other.level.links and not goes(other) for other in self._network.by_pair[tie.pair])
        }

    @cached_property
    def _by_activity(self) -> Mapping[str, tuple[Tie, ...]]:
        found: dict[str, list[Tie]] = {}
        for tie in self._network.ties:
            if tie.activity is not None:
                found.setdefault(tie.activity, []).append(tie)
        return {activity: tuple(ties) for activity, ties in found.items()}

    def _loss(self, pairs: Collection[Pair]) -> Loss:
        if len(pairs) == 1:
            (pair,) = pairs
            return Loss(self._smaller_sides.get(pair, 0), self._golden(pairs))
        return Loss(self._loose(pairs) if pairs else 0, self._golden(pairs))

    def _golden(self, pairs: Iterable[Pair]) -> int:
        gone: set[frozenset[str]] = set()
        for u, v in pairs:
            one, other = self._network.corner(u), self._network.corner(v)
            if one is other or Corner.OTHER in (one, other):
                continue
            third = next(corner for corner in CORNERS if corner not in (one, other))
            both = self._network.neighbours_in(u, third) & self._network.neighbours_in(v, third)
            gone.update(frozenset((u, v, each)) for each in both)
        return len(gone)

    @cached_property
    def _graph(self) -> igraph.Graph:
        index = self._network.index
        return igraph.Graph(len(index), [(index[u], index[v]) for u, v in self._network.linked_pairs])

    @cached_property
    def _smaller_sides(self) -> Mapping[Pair, int]:
        """Of every link that alone joins two parts, the size of the smaller one.

        Without those links the network is blocks in a tree; peeling its leaves gives the sizes of both sides.
        """
        bridges = self._graph.bridges()
        if not bridges:
            return {}
        rest = self._graph.copy()
        rest.delete_edges(bridges)
        block = np.array(rest.connected_components().membership)
        whole = self._graph.connected_components()
        part, sizes = whole.membership, whole.sizes()
        behind = np.bincount(block).astype(int)
        joins = [self._graph.es[each].tuple for each in bridges]
        at: dict[int, set[int]] = {}
        for number, (u, v) in enumerate(joins):
            at.setdefault(int(block[u]), set()).add(number)
            at.setdefault(int(block[v]), set()).add(number)
        found: dict[Pair, int] = {}
        leaves = [each for each, around in at.items() if len(around) == 1]
        while leaves:
            leaf = leaves.pop()
            if not at[leaf]:
                continue
            number = at[leaf].pop()
            u, v = joins[number]
            beyond = int(block[v]) if block[u] == leaf else int(block[u])
            here = int(behind[leaf])
            found[self._network.linked_pairs[bridges[number]]] = min(here, sizes[part[u]] - here)
            behind[beyond] += here
            at[beyond].discard(number)
            if len(at[beyond]) == 1:
                leaves.append(beyond)
        return found

    def _loose(self, pairs: Collection[Pair]) -> int:
        near = self._network.neighbour_set
        if all((near(u) & near(v)) - self._partners(u, pairs) - self._partners(v, pairs) for u, v in pairs):
            return 0
        index = self._network.index
        rest = self._graph.copy()
        rest.delete_edges([(index[u], index[v]) for u, v in pairs])
        before = self._graph.connected_components().membership
        largest: dict[int, int] = {}
        whole: dict[int, int] = {}
        for members in rest.connected_components():
            part = before[members[0]]
            whole[part] = whole.get(part, 0) + len(members)
            largest[part] = max(largest.get(part, 0), len(members))
        return sum(whole[part] - largest[part] for part in whole)

    @staticmethod
    def _partners(organisation: str, pairs: Iterable[Pair]) -> set[str]:
        return {end for pair in pairs if organisation in pair for end in pair}


def without(network: Network) -> Without:
    """Ask what a network would lose."""
    return Without(network)
