"""Filters first choose, then everything is computed on what is left."""

from dashboard.analysis.network import network_of
from dashboard.analysis.question import Question
from tests.domain import a_relation, an_activity, an_ecosystem


def asked(ecosystem, **filters):
    return network_of(ecosystem, Question(**filters))


def test_a_theme_keeps_both_ends_of_the_relations_that_carry_it_of_any_level():
    ecosystem = an_ecosystem(
        "K9-B9",
        a_relation("K1-B1", "works", themes="water"),
        a_relation("K2-B2", "knows", themes="water"),
        a_relation("K3-B3", "none", themes="water;photonics"),
    )
    network = asked(ecosystem, theme="water")
    assert network.ids == ("B1", "B2", "B3", "K1", "K2", "K3")
    assert network.linked_pairs == (("B1", "K1"),)


def test_a_theme_keeps_all_participants_of_its_activities_even_without_links():
    partners = " ".join(f"B{each}" for each in range(1, 10))
    ecosystem = an_ecosystem(
        "K1-B1",
        an_activity("large", partners, themes="water"),
        an_activity("club", "G1 G2", kind="association", themes="water"),
    )
    network = asked(ecosystem, theme="water")
    assert network.ids == (*(f"B{each}" for each in range(1, 10)), "G1", "G2")
    assert network.pairs == 0
    assert [activity.id for activity in network.activities] == ["large", "club"]


def test_a_theme_leaves_out_links_about_something_else_between_those_it_keeps():
    ecosystem = an_ecosystem(
        "B1-G1", a_relation("K1-B1", themes="water"), a_relation("K1-G1", themes="water")
    )
    assert asked(ecosystem, theme="water").linked_pairs == (("B1", "K1"), ("G1", "K1"))


def test_a_tag_on_the_organisation_alone_does_not_make_it_take_part():
    assert asked(an_ecosystem("K1-B1", K1={"themes": "water"}), theme="water").ids == ()


def test_an_activity_that_has_ended_keeps_nobody():
    ecosystem = an_ecosystem("", an_activity("old", "K1 B1", themes="water", until=2010))
    assert asked(ecosystem, theme="water").ids == ()


def test_a_place_keeps_organisations_there_and_links_between_them():
    there = {"place": "Best"}
    network = asked(an_ecosystem("K1-B1, B1-G1", K1=there, B1=there), place="best")
    assert network.ids == ("B1", "K1")
    assert network.linked_pairs == (("B1", "K1"),)


def test_the_municipality_says_where_it_is_only_when_no_place_does():
    ecosystem = an_ecosystem(
        "K1, K2", K1={"municipality": "Best"}, K2={"place": "Aarle", "municipality": "Best"}
    )
    assert asked(ecosystem, place="Best").ids == ("K1",)


def test_links_are_derived_before_a_place_is_chosen():
    partners = " ".join(f"B{each}" for each in range(1, 10))
    there = {"place": "Best"}
    network = asked(an_ecosystem("", an_activity("P", partners), B1=there, B2=there), place="Best")
    assert network.ids == ("B1", "B2")
    assert network.pairs == 0, "nine partners give no pairs, whoever is looked at"


def test_inside_and_outside_split_the_region():
    ecosystem = an_ecosystem("K1-B1, B1-G1", G1={"inside": False})
    assert asked(ecosystem, inside=True).ids == ("B1", "K1")
    assert asked(ecosystem, inside=False).ids == ("G1",)


def test_who_works_on_the_theme_with_somebody_elsewhere_still_takes_part():
    ecosystem = an_ecosystem("", a_relation("K1-B1", themes="water"), K1={"place": "Best"})
    network = asked(ecosystem, theme="water", place="Best")
    assert network.ids == ("K1",)
    assert network.pairs == 0


def test_asking_again_replaces_only_what_is_named():
    there = {"place": "Best"}
    ecosystem = an_ecosystem("G1", a_relation("K1-B1", themes="water"), K1=there, G1=there)
    assert asked(ecosystem, place="Best").asking(theme="water").ids == ("K1",)
    assert asked(ecosystem, place="Best", theme="water").asking(theme=None).ids == ("G1", "K1")
