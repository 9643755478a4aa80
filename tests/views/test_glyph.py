"""A glyph shows its verdict by place and shape: full is there, hollow is missing, dots are unknown."""

import re
from xml.etree import ElementTree

import pytest

from dashboard.analysis.network import network_of
from dashboard.analysis.themes import Verdict, theme_verdicts
from dashboard.model import CORNERS, Corner
from dashboard.views import glyph, marks
from dashboard.views.glyph import PAIRS, Glyph
from dashboard.views.theme import LIGHT
from tests.domain import an_activity, an_ecosystem

KB, KG, BG = PAIRS
K, B, G = CORNERS


def _drawn(shown: Glyph, *, small: bool = False) -> ElementTree.Element:
    return ElementTree.fromstring(f"<svg>{glyph.shapes(shown, small=small, tokens=LIGHT)}</svg>")


def _lines(drawn: ElementTree.Element, colour: str) -> list[float]:
    return [
        float(each.get("stroke-width", "0")) for each in drawn.findall("line") if each.get("stroke") == colour
    ]


@pytest.mark.parametrize("verdict", Verdict)
@pytest.mark.parametrize("small", [False, True])
def test_every_verdict_is_drawn_with_its_three_corners(verdict: Verdict, small: bool):
    drawn = _drawn(Glyph(verdict, golden=True), small=small)
    marked = [*drawn.findall("circle"), *drawn.findall("rect"), *drawn.findall("path")]
    assert len(marked) == len(CORNERS)


@pytest.mark.parametrize("missing", CORNERS)
def test_a_missing_corner_is_an_outline_in_its_own_place_and_only_the_other_two_are_joined(missing: Corner):
    drawn = _drawn(Glyph(Verdict.CORNER_MISSING, missing=frozenset({missing})))
    outlined = [each for each in drawn if each.get("fill") == "none"]
    assert [each.get("stroke") for each in outlined] == [LIGHT.corner(missing)]
    assert _lines(drawn, LIGHT.ink) == [4]


@pytest.mark.parametrize("pair", PAIRS)
def test_two_corners_without_a_link_have_a_hollow_gold_line(pair: frozenset[Corner]):
    drawn = _drawn(Glyph(Verdict.NOT_CONNECTED, unconnected=frozenset({pair})))
    assert _lines(drawn, LIGHT.gold_edge) == [9]
    assert _lines(drawn, LIGHT.page) == [3.6]
    assert _lines(drawn, LIGHT.ink) == [4, 4]


def test_what_hangs_on_one_party_has_thin_lines_there_and_a_small_gold_core():
    drawn = _drawn(Glyph(Verdict.VULNERABLE, thin=frozenset({KB, BG}), golden=True))
    assert sorted(_lines(drawn, LIGHT.ink)) == [1.3, 1.3, 4]
    (face,) = drawn.findall("polygon")
    assert face.get("fill") == LIGHT.gold


def test_vulnerable_without_a_golden_triangle_has_no_gold_at_all():
    assert LIGHT.gold not in glyph.shapes(Glyph(Verdict.VULNERABLE), tokens=LIGHT)


def test_a_round_theme_has_more_gold_than_one_that_hangs_on_a_party():
    def width(verdict: Verdict) -> float:
        (face,) = _drawn(Glyph(verdict, golden=True)).findall("polygon")
        across = [float(point.split(",")[0]) for point in face.get("points", "").split()]
        return max(across) - min(across)

    assert width(Verdict.ROUND) > 2 * width(Verdict.VULNERABLE)


def test_not_yet_known_is_dots_and_a_question_mark_and_never_red_or_gold():
    drawn = _drawn(Glyph(Verdict.NOT_YET_KNOWN, golden=True, missing=frozenset({G})))
    assert [each.text for each in drawn.findall("text")] == ["?"]
    assert len([each for each in drawn.findall("line") if each.get("stroke-dasharray")]) == len(PAIRS)
    assert not [each for each in drawn.iter() if each.get("fill") == LIGHT.gold]


def test_equal_values_have_equal_areas():
    r = 10.0
    circle = 3.14159 * r**2
    square = (2 * marks.SQUARE_HALF * r) ** 2
    triangle = (marks.TRIANGLE_SIDE * r) ** 2 * 3**0.5 / 4
    assert square == pytest.approx(circle, rel=0.01)
    assert triangle == pytest.approx(circle, rel=0.01)


def test_the_glyph_of_a_theme_is_thin_at_the_corner_of_the_party_it_rests_on():
    ecosystem = an_ecosystem(
        "",
        an_activity("P1", "K1 B1 G1", themes="water", url="x"),
        an_activity("P2", "K2 B1 G2", themes="water", url="x"),
    )
    (found,) = theme_verdicts(network_of(ecosystem))
    assert found.rests_on == "B1"
    assert glyph.glyph_of(found, ecosystem).thin == {KB, BG}


def test_a_data_uri_carries_both_themes_and_no_address():
    from base64 import b64decode

    shapes = glyph.shapes(Glyph(Verdict.ROUND, golden=True), small=True)
    uri = glyph.picture(shapes, glyph.WIDTH, glyph.HEIGHT, 40)
    svg = b64decode(uri.removeprefix("data:image/svg+xml;base64,")).decode()
    ElementTree.fromstring(svg)
    assert "light-dark(#0072B2,#4FA6E8)" in svg
    assert not re.search(r"https?://(?!www\.w3\.org/2000/svg)", svg)
