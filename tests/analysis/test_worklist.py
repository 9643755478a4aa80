"""What would help most."""

from datetime import date

from dashboard.analysis.network import network_of
from dashboard.analysis.question import Question
from dashboard.analysis.worklist import Want, worklist
from dashboard.model import Ecosystem, OpenQuestion, Region, Settings
from tests.domain import a_relation, an_activity, an_ecosystem

DAY = Question(on=date(2026, 3, 12))
PLACED = {"place": "Best", "latitude": 51.5, "longitude": 5.4, "themes": "water"}


def wants(
    ecosystem: Ecosystem, *questions: OpenQuestion, twins: tuple[OpenQuestion, ...] = ()
) -> dict[str, list[object]]:
    return {
        each.want.value: list(each.items) for each in worklist(network_of(ecosystem, DAY), questions, twins)
    }


def test_a_region_without_gaps_in_its_data_has_an_empty_worklist():
    assert wants(an_ecosystem("K1-B1", K1=PLACED, B1=PLACED)) == {}
    assert wants(an_ecosystem()) == {}


def test_each_thing_that_is_missing_has_its_group():
    ecosystem = an_ecosystem(
        "K1-B1, B2",
        K1=PLACED,
        B1={**PLACED, "themes": ""},
        B2={**PLACED, "place": "Nergenshuizen", "latitude": None, "longitude": None},
        O1={"themes": "water"},
    )
    assert wants(ecosystem, OpenQuestion("q", "which_corner", ("O1",))) == {
        "no_link": ["B2"],
        "no_corner": ["O1"],
        "no_theme": ["B1"],
        "no_place": ["O1"],
        "place_not_found": ["B2"],
    }


def test_another_that_nobody_asked_about_belongs_in_no_corner_and_is_no_gap():
    assert "no_corner" not in wants(an_ecosystem(O1=PLACED))


def test_who_is_outside_the_region_or_has_ended_is_not_asked_about():
    assert wants(an_ecosystem(B1={"inside": False}, B2={"until": None, **PLACED, "inside": False})) == {}


def test_knowing_somebody_is_something_known_and_asked_none_is_not():
    ecosystem = an_ecosystem("K1-B1:knows, K1-G1:none", K1=PLACED, B1=PLACED, G1=PLACED)
    assert wants(ecosystem)["no_link"] == ["G1"]


def test_who_takes_part_in_a_theme_needs_none_of_its_own():
    bare = {**PLACED, "themes": ""}
    ecosystem = an_ecosystem("", an_activity("P", "K1 B1", themes="water"), K1=bare, B1=bare)
    assert wants(ecosystem) == {}


def test_relations_unconfirmed_for_longer_than_the_half_life_come_most_faded_first():
    old, older = a_relation("K1-B1", since=2020), a_relation("K1-G1", last_confirmed="2015-01-01")
    fresh = a_relation("B1-G1", since=2010, last_confirmed="2026-01-01")
    ecosystem = an_ecosystem(
        "",
        old,
        older,
        fresh,
        a_relation("K1-B2", "none", since=2001),
        K1=PLACED,
        B1=PLACED,
        G1=PLACED,
        B2=PLACED,
    )
    assert wants(ecosystem)["faded"] == [older, old]
    patient = Region(name="Testland", settings=Settings(half_life_days=36500))
    assert "faded" not in wants(an_ecosystem("", old, older, K1=PLACED, B1=PLACED, G1=PLACED, region=patient))


def test_what_a_list_asks_already_is_no_probable_double_as_well():
    ecosystem = an_ecosystem("K1-B1, K1-B2", K1=PLACED, B1=PLACED, B2=PLACED)
    question = OpenQuestion("q", "same_organisation", ("B1", "B2"))
    same, another = (OpenQuestion(to, "same_organisation", (to, "B1")) for to in ("B2", "K1"))
    assert wants(ecosystem, question, twins=(same, another)) == {"question": [question], "double": [another]}


def test_what_touches_most_organisations_comes_first():
    ecosystem = an_ecosystem(
        "K1-B1", K1=PLACED, B1={**PLACED, "themes": ""}, **{f"B{n}": PLACED for n in range(2, 6)}
    )
    groups = worklist(network_of(ecosystem, DAY), [], [])

    assert [(each.want, each.touches) for each in groups] == [(Want.NO_LINK, 4), (Want.NO_THEME, 1)]


def test_the_busiest_organisations_come_first_in_a_group():
    bare = {**PLACED, "themes": ""}
    ecosystem = an_ecosystem("K1-B1, K1-G1, K1-B2, B2-G1", K1=PLACED, B1=bare, B2=bare, G1=PLACED)
    assert wants(ecosystem)["no_theme"] == ["B2", "B1"]


def test_what_faded_changes_no_count_and_comes_last():
    old = [a_relation(f"K1-B{n}", since=2001) for n in range(1, 6)]
    placed = {f"B{n}": PLACED for n in range(1, 6)}
    groups = worklist(network_of(an_ecosystem("", *old, K1=PLACED, G1=PLACED, **placed), DAY), [], [])

    assert [(each.want, each.touches) for each in groups] == [(Want.NO_LINK, 1), (Want.FADED, 6)]
