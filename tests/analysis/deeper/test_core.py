"""The core, against networkx, and when it is none."""

import networkx
from hypothesis import given

from dashboard.analysis.deeper.core import core
from dashboard.analysis.network import network_of
from dashboard.model import Corner
from tests.analysis.deeper.graphs import Pair, pair_sets
from tests.domain import an_activity, an_ecosystem


@given(pairs=pair_sets(12, at_most=30))
def test_it_is_the_innermost_core(pairs: set[Pair]):
    names = [f"{'KBG'[row % 3]}{row:02d}" for row in range(12)]
    text = ", ".join([*names, *(f"{names[u]}-{names[v]}" for u, v in sorted(pairs))])
    found = core(network_of(an_ecosystem(text)))
    whole = networkx.Graph([(names[u], names[v]) for u, v in pairs])
    depths = networkx.core_number(whole)
    deepest = max(depths.values(), default=0)
    assert found.depth == deepest
    assert set(found.members) == ({each for each, depth in depths.items() if depth == deepest})
    assert found.linked == len(whole)
    assert found.edge == sum(degree == 1 for _, degree in whole.degree)
    assert sum(found.corners.values()) == len(found.members)


FOUR = "K1-B1, K1-B2, K1-G1, B1-B2, B1-G1, B2-G1"
TAILS = ", ".join(f"K1-B{n}" for n in range(10, 26))


def test_a_circle_of_four_with_a_long_edge_is_a_core_and_one_of_three_is_none():
    found = core(network_of(an_ecosystem(f"{FOUR}, {TAILS}")))
    assert found.is_known
    assert (found.depth, found.members, found.edge) == (3, ("B1", "B2", "G1", "K1"), 16)
    assert found.corners == {Corner.KNOWLEDGE: 1, Corner.BUSINESS: 2, Corner.GOVERNMENT: 1}
    assert found.activity is None
    assert not core(network_of(an_ecosystem(f"K1-B1, B1-G1, G1-K1, {TAILS}"))).is_known
    assert not core(network_of(an_ecosystem(FOUR))).is_known


def test_it_says_when_one_activity_makes_it():
    lab = an_activity("lab", "K1* B1 B2 G1")
    assert core(network_of(an_ecosystem(TAILS, lab))).activity == "lab"
