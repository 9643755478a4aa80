"""The curve of losing the busiest, against taking them out with networkx."""

import networkx
import pytest
from hypothesis import given

from dashboard.analysis.deeper.losing import FEWEST, SHARES, losing_of
from tests.analysis.deeper.graphs import Pair, graph, matrix, pair_sets

SIZE = 30


@given(pairs=pair_sets(SIZE, at_most=60))
def test_each_point_is_the_largest_part_of_those_left(pairs: set[Pair]):
    found = losing_of(matrix(SIZE, pairs))
    whole = graph(SIZE, pairs)
    whole.remove_nodes_from([row for row, degree in list(whole.degree) if not degree])
    assert found.linked == len(whole)
    assert found.is_known == (len(whole) >= FEWEST)
    if not found.is_known:
        assert found.curve == ()
        return
    order = sorted(whole, key=lambda row: (-whole.degree[row], row))
    assert [each.gone for each in found.curve] == sorted({round(share * len(whole)) for share in SHARES})
    for point in found.curve:
        left = whole.copy()
        left.remove_nodes_from(order[: point.gone])
        largest = max(len(part) for part in networkx.connected_components(left))
        assert point.busiest == pytest.approx(largest / len(left))
        assert 0 < point.at_random <= 1
    assert found.curve[0].at_random == pytest.approx(found.curve[0].busiest)


def test_a_star_breaks_without_its_middle_and_not_by_lot():
    found = losing_of(matrix(40, {(0, other) for other in range(1, 40)}))
    point = found.at(0.02)
    assert point.gone == 1
    assert point.busiest == pytest.approx(1 / 39)
    assert point.at_random > 0.8
    assert losing_of(matrix(40, {(0, other) for other in range(1, 40)})) == found
