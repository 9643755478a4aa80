"""Whom everybody knows."""

from dashboard.analysis.best_known import best_known
from dashboard.analysis.network import network_of
from dashboard.analysis.question import Question
from dashboard.model import Corner
from tests.domain import a_relation, an_activity, an_ecosystem

REGION = an_ecosystem(
    "K1-B1, K1-B2, K1-G1, B1-G1, B3",
    an_activity("club", "G2 G3", kind="association", themes="water"),
    a_relation("G3-B4", "knows"),
    B9={"inside": False},
    B8={"name": "Aardwerk"},
    G9={"name": "zee"},
)


def test_who_has_most_links_comes_first_then_who_is_named_most_then_the_name():
    assert best_known(network_of(REGION), count=20) == (
        "K1", "B1", "G1", "B2", "G3", "B4", "G2", "B8", "B3", "G9"
    )  # fmt: skip


def test_who_is_outside_the_region_is_not_asked_about():
    outside = an_ecosystem("K1-B1, B1-G1", B1={"inside": False})

    assert best_known(network_of(outside), count=20) == ("G1", "K1")


def test_a_corner_or_a_theme_chooses_among_all():
    assert best_known(network_of(REGION), count=2, corner=Corner.BUSINESS) == ("B1", "B2")
    assert best_known(network_of(REGION, Question(theme="water")), count=20) == ("G2", "G3")


def test_no_more_than_were_asked_for():
    assert best_known(network_of(REGION), count=3) == ("K1", "B1", "G1")
    assert best_known(network_of(an_ecosystem()), count=3) == ()
