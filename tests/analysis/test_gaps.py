"""The arithmetic in one value."""

from dashboard.analysis.gaps import gaps
from dashboard.analysis.network import network_of
from dashboard.model import Corner
from tests.domain import an_activity, an_ecosystem


def test_every_figure_is_of_what_the_question_left():
    there = {"place": "Best"}
    ecosystem = an_ecosystem(
        "K1-B2, K1-G9, O1", an_activity("P", "K1 B1 G1"), K1=there, B1=there, G1=there, B2=there, O1=there
    )
    found = gaps(network_of(ecosystem).asking(place="Best"))
    assert found.organisations == {
        Corner.KNOWLEDGE: 1,
        Corner.BUSINESS: 2,
        Corner.GOVERNMENT: 1,
        Corner.OTHER: 1,
    }
    assert (found.relations, found.golden_triangles, found.golden_within_one_activity) == (4, 1, 1)
    assert found.open_triangles == 1
    assert [(each.source, each.target) for each in found.missing_links] == [("B2", "G1")]
