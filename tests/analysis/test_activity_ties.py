"""Which links follow from an activity."""

from dashboard.analysis.network import network_of
from tests.domain import an_activity, an_ecosystem


def links(ecosystem):
    return set(network_of(ecosystem).linked_pairs)


def partners(number):
    return " ".join(f"B{each}" for each in range(1, number + 1))


def test_up_to_eight_partners_all_work_with_each_other():
    assert len(links(an_ecosystem("", an_activity("P", partners(8))))) == 8 * 7 // 2


def test_with_nine_partners_and_no_lead_nobody_is_linked():
    assert links(an_ecosystem("", an_activity("P", partners(9)))) == set()


def test_with_nine_partners_the_lead_is_linked_to_each():
    found = links(an_ecosystem("", an_activity("P", "K1* " + partners(8))))
    assert found == {(f"B{each}", "K1") for each in range(1, 9)}


def test_partners_outside_do_not_count_towards_the_eight_and_are_not_paired():
    outside = {"inside": False}
    ecosystem = an_ecosystem(
        "", an_activity("P", partners(10)), **{f"B{each}": outside for each in range(3, 11)}
    )
    assert links(ecosystem) == {("B1", "B2")}


def test_the_lead_is_linked_to_partners_outside_too():
    ecosystem = an_ecosystem("", an_activity("P", "K1* B1 B2 B3"), B2={"inside": False}, B3={"inside": False})
    assert links(ecosystem) == {("B1", "K1"), ("B2", "K1"), ("B3", "K1")}


def test_a_lead_outside_the_region_is_linked_to_each_partner():
    ecosystem = an_ecosystem("", an_activity("P", "K1* B1 G1"), K1={"inside": False})
    assert links(ecosystem) == {("B1", "K1"), ("G1", "K1"), ("B1", "G1")}


def test_each_of_several_leads_is_linked_to_each_partner_and_to_the_other_leads():
    found = links(an_ecosystem("", an_activity("P", "K1* G1* " + partners(8))))
    assert ("G1", "K1") in found
    assert len(found) == 2 * 8 + 1


def test_a_partner_named_twice_counts_once_and_never_meets_itself():
    twice = an_ecosystem("", an_activity("P", partners(8) + " B1:funder B8*"))
    once = an_ecosystem("", an_activity("P", partners(8)))
    assert links(twice) == links(once)


def test_every_role_makes_a_partner():
    found = links(an_ecosystem("", an_activity("P", "K1:host B1:funder G1:member")))
    assert found == {("B1", "G1"), ("B1", "K1"), ("G1", "K1")}


def test_sharing_an_association_is_no_acquaintance():
    network = network_of(an_ecosystem("", an_activity("club", "K1* B1 G1", kind="association")))
    assert network.ties == ()
    assert not network.are_acquainted("B1", "K1")


def test_the_limit_of_eight_is_a_setting():
    from dashboard.model import Region, Settings

    region = Region(settings=Settings(all_pairs_up_to=2))
    assert links(an_ecosystem("", an_activity("P", "K1 B1 G1"), region=region)) == set()


def test_a_tie_from_an_activity_carries_what_the_activity_says():
    facts = {"themes": "water", "kind": "laboratory", "since": 2020, "evidence": "Annual report"}
    (tie,) = network_of(an_ecosystem("", an_activity("lab", "K1 B1", **facts))).ties
    assert (tie.u, tie.v, tie.level, tie.ground) == ("B1", "K1", "works", "public")
    assert (tie.themes, tie.kind, str(tie.since)) == (("water",), "laboratory", "2020")
    assert (tie.origin, tie.activity, tie.relation) == ("activity:lab", "lab", None)


def test_an_activity_without_a_source_gives_no_ground():
    (tie,) = network_of(an_ecosystem("", an_activity("lab", "K1 B1"))).ties
    assert tie.ground is None
