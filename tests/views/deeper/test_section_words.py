"""What stands below strength: hostile names stay text, and what is not known says so."""

import pytest

from dashboard.analysis.network import network_of
from dashboard.texts import Language, texts_in
from dashboard.views.deeper.finding import found_in
from dashboard.views.deeper.sections import markup
from tests.domain import an_ecosystem
from tests.hostile import HOSTILE


@pytest.mark.parametrize("name", HOSTILE)
def test_no_name_becomes_markup(name: str):
    spokes = ", ".join(f"K1-B{n}" for n in range(1, 25))
    outside = {f"B{n}": {"inside": False} for n in range(1, 5)}
    shown = markup(
        found_in(network_of(an_ecosystem(spokes, K1={"name": name}, **outside))), texts_in(Language.DUTCH)
    )
    assert "loopt 100% van alle kortste wegen" in shown
    assert "werkt met 4 partijen buiten de regio" in shown
    for forbidden in ("<script", "<img", "<svg/", "</style"):
        assert forbidden not in shown


def test_government_without_which_a_pair_has_no_road_is_told():
    links = "G1-K1, G1-B1, G2-K2, G2-B2, K2-B2, G3-K3, G3-B3, K3-O1, O1-B3"
    shown = markup(found_in(network_of(an_ecosystem(links))), texts_in(Language.ENGLISH))
    assert "1 of the 3 governments are a corner" in shown
    assert "2 of the 3 pairs of knowledge and business that government connects" in shown


def test_one_government_that_steps_back_is_told_by_what_stays_without_it():
    links = "G1-K1, G1-B1, G1-B2, G1-B3, G1-B4, G1-B5, G2-K1, G2-B1, K1-B2, B2-O1, O1-B3, G3-K2"
    region = network_of(an_ecosystem(links, G1={"name": "Town of Delft"}))
    shown = markup(found_in(region), texts_in(Language.ENGLISH))
    assert "2 of the 5 pairs lose their only road to each other" in shown
    assert "connects 5 pairs: 2 manage without it, 1 keeps a detour and 2 lose touch." in shown


def test_where_most_relations_lie_is_said_in_words():
    spokes = ", ".join(f"K1-B{n}" for n in range(1, 21))
    outside = {f"B{n}": {"inside": False} for n in range(1, 21)}
    texts = texts_in(Language.ENGLISH)
    assert "<td>outside the region</td>" in markup(
        found_in(network_of(an_ecosystem(spokes, **outside))), texts
    )
    assert "<td>inside the region</td>" in markup(found_in(network_of(an_ecosystem(spokes))), texts)


def test_a_small_region_is_not_yet_known():
    shown = markup(found_in(network_of(an_ecosystem("K1-B1, G1"))), texts_in(Language.ENGLISH))
    assert shown.count("Not yet known") == 5
