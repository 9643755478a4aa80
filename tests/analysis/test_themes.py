"""A theme's verdict, worst first."""

import pytest

from dashboard.analysis.network import network_of
from dashboard.analysis.themes import Verdict, theme_verdict, theme_verdicts
from dashboard.model import Corner
from tests.domain import a_relation, an_activity, an_ecosystem


def about_water(*pairs, ground="public", level="works"):
    return [a_relation(pair, level, themes="water", ground=ground) for pair in pairs]


def verdict_of(*more, **organisations):
    return theme_verdict(network_of(an_ecosystem("", *more, **organisations)), "water")


TWO_TRIANGLES = about_water("K1-B1", "B1-G1", "G1-K1", "K2-B2", "B2-G2", "G2-K2")


def test_a_corner_without_anybody_is_missing():
    found = verdict_of(*about_water("K1-B1", "K1-B2", "K2-B3"))
    assert (found.verdict, found.missing) == (Verdict.CORNER_MISSING, (Corner.GOVERNMENT,))
    assert found.unconnected == ()


def test_two_corners_without_a_single_link_are_not_connected():
    found = verdict_of(*about_water("K1-B1", "K1-B2", "B1-G1", "K1-K2"))
    assert (found.verdict, found.unconnected) == (
        Verdict.NOT_CONNECTED,
        ((Corner.KNOWLEDGE, Corner.GOVERNMENT),),
    )


def test_a_link_about_something_else_does_not_connect_corners_in_this_theme():
    found = verdict_of(*about_water("K1-B1", "K1-B2", "B1-G1", "K1-K2"), a_relation("K1-G1"))
    assert found.verdict is Verdict.NOT_CONNECTED


def test_without_a_golden_triangle_it_is_vulnerable():
    found = verdict_of(*about_water("K1-B1", "B1-G1", "G2-K1", "K2-B2"))
    assert (found.verdict, found.golden, found.rests_on) == (Verdict.VULNERABLE, 0, None)


def test_one_organisation_in_every_golden_triangle_makes_it_vulnerable():
    found = verdict_of(*about_water("K1-B1", "B1-G1", "G1-K1", "K1-B2", "B2-G2", "G2-K1"))
    assert (found.verdict, found.rests_on, found.rests_on_activity) == (Verdict.VULNERABLE, "K1", False)


def test_one_activity_in_every_golden_triangle_makes_it_vulnerable():
    project = an_activity("P", "K1 B1 G1 K2 B2 G2", themes="water", scheme="EFRO")
    found = verdict_of(project)
    assert (found.verdict, found.rests_on, found.rests_on_activity) == (Verdict.VULNERABLE, "P", True)


def test_an_activity_that_triangles_can_do_without_is_nothing_to_rest_on():
    project = an_activity("P", "K1 B1 G1 K2 B2 G2", themes="water", scheme="EFRO")
    assert verdict_of(project, *TWO_TRIANGLES).verdict is Verdict.ROUND


def test_with_triangles_that_nobody_is_in_all_of_it_is_round():
    found = verdict_of(*TWO_TRIANGLES)
    assert (found.verdict, found.golden, found.rests_on) == (Verdict.ROUND, 2, None)


def test_with_fewer_than_five_organisations_it_is_not_yet_known():
    assert verdict_of(*about_water("K1-B1", "B1-G1", "G1-K1")).verdict is Verdict.NOT_YET_KNOWN
    assert verdict_of(*about_water("K1-B1", "B1-G1", "G1-K1", "K1-O1", "K1-O2")).verdict is Verdict.VULNERABLE


def test_when_most_have_no_grounded_relation_it_is_not_yet_known():
    two_of_four = [*about_water("K1-B1"), *about_water("K2-B2", "K2-G1", ground=None)]
    assert verdict_of(*two_of_four).ungrounded == 3
    assert verdict_of(*two_of_four).verdict is Verdict.NOT_YET_KNOWN
    half = [*about_water("K1-B1", "K1-B3"), *about_water("K2-B2", "K2-G1", ground=None)]
    assert verdict_of(*half).verdict is Verdict.NOT_CONNECTED, "half is not more than half"


def test_a_statement_that_there_is_none_grounds_nobody():
    found = verdict_of(*about_water("K1-B1", "K1-B2", "K2-G1", level="none", ground="confirmed"))
    assert (found.verdict, found.ties, found.confirmed, found.ungrounded) == (Verdict.NOT_YET_KNOWN, 0, 0, 5)


def test_those_merely_tagged_could_take_part_and_do_not_count():
    found = verdict_of(*TWO_TRIANGLES, K9={"themes": "water"}, K1={"themes": "water"})
    assert found.could_take_part == ("K9",)
    assert found.counts[Corner.KNOWLEDGE] == 2
    assert found.organisations == ("B1", "B2", "G1", "G2", "K1", "K2")


def test_it_says_how_many_relations_it_rests_on_each_pair_once():
    again = about_water("K1-B1", "K1-B1", ground="confirmed")
    found = verdict_of(*TWO_TRIANGLES, *again, *about_water("K1-K2", level="talks", ground=None))
    assert (found.ties, found.grounded, found.confirmed) == (7, 6, 1)


def test_themes_come_worst_first_then_by_name():
    photonics = [a_relation(pair, themes="photonics", ground="named") for pair in ("K1-B1", "K1-B2", "K2-B3")]
    network = network_of(
        an_ecosystem("", *TWO_TRIANGLES, *photonics, K1={"themes": "hydrogen"}, B1={"themes": "Agrofood"})
    )
    assert [(each.theme, each.verdict) for each in theme_verdicts(network)] == [
        ("photonics", Verdict.CORNER_MISSING),
        ("water", Verdict.ROUND),
        ("Agrofood", Verdict.NOT_YET_KNOWN),
        ("hydrogen", Verdict.NOT_YET_KNOWN),
    ]


def test_asked_for_one_theme_only_that_one_is_judged():
    network = network_of(an_ecosystem("", *TWO_TRIANGLES, a_relation("K1-B1", themes="photonics")))
    (found,) = theme_verdicts(network.asking(theme="water"))
    assert found == theme_verdict(network, "water")


def test_who_takes_part_counts_whatever_the_level():
    network = network_of(an_ecosystem("", *about_water("K1-B1", level="knows")))
    assert network.asking(theme="water").ids == ("B1", "K1")
    assert network.asking(theme="no such theme").ids == ()


@pytest.mark.parametrize("needed", [0, 7])
def test_how_many_a_theme_needs_is_a_setting(needed):
    from dashboard.model import Region, Settings

    region = Region(settings=Settings(theme_needs_organisations=needed))
    found = theme_verdict(network_of(an_ecosystem("", *TWO_TRIANGLES, region=region)), "water")
    assert found.verdict is (Verdict.NOT_YET_KNOWN if needed == 7 else Verdict.ROUND)
