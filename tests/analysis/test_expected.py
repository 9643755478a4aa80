"""Links between corners beside what chance would give."""

import pytest

from dashboard.analysis.expected import expected_pairs
from dashboard.analysis.network import network_of
from tests.domain import an_ecosystem


def test_chance_is_the_product_of_the_degrees_over_twice_the_links():
    found = {
        (each.one, each.two): each
        for each in expected_pairs(network_of(an_ecosystem("K1-B1, K1-B2, K1-K2, B1-G1, O1-K1")))
    }
    # degrees among the three corners: K 2+1+1 = 4, B 2+1 = 3, G 1; four links
    assert found["knowledge", "business"].observed == 2
    assert found["knowledge", "business"].expected == pytest.approx(4 * 3 / 8)
    assert found["knowledge", "government"].expected == pytest.approx(4 * 1 / 8)
    assert found["business", "government"].expected == pytest.approx(3 * 1 / 8)


def test_without_links_nothing_is_expected():
    assert [each.expected for each in expected_pairs(network_of(an_ecosystem("K1, B1")))] == [None] * 3
