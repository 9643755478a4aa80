"""Are we only talking to ourselves?"""

from dashboard.analysis.exchange import exchange
from dashboard.analysis.network import network_of
from tests.domain import an_ecosystem

OUTSIDE = {"inside": False}


def test_it_says_how_many_relations_leave_the_region():
    found = exchange(
        network_of(an_ecosystem("K1-B1, K1-B9:talks, K1-K9, B9-K9, G1-B9:none", B9=OUTSIDE, K9=OUTSIDE))
    )
    assert (found.pairs, found.leaving) == (3, 2)
    assert (found.inside, found.outside) == (("B1", "G1", "K1"), ("B9", "K9"))
    assert (found.linked_inside, found.reaching_out) == (2, ("K1",))


def test_it_names_who_stays_within_the_own_corner():
    found = exchange(network_of(an_ecosystem("K1-K2, K2-B1, B2-B3, O1-B2, G1")))
    assert (found.own_corner_only, found.linked) == (("B2", "B3", "K1"), 5)
