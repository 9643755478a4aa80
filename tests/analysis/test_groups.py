"""What the groups of a large network promise."""

import pytest

from dashboard.analysis.groups import REST, Grouping, groups
from dashboard.analysis.network import network_of
from dashboard.model import Corner
from tests.domain import an_activity, an_ecosystem

TWO_CIRCLES = network_of(
    an_ecosystem(
        "K1-B1, K1-B2, B1-B2, K1-G1, B1-G1, K2-B3, K2-B4, B3-B4, K2-G2, B3-G2, G1-G2, B9",
        K1={"place": "Eindhoven", "themes": "photonics"},
        B1={"place": "Eindhoven", "themes": "photonics"},
        B2={"place": "Best"},
        G1={"municipality": "Eindhoven"},
    )
)


@pytest.mark.parametrize("by", Grouping)
def test_everybody_stands_in_exactly_one_group(by: Grouping) -> None:
    found = groups(TWO_CIRCLES, by=by)
    members = [each for group in found.groups for each in group.members]
    assert sorted(members) == sorted(TWO_CIRCLES.ids)


@pytest.mark.parametrize("by", Grouping)
def test_a_group_counts_its_corners(by: Grouping) -> None:
    for group in groups(TWO_CIRCLES, by=by).groups:
        assert sum(group.corners.values()) == len(group.members)
        assert group.corners[Corner.KNOWLEDGE] == sum(each.startswith("K") for each in group.members)


@pytest.mark.parametrize("by", Grouping)
def test_links_within_and_between_groups_add_up_to_all(by: Grouping) -> None:
    found = groups(TWO_CIRCLES, by=by)
    within = sum(group.links for group in found.groups)
    assert within + sum(each.pairs for each in found.between) == TWO_CIRCLES.pairs


def test_communities_are_those_who_work_together() -> None:
    found = groups(TWO_CIRCLES, by=Grouping.COMMUNITY)
    circles = {frozenset(group.members) for group in found.groups}
    assert {frozenset({"K1", "B1", "B2", "G1"}), frozenset({"K2", "B3", "B4", "G2"})} <= circles


def test_a_community_is_known_by_its_best_linked_organisation() -> None:
    codes = {group.code for group in groups(TWO_CIRCLES, by=Grouping.COMMUNITY).groups}
    assert codes == {"B1", "B3", REST} or codes == {"K1", "K2", REST}


def test_communities_are_the_same_every_time() -> None:
    assert groups(TWO_CIRCLES, by=Grouping.COMMUNITY) == groups(TWO_CIRCLES, by=Grouping.COMMUNITY)


def test_without_a_place_one_stands_with_the_rest() -> None:
    found = groups(TWO_CIRCLES, by=Grouping.PLACE)
    assert found.groups[-1].code == REST
    assert "B9" in found.groups[-1].members


def test_a_municipality_stands_in_for_a_place() -> None:
    eindhoven = groups(TWO_CIRCLES, by=Grouping.PLACE).find("Eindhoven")
    assert eindhoven is not None
    assert eindhoven.members == ("B1", "G1", "K1")


def test_an_organisation_stands_with_the_theme_that_most_of_its_ties_carry() -> None:
    network = network_of(
        an_ecosystem(
            "B9",
            an_activity("lab", "K1* B1", themes="photonics"),
            an_activity("fund", "K1* G1", themes="water"),
            an_activity("dike", "K1* G2", themes="water"),
            K1={"themes": "photonics; water"},
            B9={"themes": "energy"},
        )
    )
    found = groups(network, by=Grouping.THEME)
    assert {group.code: group.members for group in found.groups} == {
        "water": ("G1", "G2", "K1"),
        "photonics": ("B1",),
        "energy": ("B9",),
    }


def test_the_smallest_groups_go_together_into_the_rest() -> None:
    places = {f"B{number}": {"place": f"Town {number % 7}"} for number in range(60)}
    network = network_of(an_ecosystem(", ".join(places), **places))
    found = groups(network, by=Grouping.PLACE, most=4)
    assert len(found.groups) == 4
    assert found.groups[-1].code == REST


def test_a_group_that_is_not_there_is_not_found() -> None:
    assert groups(TWO_CIRCLES, by=Grouping.PLACE).find("Atlantis") is None
