"""What the region would be if all who agreed to meet worked together."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from dashboard.analysis.network import network_of
from dashboard.analysis.workshop import before_and_after, fold
from dashboard.model import CORNERS, Corner
from dashboard.model.workshop import Agreement, Party
from tests.domain import an_ecosystem
from tests.rooms import a_log, desk, party

IDS = ("K1", "K2", "B1", "B2", "G1", "G2", "O1")
PAIRS = list(combinations(IDS, 2))


def _golden(pairs, corner):
    links = {frozenset(pair) for pair in pairs}
    return sum(
        {corner(each) for each in three} == set(CORNERS)
        and all(frozenset(pair) in links for pair in combinations(three, 2))
        for three in combinations(IDS, 3)
    )


@given(st.sets(st.sampled_from(PAIRS)), st.lists(st.sampled_from(PAIRS), max_size=5))
def test_after_is_the_region_with_a_link_for_every_pair_that_agreed(linked, agreed):
    network = network_of(an_ecosystem(", ".join((*(f"{u}-{v}" for u, v in sorted(linked)), *IDS))))
    log = a_log(*(desk(Agreement(party(v), party(u))) for u, v in agreed))
    found = before_and_after(fold(log), network)
    assert {frozenset(pair) for pair in found.pairs} == {frozenset(pair) for pair in {*agreed} - linked}
    assert found.before.golden == _golden(linked, network.corner)
    assert found.after.golden == _golden({*linked, *agreed}, network.corner)


def test_a_newcomer_counts_in_the_corner_that_somebody_said():
    network = network_of(an_ecosystem("K1-B1, K1-G1"))
    newcomer = Party(name="Lichtspoor", corner=Corner.BUSINESS)
    log = a_log(desk(Agreement(newcomer, party("K1"))), desk(Agreement(newcomer, party("G1"))))
    found = before_and_after(fold(log), network)
    assert (found.before.golden, found.after.golden) == (0, 1)


def test_a_room_that_agreed_on_nothing_leaves_the_region_as_it_is():
    found = before_and_after(fold(()), network_of(an_ecosystem("K1-B1")))
    assert found.pairs == ()
    assert found.before == found.after
