"""Suggestions as an officer meets them, one story at a time."""

from dataclasses import replace
from datetime import date

import pytest

from dashboard.analysis.network import network_of
from dashboard.analysis.question import Question
from dashboard.analysis.suggestions import ReasonCode, Suggestion, suggest
from dashboard.model import Corner, Ecosystem, Region, Settings
from tests.domain import a_relation, an_activity, an_ecosystem, an_organisation

CALM = Settings(well_known_at_least=0, well_known_share=0.0)
"""Small stories have no best known: with ten organisations everybody would be."""


def a_region(**changes: object) -> Region:
    return Region(name="Testland", country="NL", settings=replace(CALM, **changes))


def suggested(ecosystem: Ecosystem, **asked: object) -> list[tuple[str, str]]:
    return [each.pair for each in suggestions(ecosystem, **asked)]


def suggestions(ecosystem: Ecosystem, **asked: object) -> tuple[Suggestion, ...]:
    question = asked.pop("question", Question())
    return suggest(network_of(ecosystem, question), **{"count": 20, **asked})  # type: ignore[arg-type]


def test_somebody_who_works_with_both_on_one_theme_can_introduce_them() -> None:
    region = an_ecosystem(
        "",
        a_relation("B1-K1", themes="photonics"),
        a_relation("B1-G1", themes="photonics"),
        region=a_region(),
    )
    (only,) = suggestions(region)
    assert only.facts() == {
        "source": "G1",
        "target": "K1",
        "introducers": ["B1"],
        "reasons": [
            {"code": "shared_introducer", "theme": "photonics", "ways": 1, "introducers": ("B1",)},
            {"code": "closes", "number": 1, "ways": 1},
        ],
    }


def test_working_with_both_on_different_themes_is_no_shared_theme() -> None:
    region = an_ecosystem(
        "",
        a_relation("B1-K1", themes="photonics"),
        a_relation("B1-G1", themes="water"),
        region=a_region(),
    )
    (only,) = suggestions(region)
    assert [reason.code for reason in only.reasons] == [ReasonCode.CLOSES]


def test_one_project_with_thirteen_partners_is_one_way_and_says_so() -> None:
    partners = "K1* " + " ".join(f"B{n}" for n in range(11)) + " G1"
    region = an_ecosystem("", an_activity("P", partners, themes="photonics"), region=a_region())
    told = {each.pair: each for each in suggestions(region)}[("B0", "G1")]
    shared = told.reason(ReasonCode.SHARED_INTRODUCER)
    assert shared is not None
    assert (shared.ways, shared.activity, shared.partners) == (1, "P", 13)


def test_two_independent_triangles_come_before_many_through_one_project() -> None:
    region = an_ecosystem(
        "G1-B1, G1-B2, K1-B1, K1-B2",
        an_activity("P", "G2* B3 B4 B5"),
        an_activity("Q", "K2* B3 B4 B5"),
        region=a_region(),
    )
    closing = {each.pair: each.reason(ReasonCode.CLOSES) for each in suggestions(region)}
    assert closing["G2", "K2"].number == 3
    assert list(closing).index(("G1", "K1")) < list(closing).index(("G2", "K2"))


def test_a_mutual_match_of_offers_and_needs_comes_first() -> None:
    region = an_ecosystem(
        "B1-K1, B1-G1",
        K2={"offers": "een meetlab voor lichtchips", "needs": "een proefveld voor sensoren"},
        G2={"offers": "proefveld", "needs": "meetlab"},
        B3={"needs": "studenten die meten"},
        K4={"offers": "studenten van de opleiding optica, die meten en ijken"},
        region=a_region(),
    )
    first, second, *_ = suggestions(region)
    assert first.pair == ("G2", "K2")
    assert first.reason(ReasonCode.OFFER_MEETS_NEED).mutual is True
    assert second.pair == ("B3", "K4")
    assert second.reason(ReasonCode.OFFER_MEETS_NEED).mutual is False


def test_the_same_corner_meets_only_where_an_offer_meets_a_need() -> None:
    region = an_ecosystem(
        "K1-B1, K1-B2, K1-B3",
        B1={"offers": "een lab om sensoren te ijken"},
        B2={"needs": "sensoren ijken"},
        region=a_region(),
    )
    assert suggested(region) == [("B1", "B2")]


def test_where_a_corner_is_missing_somebody_who_carries_the_theme_is_brought_in() -> None:
    region = an_ecosystem(
        "",
        an_activity("dike", "K1* G1 G2 K2 G3", themes="water", evidence="register"),
        B1={"themes": "water"},
        B2={"themes": "photonics"},
        region=a_region(),
    )
    told = suggestions(region)
    assert {each.other("B1") for each in told} <= {"K1", "K2", "G1", "G2", "G3"}
    assert all("B2" not in each.pair for each in told)
    reason = told[0].reason(ReasonCode.MISSING_CORNER)
    assert (reason.theme, reason.corner) == ("water", Corner.BUSINESS)


