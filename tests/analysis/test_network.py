"""Linked, acquainted, and by which origins."""

import pytest

from dashboard.analysis.network import network_of
from tests.domain import a_relation, an_activity, an_ecosystem


@pytest.mark.parametrize(
    ("level", "linked", "acquainted"),
    [
        ("knows", False, True),
        ("talks", False, True),
        ("works", True, True),
        ("bound", True, True),
        ("none", False, False),
    ],
)
def test_the_level_decides_who_is_linked_and_who_acquainted(level, linked, acquainted):
    network = network_of(an_ecosystem(f"K1-B1:{level}"))
    assert network.are_linked("K1", "B1") is linked
    assert network.are_acquainted("K1", "B1") is acquainted
    assert len(network.ties_between("K1", "B1")) == 1


def test_a_statement_that_there_is_none_does_not_undo_a_project():
    network = network_of(an_ecosystem("K1-B1:none", an_activity("P", "K1 B1")))
    assert network.are_linked("B1", "K1")


def test_part_and_whole_are_acquainted_and_parts_of_one_whole_too():
    ecosystem = an_ecosystem(
        "K1, K11, K12, K111, K2", K11={"part_of": "K1"}, K12={"part_of": "K1"}, K111={"part_of": "K11"}
    )
    network = network_of(ecosystem)
    assert network.are_acquainted("K1", "K11")
    assert network.are_acquainted("K11", "K12")
    assert network.are_acquainted("K111", "K1"), "however far up"
    assert network.are_acquainted("K111", "K12")
    assert not network.are_acquainted("K1", "K2")
    assert not network.are_linked("K1", "K11")


def test_who_belongs_together_does_so_when_the_whole_is_filtered_away():
    parts = {"part_of": "K1", "place": "Best"}
    network = network_of(an_ecosystem("K1", K11=parts, K12=parts)).asking(place="Best")
    assert network.ids == ("K11", "K12")
    assert network.are_acquainted("K11", "K12")


def test_parts_in_a_circle_belong_together_and_stop_nothing():
    network = network_of(an_ecosystem("K3", K1={"part_of": "K2"}, K2={"part_of": "K1"}, K4={"part_of": "K2"}))
    assert network.are_acquainted("K1", "K4")
    assert not network.are_acquainted("K1", "K3")


def test_part_of_somebody_unknown_is_part_of_nobody():
    network = network_of(an_ecosystem("", K1={"part_of": "K9"}, K2={"part_of": "K9"}))
    assert not network.are_acquainted("K1", "K2")


def test_direct_relations_of_one_pair_are_together_one_origin():
    network = network_of(
        an_ecosystem("", a_relation("K1-B1", kind="supplier"), a_relation("B1-K1", "bound", kind="owner"))
    )
    assert network.pairs == 1
    assert network.link_origins("K1", "B1") == {"direct:B1|K1"}


def test_an_activity_is_one_origin_on_every_link_it_gives():
    network = network_of(an_ecosystem("K1-B1", an_activity("P", "K1 B1 G1")))
    assert network.link_origins("B1", "G1") == network.link_origins("G1", "K1") == {"activity:P"}
    assert network.link_origins("K1", "B1") == {"activity:P", "direct:B1|K1"}


def test_an_acquaintance_is_no_origin_of_a_link():
    network = network_of(an_ecosystem("K1-B1:knows", an_activity("P", "K1 B1")))
    assert network.link_origins("K1", "B1") == {"activity:P"}


def test_rows_stand_in_the_text_order_of_their_ids():
    network = network_of(an_ecosystem("K2-B1, K10-B1"))
    assert network.ids == ("B1", "K10", "K2")
    assert network.linked.toarray().tolist() == [[0, 1, 1], [1, 0, 0], [1, 0, 0]]
    assert network.corners.tolist() == [1, 0, 0]


def test_an_empty_region_is_an_empty_network():
    network = network_of(an_ecosystem())
    assert (network.ids, network.pairs, network.linked.shape) == ((), 0, (0, 0))


def test_an_unknown_organisation_has_no_neighbours_to_give():
    with pytest.raises(KeyError):
        network_of(an_ecosystem("K1-B1")).neighbours("K9")
