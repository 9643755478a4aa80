"""What is lit in the network drawing."""

from dashboard.analysis.golden_links import golden_links
from dashboard.analysis.network import network_of
from dashboard.analysis.triangles import GoldenTriangle, OpenTriangle
from dashboard.model import Region, Settings
from dashboard.texts import Language, texts_in
from dashboard.views.network import lit
from dashboard.views.network.asked import Asked, Parts
from dashboard.views.network.finding import finding, protagonist
from dashboard.views.network.lit import Line, LineStyle, Lit
from dashboard.views.network.scene import Scene, scene
from tests.domain import a_relation, an_ecosystem

SHARED = (
    a_relation("K1-B1", themes="photonics"),
    a_relation("K1-G1", themes="photonics"),
)


EVERYBODY_MAY_MEET = Region(settings=Settings(well_known_share=0, well_known_at_least=0))


def shown(links: str = "", *more: object, **facts: object) -> Scene:
    region = an_ecosystem(links, *more, region=EVERYBODY_MAY_MEET, **facts)  # type: ignore[arg-type]
    return scene(network_of(region), asked=Asked())


def test_a_golden_triangle_is_full_and_has_a_face() -> None:
    found = shown("K1-B1, B1-G1, K1-G1")
    triangle = lit.triangles(found, "B1")[0]
    light = lit.light_of_triangle(found, triangle)
    assert {line.style for line in light.lines} == {LineStyle.GOLDEN}
    assert light.faces == (("K1", "B1", "G1"),)


def test_an_open_triangle_shows_its_missing_side_hollow_and_no_face() -> None:
    found = shown("K1-B1, B1-G1")
    (triangle,) = lit.triangles(found, "B1")
    light = lit.light_of_triangle(found, triangle)
    assert [(line.one, line.other, line.style) for line in light.lines] == [
        ("G1", "K1", LineStyle.SUGGESTION)
    ]
    assert light.faces == ()


def test_golden_triangles_come_before_open_ones() -> None:
    found = lit.triangles(shown("K1-B1, B1-G1, K1-G1, B1-G2"), "B1")
    assert [type(each) for each in found] == [GoldenTriangle, OpenTriangle]


def test_who_is_not_in_the_drawing_has_no_triangles() -> None:
    assert lit.triangles(shown("K1-B1"), "G7") == ()


def test_with_nobody_chosen_every_side_of_a_golden_triangle_is_gold() -> None:
    found = shown("K1-B1, B1-G1, K1-G1, K1-B2")
    sides = {(line.one, line.other) for line in lit.light_of_golden(found, None).lines}
    assert sides == {("B1", "K1"), ("B1", "G1"), ("G1", "K1")}


def test_with_somebody_chosen_only_its_own_golden_triangles_are_gold() -> None:
    found = shown("K1-B1, B1-G1, K1-G1, K2-B2, B2-G2, K2-G2")
    ends = {end for line in lit.light_of_golden(found, "B2").lines for end in (line.one, line.other)}
    assert ends == {"K2", "B2", "G2"}


def test_other_is_no_corner_of_a_golden_link() -> None:
    assert golden_links(network_of(an_ecosystem("K1-B1, B1-O1, K1-O1"))) == ()


def test_a_missing_link_is_a_line_of_its_own_style() -> None:
    (line,) = lit.light_of_missing(shown("K1-B1, B1-G1")).lines
    assert (line.one, line.other, line.style) == ("G1", "K1", LineStyle.MISSING)


def test_a_suggestion_is_drawn_between_the_marks_of_the_families_and_named_by_its_parts() -> None:
    facts = {"K5": {"part_of": "K9", "name": "Lectoraat"}, "K9": {"name": "Hogeschool"}}
    found = shown(
        "",
        a_relation("K5-B1", themes="photonics"),
        a_relation("B1-G1", themes="photonics"),
        **facts,
    )
    light = lit.light_of_suggestions(found)
    assert {frozenset((line.one, line.other)) for line in light.lines} == {frozenset(("K9", "G1"))}
    assert light.names["K9"] == "Lectoraat"


def test_a_side_that_is_lit_twice_is_drawn_once_as_the_later_one() -> None:
    thin = Lit((Line("B1", "K1", LineStyle.GOLDEN_THIN),))
    full = Lit((Line("K1", "B1", LineStyle.GOLDEN),))
    assert [line.style for line in lit.together(thin, full).lines] == [LineStyle.GOLDEN]


def test_the_title_names_who_can_introduce_two_corners() -> None:
    found = shown("", *SHARED, K1={"name": "Lichtspoor"})
    assert protagonist(found) == "K1"
    assert finding(found, texts_in(Language.DUTCH)) == "Lichtspoor kan twee hoeken aan elkaar voorstellen."


def test_without_suggestions_the_title_counts_golden_triangles() -> None:
    found = shown("K1-B1, B1-G1, K1-G1")
    assert finding(found, texts_in(Language.ENGLISH)) == "One golden triangle in this network."


def test_without_links_the_title_says_that_nothing_is_known() -> None:
    assert "nog geen verbinding bekend" in finding(shown("K1, B1"), texts_in(Language.DUTCH))


def test_without_anybody_the_title_says_so() -> None:
    assert finding(shown(""), texts_in(Language.DUTCH)) == "Hier staat nog niemand."


def test_a_hostile_name_in_the_title_is_harmless() -> None:
    found = shown("", *SHARED, K1={"name": "[click](javascript:alert(1))"})
    assert "](" not in finding(found, texts_in(Language.DUTCH))


def test_parts_apart_are_lit_where_they_stand() -> None:
    network = network_of(an_ecosystem("K5-B1, B1-G1, K5-G1", K5={"part_of": "K9"}))
    found = scene(network, asked=Asked(parts=Parts.APART))
    assert lit.triangles(found, "K5")
    assert lit.triangles(found, "K9") == ()