def test_a_theme_that_rests_on_one_party_is_relieved_without_it() -> None:
    on = {"themes": "food", "ground": "public"}
    region = an_ecosystem(
        "",
        a_relation("B1-K1", **on),
        a_relation("B1-G1", **on),
        a_relation("K1-G1", **on),
        a_relation("B1-K2", **on),
        a_relation("K2-G1", **on),
        a_relation("B2-G1", **on),
        region=a_region(),
    )
    relieving = {each.pair: each.reason(ReasonCode.SINGLE_PARTY) for each in suggestions(region)}
    assert relieving  # B1 and G1 are in every golden triangle; only a link around the one that is named helps
    for pair, reason in relieving.items():
        assert reason is None or reason.party not in pair


def test_organisations_without_links_meet_their_neighbours_on_the_same_theme() -> None:
    region = an_ecosystem(
        "K1-B1",
        K1={"themes": "photonics", "place": "Best"},
        B1={"place": "Best"},
        G1={"themes": "photonics", "place": "best"},
        G2={"themes": "photonics", "place": "Deurne"},
        region=a_region(),
    )
    (only,) = suggestions(region)
    assert only.pair == ("G1", "K1")
    assert only.reason(ReasonCode.UNKNOWN_NEIGHBOUR).facts() == {
        "code": "unknown_neighbour",
        "theme": "photonics",
        "place": "best",
    }


def test_two_of_the_best_known_are_behind_a_switch() -> None:
    region = an_ecosystem("B1-K1, B1-G1", region=a_region(well_known_at_least=10))
    assert suggested(region) == []
    assert suggested(region, well_known=True) == [("G1", "K1")]


def test_a_hub_alone_introduces_nobody() -> None:
    crowd = ", ".join(f"O1-O{n}" for n in range(2, 9))
    region = an_ecosystem(f"O1-B1, O1-K1, {crowd}", region=a_region(hub_from_links=5))
    assert suggested(region) == []


def test_a_hub_is_named_after_somebody_nearer() -> None:
    crowd = ", ".join(f"O1-O{n}" for n in range(3, 9))
    region = an_ecosystem(
        f"O1-B1, O1-K1, O2-B1, O2-K1, B1-G1, G1-K1, {crowd}", region=a_region(hub_from_links=5)
    )
    told = {each.pair: each.introducers for each in suggestions(region)}
    assert told["B1", "K1"][-1] == "O1"


def test_one_suggestion_for_two_families_at_the_part_that_carries_the_theme() -> None:
    region = an_ecosystem(
        "",
        an_activity("dike", "G1* G2 G3 G4 G5", themes="water", evidence="register"),
        a_relation("K1-B9"),
        K1={"themes": "water"},
        K2={"themes": "water", "part_of": "K1"},
        K3={"themes": "photonics", "part_of": "K1"},
        region=a_region(organisation_at_most=9),
    )
    water = [each for each in suggestions(region) if each.reason(ReasonCode.MISSING_CORNER)]
    assert water
    assert all("K2" in each.pair for each in water)


def test_a_part_that_only_has_the_theme_through_others_does_not_stand_in_for_its_whole() -> None:
    region = an_ecosystem(
        "",
        a_relation("B1-K1", themes="photonics"),
        a_relation("B1-K2", themes="photonics"),
        a_relation("B1-G1", themes="photonics"),
        K1={"themes": "photonics"},
        K2={"themes": "water", "part_of": "K1"},
        region=a_region(),
    )
    assert suggested(region) == [("G1", "K1")]


def test_families_that_know_each_other_are_no_news_through_another_part() -> None:
    region = an_ecosystem(
        "K1-B1, B2-G1, G1-K1",
        a_relation("G1-B2"),
        B2={"part_of": "B1"},
        region=a_region(),
    )
    assert ("B2", "K1") not in suggested(region)


def test_the_same_introducer_stands_in_at_most_three_of_a_list_and_the_same_organisation_in_two() -> None:
    links = ", ".join([f"B1-K{n}" for n in range(1, 6)] + [f"B1-G{n}" for n in range(1, 6)])
    told = suggestions(an_ecosystem(links, region=a_region(corner_pair_share=1.0)))
    assert len(told) == 3
    ends = [end for each in told for end in each.pair]
    assert max(ends.count(end) for end in ends) <= 2


def test_where_who_introduces_in_one_theme_is_used_up_somebody_in_another_theme_does() -> None:
    region = an_ecosystem(
        "",
        *(a_relation(f"B1-{each}", themes="photonics") for each in ("K1", "G1", "K2", "G2")),
        *(a_relation(f"O1-{each}", themes="water") for each in ("K2", "G2")),
        *(an_organisation(each, themes=("photonics",)) for each in ("K1", "G1", "K2", "G2")),
        region=a_region(introducer_at_most=1, corner_pair_share=1.0),
    )
    told = {each.pair: each.reason(ReasonCode.SHARED_INTRODUCER) for each in suggestions(region)}
    reason = told["G2", "K2"]
    assert reason is not None
    assert (reason.theme, reason.introducers) == ("water", ("O1",))


def test_at_most_half_of_a_list_joins_the_same_two_corners() -> None:
    links = ", ".join(f"B{n}-K{n}, B{n}-G{n}" for n in range(1, 9))
    region = an_ecosystem(links, region=a_region())
    assert len(suggested(region, count=6)) == 3
    assert len(suggested(region, count=6, corners=(Corner.KNOWLEDGE, Corner.GOVERNMENT))) == 6


