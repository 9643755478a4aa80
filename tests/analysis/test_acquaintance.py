"""Who knows whom, pair by pair."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from dashboard.analysis.acquaintance import Acquaintance, sweep
from dashboard.analysis.network import network_of
from tests.domain import a_relation, an_ecosystem

REGION = an_ecosystem(
    "K1-B1, K1-G1:talks, B1-G1:none, G2",
    a_relation("K1-G2", "none"),
    a_relation("K1-G2", "knows", kind="advice"),
    K2={"part_of": "K1"},
)


def known(one: str, other: str) -> Acquaintance:
    (pair,) = sweep(network_of(REGION), [one, other]).pairs
    return pair.known


def test_the_closest_of_what_two_have_counts():
    assert known("K1", "B1") is Acquaintance.WORKS
    assert known("K1", "G1") is Acquaintance.KNOWS
    assert known("B1", "G1") is Acquaintance.NONE
    assert known("K1", "G2") is Acquaintance.KNOWS
    assert known("K1", "K2") is Acquaintance.KIN
    assert known("B1", "G2") is Acquaintance.UNKNOWN


def test_corners_stand_together_in_the_order_given():
    found = sweep(network_of(REGION), ["G2", "B1", "G1", "K1", "B1", "nobody"])

    assert found.organisations == ("K1", "B1", "G2", "G1")
    assert found.known == 4


@given(st.lists(st.sampled_from(["K1", "K2", "B1", "G1", "G2"])))
def test_every_pair_stands_in_it_once(asked: list[str]):
    found = sweep(network_of(REGION), asked)

    assert {frozenset((each.one, each.other)) for each in found.pairs} == {
        frozenset(pair) for pair in combinations(set(asked), 2)
    }
    assert len(found.pairs) == len(set(asked)) * (len(set(asked)) - 1) // 2
