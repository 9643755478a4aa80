"""Rounds once more, slowly: the region with the links really made, and every set of pairs tried."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from itertools import combinations

from dashboard.analysis.families import family_of
from dashboard.analysis.network import Network
from dashboard.analysis.suggestions import ranked
from dashboard.model import Ecosystem, Relation
from tests.analysis.naive import Naive, World

Pair = tuple[str, str]


def introduced(ecosystem: Ecosystem, pairs: Iterable[Pair], *, theme: str | None = None) -> Ecosystem:
    """The region as it is when these pairs work together."""
    made = tuple(Relation(source=u, target=v, themes=(theme,) if theme else ()) for u, v in pairs)
    return replace(ecosystem, relations=(*ecosystem.relations, *made))


def world(ecosystem: Ecosystem, day: date, *, theme: str | None = None) -> World:
    """Its links written out."""
    return World(Naive(ecosystem, day, theme))


def may_be_chosen(network: Network) -> list[Pair]:
    """Every pair that may be suggested, in the order of the ranking."""
    scene, ranking = ranked(network, well_known=False)
    return [
        (scene.region.ids[pair // scene.region.size], scene.region.ids[pair % scene.region.size])
        for pair in ranking.pairs.tolist()
    ]


def keeps_the_cap(ecosystem: Ecosystem, pairs: Sequence[Pair], at_most: int) -> bool:
    """Whether no family stands in it too often, and no two families meet twice."""
    family = family_of(ecosystem)
    often = Counter(family[end] for pair in pairs for end in pair)
    met = {frozenset(family[end] for end in pair) for pair in pairs}
    return len(met) == len(pairs) and all(number <= at_most for number in often.values())


class Links:
    """Who is linked to whom, to count what more links bring by walking all triples."""

    def __init__(self, there: World) -> None:
        self.corner = {each: there.corner[each].value for each in there.ids}
        self.links = set(there.links)
        self.triples = there.triples()
        self.now = self._golden(self.links)
        self.members = {each for triple in self.now for each in triple}

    def brings(self, pairs: Iterable[Pair]) -> tuple[int, int]:
        """The golden triangles that these links make together, and for how many it is their first."""
        new = self._golden(self.links | {frozenset(pair) for pair in pairs}) - self.now
        return len(new), len({each for triple in new for each in triple} - self.members)

    def _golden(self, links: set[frozenset[str]]) -> set[tuple[str, str, str]]:
        return {
            triple
            for triple in self.triples
            if all(frozenset(pair) in links for pair in combinations(triple, 2))
        }
