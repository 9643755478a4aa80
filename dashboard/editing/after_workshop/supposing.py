"""What would follow if everybody who was brought together worked together: supposed, never written."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from dashboard.analysis.network import Network, network_of
from dashboard.analysis.question import Question
from dashboard.analysis.triangles import count
from dashboard.model import Ecosystem, Introduction, Level, Relation


@dataclass(frozen=True, slots=True)
class Standing:
    """Golden triangles, linked pairs, and organisations that are linked with anybody."""

    golden: int
    pairs: int
    linked: int


@dataclass(frozen=True, slots=True)
class Supposed:
    """The region as it is, and as it would be."""

    before: Standing
    after: Standing


def suppose(ecosystem: Ecosystem, introductions: Iterable[Introduction], question: Question) -> Supposed:
    """Count with a link between each of these pairs that has none."""
    pairs = dict.fromkeys(each.pair for each in introductions)
    linked = tuple(Relation(one, other, level=Level.WORKS) for one, other in pairs)
    # Another revision than the one that it came from: nothing that is kept by it takes this for that.
    supposed = replace(ecosystem, relations=(*ecosystem.relations, *linked), revision=-1)
    return Supposed(_standing(network_of(ecosystem, question)), _standing(network_of(supposed, question)))


def _standing(network: Network) -> Standing:
    linked = sum(1 for id in network.ids if network.degree(id))
    return Standing(count(network).golden, network.pairs, linked)
