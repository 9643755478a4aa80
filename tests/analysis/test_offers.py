"""Offers and needs of a region: nothing is lost, nobody is claimed, and acquaintances are told apart."""

from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.analysis.network import network_of
from dashboard.analysis.offers import ASK_AT_MOST, Told, invitations, offers
from dashboard.model import CORNERS, Ecosystem
from tests.analysis import naive_offers
from tests.analysis.suggestions.regions import regions
from tests.domain import an_ecosystem


@settings(deadline=None)
@given(regions())
def test_every_offer_and_need_meets_something_or_is_left(ecosystem: Ecosystem) -> None:
    network = network_of(ecosystem)
    found = offers(network)
    expected = naive_offers.meetings(network.organisations)
    assert {
        (each.need.organisation, each.need.text, each.offer.organisation, each.offer.text)
        for each in found.meetings
    } == expected.keys()
    ways = {(needing, offering) for needing, _, offering, _ in expected}
    for each in found.meetings:
        pair = each.need.organisation, each.offer.organisation
        assert each.mutual is (pair[::-1] in ways)
        assert each.acquainted is network.are_acquainted(*pair)
        assert each.linked is network.are_linked(*pair)
        assert each.words
    offered = {Told(each.id, text) for each in network.organisations for text in each.offers}
    needed = {Told(each.id, text) for each in network.organisations for text in each.needs}
    assert set(found.without_takers) == offered - {each.offer for each in found.meetings}
    assert set(found.without_givers) == needed - {each.need for each in found.meetings}
    assert (found.offered, found.needed) == (len(offered), len(needed))
    assert found.to_introduce == sum(
        not network.are_acquainted(needing, offering) for needing, _, offering, _ in expected
    )


@settings(deadline=None)
@given(regions(), st.data())
def test_who_could_be_asked_carries_the_theme_in_another_corner(
    ecosystem: Ecosystem, data: st.DataObject
) -> None:
    network = network_of(ecosystem)
    told = data.draw(st.lists(st.sampled_from([Told(id, "een lab") for id in network.ids]), max_size=9))
    found = invitations(network, told)
    assert len(found) == len(told)
    everybody = [each.organisation for invited in found for each in invited]
    assert all(everybody.count(each) <= ASK_AT_MOST for each in everybody)
    for asking, invited in zip(told, found, strict=True):
        one = network.ecosystem.by_id[asking.organisation]
        corners = [network.corner(each.organisation) for each in invited]
        assert len(set(corners)) == len(corners) <= 2
        for each in invited:
            other = network.ecosystem.by_id[each.organisation]
            assert other.corner in CORNERS
            assert other.corner is not one.corner
            assert each.theme in set(one.themes) & set(other.themes)
            assert network.wholes[other.id] != network.wholes[one.id]
            assert {one.id, other.id} & network.ecosystem.inside
        fitting = {
            other.id
            for other in network.organisations
            if other.corner in CORNERS
            and other.corner is not one.corner
            and set(other.themes) & set(one.themes)
            and network.wholes[other.id] != network.wholes[one.id]
            and {one.id, other.id} & network.ecosystem.inside
        }
        used_up = {each for each in everybody if everybody.count(each) == ASK_AT_MOST}
        assert invited or fitting <= used_up


def test_who_does_not_know_each_other_yet_comes_first() -> None:
    region = an_ecosystem(
        "B1-K1, B2-K1:none",
        B1={"needs": "een meetlab"},
        B2={"needs": "meetlab"},
        K1={"offers": "meetlab"},
    )
    first, second = offers(network_of(region)).meetings
    assert (first.need.organisation, first.acquainted, first.linked) == ("B2", False, False)
    assert (second.need.organisation, second.acquainted, second.linked) == ("B1", True, True)
    assert first.words == ("meetlab",)


def test_somebody_new_is_asked_before_an_acquaintance() -> None:
    region = an_ecosystem(
        "K1-B1",
        K1={"offers": "een meetlab", "themes": "photonics"},
        B1={"themes": "photonics"},
        B2={"themes": "photonics; water"},
        G1={"themes": "photonics"},
        K2={"themes": "photonics"},
    )
    ((first, second),) = invitations(network_of(region), [Told("K1", "een meetlab")])
    assert (first.organisation, second.organisation) == ("G1", "B2")
