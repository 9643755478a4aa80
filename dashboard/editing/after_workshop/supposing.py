"""What would follow if everybody who was brought together worked together: supposed, never written."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from dashboard.analysis.network import network_of
from dashboard.analysis.question import Question
from dashboard.analysis.triangles import count
from dashboard.model import Ecosystem, Introduction, Level, Relation


@dataclass(frozen=True, slots=True)
class Supposed:
    """Golden triangles and linked pairs as they are, and as they would be."""

    before: int
    after: int
    pairs_before: int
    pairs_after: int


def suppose(ecosystem: Ecosystem, introductions: Iterable[Introduction], question: Question) -> Supposed:
    """Count with a link between each of these pairs that has none."""
    linked = tuple(
        Relation(one, other, level=Level.WORKS) for one, other in {each.pair for each in introductions}
    )
    # Another revision than the one that it came from: nothing that is kept by it takes this for that.
    supposed = replace(ecosystem, relations=(*ecosystem.relations, *linked), revision=-1)
    now, then = network_of(ecosystem, question), network_of(supposed, question)
    return Supposed(count(now).golden, count(then).golden, now.pairs, then.pairs)
