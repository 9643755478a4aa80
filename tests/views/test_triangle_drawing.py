"""An introduction drawn out: corners in their places, two links in grey, the third hollow."""

from dashboard.analysis import triangles
from dashboard.analysis.network import network_of
from dashboard.texts import Language, texts_in
from dashboard.views import triangle_drawing
from dashboard.views.theme import LIGHT
from dashboard.views.triangle_drawing import Line
from tests.domain import an_activity, an_ecosystem
from tests.hostile import HOSTILE

TEXTS = texts_in(Language.ENGLISH)


def test_an_open_triangle_keeps_knowledge_on_top_business_left_and_government_right():
    network = network_of(an_ecosystem("G1-B1, B1-K1"))
    (opened,) = triangles.around(network, "B1").open
    drawn = triangle_drawing.opened(network, opened, TEXTS)
    assert drawn.places == ("K1", "B1", "G1")
    assert drawn.lines[frozenset({"K1", "G1"})] == (Line.MISSING, "no link known")


def test_an_introducer_of_no_corner_stands_on_top():
    network = network_of(an_ecosystem("G1-O1, O1-K1"))
    drawn = triangle_drawing.introduced(network, "G1", "K1", "O1", TEXTS)
    assert drawn.places == ("O1", "K1", "G1")


def test_a_link_that_is_one_project_says_so():
    network = network_of(an_ecosystem("B1-G1:bound", an_activity("P", "K1 B1")))
    drawn = triangle_drawing.introduced(network, "K1", "G1", "B1", TEXTS)
    assert drawn.lines[frozenset({"K1", "B1"})] == (Line.RELATION, "one project")
    assert drawn.lines[frozenset({"B1", "G1"})][0] is Line.BOUND


def test_a_link_within_one_corner_is_hollow_in_grey_for_it_makes_no_triangle():
    network = network_of(an_ecosystem("B1-K1, K1-B2"))
    drawn = triangle_drawing.introduced(network, "B1", "B2", "K1", TEXTS)
    assert LIGHT.gold not in triangle_drawing.shapes(drawn, network, tokens=LIGHT)


def test_only_a_golden_triangle_has_a_face():
    network = network_of(an_ecosystem("K1-B1, B1-G1, K1-G1, G1-B2, K1-B2"))
    for golden in triangles.golden(network):
        assert "polygon" in triangle_drawing.shapes(triangle_drawing.golden(golden), network)
    opened = triangle_drawing.introduced(network, "B1", "B2", "K1", TEXTS)
    assert "polygon" not in triangle_drawing.shapes(opened, network)


def test_names_are_never_markup():
    for name in HOSTILE:
        ecosystem = an_ecosystem("K1-B1, B1-G1", K1={"name": name}, B1={"name": name})
        network = network_of(ecosystem)
        drawn = triangle_drawing.introduced(network, "K1", "G1", "B1", TEXTS)
        figure = triangle_drawing.figure(drawn, network, TEXTS)
        assert "<script" not in figure.lower()
        assert "onerror=" not in figure.lower().replace("&quot;", '"') or "&lt;" in figure
