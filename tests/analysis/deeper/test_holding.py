"""Who holds parts together, against taking each out and looking again with networkx."""

import networkx
from hypothesis import given
from hypothesis import strategies as st

from dashboard.analysis.deeper.holding import holding, loose_counts
from dashboard.analysis.network import network_of
from tests.analysis.deeper.graphs import Pair, graph, matrix, pair_sets
from tests.domain import an_ecosystem

SIZE = 14


def cut_off(whole: networkx.Graph) -> int:
    return len(whole) - max((len(part) for part in networkx.connected_components(whole)), default=0)


@given(
    extra=pair_sets(SIZE, at_most=5), parents=st.lists(st.integers(0, 1_000), min_size=SIZE, max_size=SIZE)
)
def test_every_cut_and_bridge_counts_who_is_cut_off_without_it(extra: set[Pair], parents: list[int]):
    pairs = extra | {(parent % row, row) for row, parent in enumerate(parents) if row}
    whole = graph(SIZE, pairs)
    cuts, bridges = loose_counts(matrix(SIZE, pairs))
    assert set(cuts) == set(networkx.articulation_points(whole))
    assert set(bridges) == {(min(pair), max(pair)) for pair in networkx.bridges(whole)}
    for row, number in cuts.items():
        left = whole.copy()
        left.remove_node(row)
        assert number == cut_off(left)
    for pair, number in bridges.items():
        left = whole.copy()
        left.remove_edge(*pair)
        assert number == cut_off(left)


def test_a_hub_with_thousands_of_single_partners_is_found_in_a_moment():
    size = 20_000
    cuts, bridges = loose_counts(star(size))
    assert cuts == {0: size - 2}
    assert len(bridges) == size - 1
    assert set(bridges.values()) == {1}


def star(size: int):
    import numpy as np
    from scipy.sparse import coo_array, csr_array

    zeros, others = np.zeros(size - 1, np.int32), np.arange(1, size, dtype=np.int32)
    rows, columns = np.concatenate([zeros, others]), np.concatenate([others, zeros])
    return csr_array(coo_array((np.ones(2 * (size - 1), np.int32), (rows, columns)), shape=(size, size)))


RING = ", ".join(f"B{n}-B{n + 1}" for n in range(1, 8)) + ", B8-B1"


def test_it_names_who_holds_at_least_three_and_whom():
    found = holding(network_of(an_ecosystem(f"{RING}, B1-K1, K1-K2, K1-K3, K2-G1, B2-K9")))
    assert found.is_known
    assert found.connected == 13
    assert [(each.members, each.loose) for each in found.organisations] == [
        (("B1",), ("G1", "K1", "K2", "K3")),
        (("K1",), ("G1", "K2", "K3")),
    ]
    assert [(each.members, each.loose) for each in found.links] == [
        (("B1", "K1"), ("G1", "K1", "K2", "K3")),
    ]
    assert (found.cuts, found.bridges) == (2, 1)


def test_of_a_small_part_nothing_is_said():
    found = holding(network_of(an_ecosystem("B1-K1, K1-K2, K1-K3, K1-K4")))
    assert not found.is_known
    assert found.organisations == ()
    assert not holding(network_of(an_ecosystem("B1"))).connected
