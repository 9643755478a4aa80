"""Missing links: what they close, who could introduce, and along how many ways."""

import pytest

from dashboard.analysis.missing_links import find
from dashboard.analysis.network import network_of
from tests.domain import an_activity, an_ecosystem


def test_it_closes_as_many_as_there_are_common_neighbours_in_the_third_corner():
    (link, *_) = find(network_of(an_ecosystem("K1-B1, B1-G1, K1-B2, B2-G1, K1-K2, K2-G1, O1-K1, O1-G1")))
    assert (link.source, link.target, link.closes) == ("G1", "K1", 2)
    assert link.introducers == ("B1", "B2", "K2", "O1")


def test_a_common_neighbour_in_no_third_corner_makes_no_missing_link():
    assert find(network_of(an_ecosystem("K1-O1, O1-G1, K2-K3, K3-B1"))) == ()


def test_an_acquaintance_can_still_be_a_missing_link():
    assert len(find(network_of(an_ecosystem("K1-B1, B1-G1, K1-G1:talks")))) == 1


def test_links_come_by_closes_then_source_then_target():
    ecosystem = an_ecosystem("K1-B1, B1-G1, K1-B2, B2-G1, K2-B1, K2-G2, G2-B3, K10-B1")
    found = find(network_of(ecosystem))
    assert [(each.closes, each.source, each.target) for each in found] == [
        (2, "G1", "K1"),
        (1, "B1", "G2"),
        (1, "B3", "K2"),
        (1, "G1", "K10"),
        (1, "G1", "K2"),
    ]
    assert find(network_of(ecosystem), top=3) == found[:3]
    assert find(network_of(ecosystem), top=0) == ()
    assert find(network_of(ecosystem), top=99) == found


def test_one_project_with_many_partners_is_one_way():
    ecosystem = an_ecosystem("K1-B1, K1-B2, K1-B3", an_activity("P", "G1* B1 B2 B3 B4 B5 B6 B7 B8 B9"))
    (link, *_) = find(network_of(ecosystem))
    assert (link.source, link.target, link.closes, link.ways) == ("G1", "K1", 3, 1)


def test_independent_relations_on_both_sides_are_as_many_ways():
    (link,) = find(network_of(an_ecosystem("K1-B1, K1-B2, G1-B1, G1-B2")))
    assert (link.source, link.target, link.closes, link.ways) == ("G1", "K1", 2, 2)


def test_two_projects_with_one_introducer_on_one_side_are_two_ways_only_if_the_other_side_has_two():
    ecosystem = an_ecosystem("G1-B1", an_activity("P", "K1 B1"), an_activity("Q", "K1 B1"))
    (link,) = find(network_of(ecosystem))
    assert link.ways == 1
    ecosystem = an_ecosystem(
        "G1-B1", an_activity("P", "K1 B1"), an_activity("Q", "K1 B1"), an_activity("R", "G1 B1")
    )
    (link,) = find(network_of(ecosystem))
    assert link.ways == 2


def test_each_introducer_shares_its_attention_among_all_it_works_with():
    (link, *_) = find(network_of(an_ecosystem("K1-B1, B1-G1, B1-O1, B1-B2, K1-O2, O2-G1")))
    assert link.introducers == ("B1", "O2")
    assert link.resource_allocation == pytest.approx(1 / 4 + 1 / 2)


def test_a_region_without_links_misses_nothing_that_we_know_of():
    assert find(network_of(an_ecosystem("K1, B1, G1"))) == ()
    assert find(network_of(an_ecosystem())) == ()
