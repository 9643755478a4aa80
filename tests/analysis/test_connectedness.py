"""Who is here but hardly connected."""

from dashboard.analysis.connectedness import connectedness, hardly_connected
from dashboard.analysis.network import network_of
from dashboard.model import Corner
from tests.domain import an_ecosystem


def test_those_linked_to_one_or_no_other_corner_come_loneliest_first():
    found = hardly_connected(connectedness(network_of(an_ecosystem("K1-B1, K1-G1, B1-B2, B2-B3, O1-B3, K9"))))
    assert [(each.organisation, each.reached) for each in found] == [
        ("B2", ()),
        ("B3", ()),
        ("G1", (Corner.KNOWLEDGE,)),
        ("B1", (Corner.KNOWLEDGE,)),
    ]
    assert found[2].missing == (Corner.BUSINESS,)
