"""Golden and open triangles."""

import pytest

from dashboard.analysis.network import network_of
from dashboard.analysis.triangles import GoldenTriangle, OpenTriangle, TriangleCount, around, count, golden
from tests.domain import an_activity, an_ecosystem


def test_three_corners_pairwise_linked_are_golden_and_two_links_are_open():
    assert count(network_of(an_ecosystem("K1-B1, B1-G1, G1-K1"))) == TriangleCount(1, 0, 0)
    assert count(network_of(an_ecosystem("K1-B1, B1-G1"))) == TriangleCount(0, 0, 1)


@pytest.mark.parametrize("third", ["G1-K1:knows", "G1-K1:talks", "G1-K1:none"])
def test_acquaintance_does_not_close_a_triangle(third):
    assert count(network_of(an_ecosystem(f"K1-B1, B1-G1, {third}"))) == TriangleCount(0, 0, 1)


def test_other_takes_no_part():
    assert count(network_of(an_ecosystem("K1-B1, B1-O1, O1-K1, K1-K2, K2-B1"))) == TriangleCount(0, 0, 0)


def test_several_relations_between_two_count_once():
    doubled = an_ecosystem("K1-B1, B1-K1:bound, B1-G1, G1-K1", an_activity("P", "K1 B1"))
    assert count(network_of(doubled)) == TriangleCount(1, 0, 0)


def test_a_project_of_all_three_is_golden_within_one_activity():
    network = network_of(an_ecosystem("", an_activity("P", "K1 B1 B2 G1")))
    assert count(network) == TriangleCount(2, 2, 0)
    assert [each.activity for each in golden(network)] == ["P", "P"]


def test_one_link_with_another_origin_is_enough_to_stand_outside_the_project():
    network = network_of(an_ecosystem("B1-K1", an_activity("P", "K1 B1 B2 G1")))
    assert count(network) == TriangleCount(2, 1, 0)
    assert golden(network) == (
        GoldenTriangle("K1", "B1", "G1"),
        GoldenTriangle("K1", "B2", "G1", activity="P"),
    )


def test_a_second_project_of_the_same_three_is_another_origin():
    network = network_of(an_ecosystem("", an_activity("P", "K1 B1 G1"), an_activity("Q", "K1 B1 G1")))
    assert count(network) == TriangleCount(1, 0, 0)


def test_leads_of_a_large_project_can_make_a_triangle_within_it():
    partners = " ".join(f"B{each}" for each in range(1, 9))
    network = network_of(an_ecosystem("", an_activity("P", f"K1* G1* {partners}")))
    assert count(network) == TriangleCount(8, 8, 0)


def test_around_an_organisation_it_is_an_end_or_the_middle():
    network = network_of(an_ecosystem("K1-B1, B1-G1, G1-B2, B2-K1, K2-B1, K1-G2, G2-B1"))
    assert around(network, "K1").golden == (GoldenTriangle("K1", "B1", "G2"),)
    assert around(network, "K2").open == (OpenTriangle("B1", "G1", "K2"), OpenTriangle("B1", "G2", "K2"))
    assert OpenTriangle("G1", "B1", "K1") not in around(network, "G1").open
    assert around(network, "K2").golden == ()


def test_around_other_there_is_nothing():
    found = around(network_of(an_ecosystem("O1-K1, O1-B1, K1-B1")), "O1")
    assert (found.golden, found.open) == ((), ())


def test_an_organisation_that_is_not_in_the_network_is_an_error():
    network = network_of(an_ecosystem("K1-B1", O1={"place": "Best"}, K2={"place": "Best"}))
    for unknown in ("K9", "O9"):
        with pytest.raises(KeyError):
            around(network, unknown)
    with pytest.raises(KeyError):
        around(network.asking(place="Deurne"), "O1")
