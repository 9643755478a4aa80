"""The great triangle tells the truth by sizes and places, and says the same to who cannot see it."""

from itertools import combinations
from xml.etree import ElementTree

import pytest

from dashboard.analysis.corner_pairs import CornerPair, corner_pairs
from dashboard.analysis.network import network_of
from dashboard.model import CORNERS, Ecosystem
from dashboard.texts import Language, texts_in
from dashboard.views import great_triangle, pair_words
from dashboard.views.great_triangle import AT, HIGH, WIDE, GreatTriangle
from dashboard.views.overview.triangle import gap_sentence, spoken
from dashboard.views.theme import LIGHT
from tests.domain import an_ecosystem

K, B, G = CORNERS
FIGURES = (CornerPair(B, G, 6, 80, 7), CornerPair(B, K, 18, 80, 44), CornerPair(K, G, 11, 24, 33))
COUNTS = {K: 24, B: 80, G: 22}


def _of(ecosystem: Ecosystem) -> GreatTriangle:
    network = network_of(ecosystem)
    counts = {corner: len(network.of_corner(corner)) for corner in CORNERS}
    return great_triangle.great_triangle(counts, corner_pairs(network))


def _drawn(triangle: GreatTriangle) -> ElementTree.Element:
    return ElementTree.fromstring(f"<svg>{great_triangle.shapes(triangle, tokens=LIGHT)}</svg>")


def test_knowledge_stands_on_top_business_left_and_government_right():
    assert AT[K][1] < AT[B][1] == AT[G][1]
    assert AT[B][0] < AT[K][0] < AT[G][0]


def test_areas_follow_the_counts():
    triangle = great_triangle.great_triangle(COUNTS, FIGURES)
    areas = {corner: triangle.radius(corner) ** 2 for corner in CORNERS}
    for one, other in combinations(CORNERS, 2):
        assert areas[one] / areas[other] == pytest.approx(COUNTS[one] / COUNTS[other])


def test_the_weakest_line_is_the_thinnest_and_lies_in_the_only_casing():
    triangle = great_triangle.great_triangle(COUNTS, FIGURES)
    assert triangle.weakest == FIGURES[0]
    widths = {pair: triangle.width(pair) for pair in FIGURES}
    assert min(widths, key=lambda pair: widths[pair]) == triangle.weakest
    casings = [each for each in _drawn(triangle).findall("line") if each.get("stroke") == LIGHT.gold_edge]
    (casing,) = casings
    assert float(casing.get("stroke-width", "0")) == pytest.approx(triangle.widest, abs=0.01)
    ends = {(float(casing.get(f"x{end}", "0")), float(casing.get(f"y{end}", "0"))) for end in (1, 2)}
    assert ends == {AT[B], AT[G]}


def test_there_is_never_a_gold_face():
    assert _drawn(great_triangle.great_triangle(COUNTS, FIGURES)).findall("polygon") == []


@pytest.mark.parametrize("counts", [(24, 80, 22), (1, 300, 2), (4000, 3, 90), (1, 1, 1)])
def test_every_mark_and_name_stays_within_the_drawing(counts: tuple[int, int, int]):
    triangle = great_triangle.great_triangle(dict(zip(CORNERS, counts, strict=True)), ())
    for corner in CORNERS:
        x, y = triangle.at(corner)
        r = triangle.radius(corner)
        assert r <= x <= WIDE - r
        assert y + r <= HIGH
        _, named = great_triangle.name_place(triangle, corner).at
        assert 10 <= named <= HIGH - 10


def test_a_count_that_does_not_fit_stands_beside_the_name():
    triangle = great_triangle.great_triangle({K: 3, B: 900, G: 90}, ())
    assert not triangle.counts_inside(K)
    assert triangle.counts_inside(B)


def test_a_corner_that_is_not_there_is_an_outline_and_has_no_lines():
    triangle = _of(an_ecosystem("K1-B1, K2-B1"))
    drawn = _drawn(triangle)
    outlined = [each for each in drawn if each.get("fill") == "none"]
    assert [each.get("stroke") for each in outlined] == [LIGHT.government]
    assert len(drawn.findall("line")) == 4, "one line in its casing, of three strokes"


def test_without_any_link_between_corners_lines_are_dots_and_nothing_is_called_weakest():
    triangle = _of(an_ecosystem("K1-K2, B1, G1"))
    assert triangle.weakest is None
    drawn = _drawn(triangle)
    assert all(each.get("stroke-dasharray") for each in drawn.findall("line"))


@pytest.mark.parametrize("language", Language)
def test_who_hears_the_picture_hears_every_figure_in_it(language: Language):
    texts = texts_in(language)
    triangle = great_triangle.great_triangle(COUNTS, FIGURES)
    told = spoken(triangle, texts)
    for corner in CORNERS:
        assert f"{texts(f'common.corner_{corner}')}: {COUNTS[corner]}" in told
    for pair in FIGURES:
        assert pair_words.sentence(pair, texts) in told
    assert told.count(pair_words.sentence(FIGURES[0], texts)) == 2, "once as a line, once as the weakest"


def test_the_gap_is_told_as_a_sentence_of_the_weakest_line():
    triangle = great_triangle.great_triangle(COUNTS, FIGURES)
    dutch, english = texts_in(Language.DUTCH), texts_in(Language.ENGLISH)
    assert gap_sentence(triangle, dutch) == "Slechts 6 van de 80 bedrijven werken met een overheid."
    assert gap_sentence(triangle, english) == "Only 6 of the 80 businesses work with a government body."


@pytest.mark.parametrize("links", ["K1-B1", "K1, K2", "K1-K2, B1, G1", "G1, B1", "K1-B1, B1-G1, K1-G1"])
@pytest.mark.parametrize("language", Language)
def test_every_region_has_a_gap_sentence_that_ends_as_one(links: str, language: Language):
    assert gap_sentence(_of(an_ecosystem(links)), texts_in(language)).endswith(".")


def test_no_link_known_is_never_called_no_link():
    nobody = CornerPair(B, G, 0, 80, 0)
    assert "kennen we" in pair_words.sentence(nobody, texts_in(Language.DUTCH))
    assert "know" in pair_words.sentence(nobody, texts_in(Language.ENGLISH))