def test_a_list_for_one_organisation_does_not_count_that_organisation_and_its_corner() -> None:
    links = ", ".join(f"K1-G{n}, G{n}-B{n}" for n in range(1, 6))
    region = an_ecosystem(links, region=a_region())
    told = suggested(region, organisation="K1", count=5)
    assert told == [(f"B{n}", "K1") for n in range(1, 6)]


def test_one_place_in_five_is_for_those_of_whom_no_link_is_known() -> None:
    links = ", ".join(f"B{n}-K{n}, B{n}-G{n}, K{n}-O{n}, G{n}-O{n}" for n in range(1, 9))
    region = an_ecosystem(
        links,
        K1={"themes": "care", "place": "Best"},
        B9={"themes": "care", "place": "Best"},
        region=a_region(),
    )
    told = suggestions(region, count=4)
    assert any("B9" in each.pair for each in told)


def test_a_national_body_and_a_local_firm_meet_only_over_a_shared_theme() -> None:
    ministry = an_organisation("G1", kind="ministry", inside=False)
    unrelated = an_ecosystem("K1-G1, K1-B1", ministry, region=a_region())
    assert suggested(unrelated) == []
    on_photonics = an_ecosystem(
        "",
        ministry,
        a_relation("K1-G1", themes="photonics"),
        a_relation("K1-B1", themes="photonics"),
        region=a_region(),
    )
    assert suggested(on_photonics) == [("B1", "G1")]


@pytest.mark.parametrize("name", ["Ministerie van Defensie", "MINISTRY OF DEFENSE", "Rijkswaterstaat Zuid"])
def test_a_national_body_is_known_by_its_name_where_no_list_says_its_kind(name: str) -> None:
    ministry = an_organisation("G1", name=name)
    assert suggested(an_ecosystem("K1-G1, K1-B1", ministry, region=a_region())) == []
    town = an_organisation("G1", name="Gemeente Best")
    assert suggested(an_ecosystem("K1-G1, K1-B1", town, region=a_region())) == [("B1", "G1")]


def test_a_national_body_meets_a_local_firm_over_its_own_themes_not_those_of_a_covenant() -> None:
    def region(theme: str) -> Ecosystem:
        return an_ecosystem(
            "",
            an_organisation("G1", kind="ministry", inside=False, themes=("photonics",)),
            an_activity("Covenant", "K1* G1 B1", kind="covenant", themes=(theme,)),
            an_organisation("B1", themes=("mobility",)),
            region=a_region(all_pairs_up_to=0),
        )

    assert suggested(region("mobility")) == []
    assert suggested(region("photonics")) == [("B1", "G1")]


def test_a_theme_of_both_comes_before_one_that_they_only_have_through_others() -> None:
    region = an_ecosystem(
        "",
        *(an_organisation(each, themes=("photonics",)) for each in ("B2", "G2")),
        a_relation("B1-K1", themes="photonics"),
        a_relation("G1-K1", themes="photonics"),
        a_relation("B2-K2", themes="photonics"),
        a_relation("G2-K2", themes="photonics"),
        region=a_region(),
    )
    assert suggested(region) == [("B2", "G2"), ("B1", "G1")]


def test_two_from_outside_are_never_introduced() -> None:
    abroad = {"inside": False}
    assert suggested(an_ecosystem("B1-K1, B1-G1", K1=abroad, G1=abroad, region=a_region())) == []


def test_asking_for_one_theme_does_not_forget_who_knows_each_other_on_another() -> None:
    region = an_ecosystem(
        "",
        a_relation("B1-K1", themes="photonics"),
        a_relation("B1-G1", themes="photonics"),
        a_relation("K1-G1", "knows", themes="water"),
        region=a_region(),
    )
    assert suggested(region, question=Question(theme="photonics")) == []


def test_asked_for_no_relation_says_so_and_leaves_the_gap_open() -> None:
    region = an_ecosystem("B1-K1, B1-G1, K1-G1:none", region=a_region())
    assert suggested(region) == [("G1", "K1")]


def test_what_has_ended_is_no_acquaintance_any_more() -> None:
    region = an_ecosystem("B1-K1, B1-G1", a_relation("K1-G1", until=2022), region=a_region())
    assert suggested(region, question=Question(on=date(2022, 6, 1))) == []
    assert suggested(region, question=Question(on=date(2023, 6, 1))) == [("G1", "K1")]


def test_an_empty_region_has_nothing_to_suggest() -> None:
    assert suggested(an_ecosystem()) == []
    assert suggested(an_ecosystem("K1, B1, G1")) == []


def test_a_list_through_one_introducer_names_it_every_time() -> None:
    links = ", ".join([f"B1-K{n}, B1-G{n}, B2-K{n}, B2-G{n}" for n in range(1, 6)])
    told = suggestions(an_ecosystem(links, region=a_region()), introducer="B1", count=5)
    assert len(told) == 5
    assert all("B1" in each.introducers for each in told)
