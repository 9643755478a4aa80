"""What a link would bring, against everything computed with and without it."""

from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given

from dashboard.analysis.impact import Impact, impact, impacts
from dashboard.analysis.network import network_of
from dashboard.analysis.question import Question
from dashboard.model import Ecosystem, Relation
from tests.analysis.naive import Naive, World
from tests.analysis.regions import DAY, ecosystems
from tests.domain import an_ecosystem


def world(ecosystem: Ecosystem) -> World:
    return World(Naive(ecosystem, DAY))


def with_link(ecosystem: Ecosystem, u: str, v: str) -> Ecosystem:
    return replace(ecosystem, relations=(*ecosystem.relations, Relation(source=u, target=v)))


def near(there: World) -> set[frozenset[str]]:
    """All pairs of different organisations at most two links from each other."""
    neighbours = {each: set(there.neighbours(each)) for each in there.ids}
    return {
        frozenset((one, two))
        for one, two in combinations(there.ids, 2)
        if two in neighbours[one] or neighbours[one] & neighbours[two]
    }


@given(ecosystems())
def test_a_link_brings_the_difference_between_the_region_with_and_without_it(ecosystem: Ecosystem) -> None:
    network = network_of(ecosystem, Question(on=DAY))
    without = world(ecosystem)
    golden, close = set(without.golden()), near(without)
    members = {each for triple in golden for each in triple}
    pairs = list(combinations(network.ids, 2))[::5]
    for (u, v), found in zip(pairs, impacts(network, pairs), strict=True):
        there = world(with_link(ecosystem, u, v))
        new = set(there.golden()) - golden
        brought = near(there) - close - {frozenset((u, v))}
        newcomers = {each for triple in new for each in triple} - members
        assert found == Impact(len(new), tuple(sorted(newcomers)), len(brought))


def test_a_link_that_is_there_brings_nothing() -> None:
    network = network_of(an_ecosystem("K1-B1, B1-G1, K1-G1, K1-B2"))
    assert impact(network, "K1", "G1") == Impact(0, (), 0)
    assert impact(network, "B2", "G1") == Impact(1, ("B2",), 0)


def test_somebody_who_is_not_there_is_no_organisation() -> None:
    with pytest.raises(KeyError):
        impact(network_of(an_ecosystem("K1-B1")), "K1", "B9")
