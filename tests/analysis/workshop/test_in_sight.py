"""A triangle is in sight when two who are introduced would close it."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from dashboard.analysis.network import network_of
from dashboard.analysis.workshop import fold, tally, triangles_in_sight
from dashboard.model import CORNERS, Corner
from dashboard.model.workshop import Agreement, Here, Party, Slip
from tests.domain import an_ecosystem
from tests.rooms import a_log, by, desk, party

IDS = ("K1", "K2", "B1", "B2", "G1", "G2", "O1")
PAIRS = list(combinations(IDS, 2))


def _sights(links, *lines):
    return triangles_in_sight(fold(a_log(*lines)), _network(links))


def _network(links=""):
    return network_of(an_ecosystem(", ".join(filter(None, (links, *IDS)))))


@given(st.sets(st.sampled_from(PAIRS)), st.lists(st.sampled_from(PAIRS), max_size=4))
def test_agreed_meetings_bring_in_sight_what_they_would_close(linked, agreed):
    network = _network(", ".join(f"{u}-{v}" for u, v in sorted(linked)))
    lines = [desk(Agreement(party(u), party(v))) for u, v in agreed]
    sights = triangles_in_sight(fold(a_log(*lines)), network)
    found = {(sight.one, sight.other): sight.third for sight in sights}
    for u, v in dict.fromkeys(agreed):
        thirds = {
            w
            for w in IDS
            if (u, v) not in linked
            and tuple(sorted((u, w), key=IDS.index)) in linked
            and tuple(sorted((v, w), key=IDS.index)) in linked
            and {network.corner(each) for each in (u, v, w)} == set(CORNERS)
        }
        assert (found[u, v] in thirds) if thirds else (u, v) not in found


def test_who_introduces_from_the_third_corner_is_the_third():
    (sight,) = _sights("", by("anna", Here(party("B1"))), _slip("K1", "G1"))
    assert (sight.one, sight.other, sight.third, sight.is_agreed) == ("K1", "G1", "B1", False)


def _slip(one, other):
    return desk(Slip(party(one), party(other), introducer=party("B1")))


def test_a_triangle_that_is_agreed_on_stays_one_triangle():
    (sight,) = _sights("", _slip("K1", "G1"), _slip("G1", "K1"), desk(Agreement(party("G1"), party("K1"))))
    assert sight.is_agreed


def test_two_of_one_corner_and_two_who_work_together_bring_none():
    assert _sights("K1-G1", _slip("K1", "G1"), _slip("K1", "K2"), _slip("O1", "G1")) == ()


def test_a_newcomer_counts_with_the_corner_that_somebody_said():
    lichtspoor = Party(name="Lichtspoor", corner=Corner.GOVERNMENT)
    (sight,) = _sights("", desk(Slip(party("K1"), lichtspoor, introducer=party("B1"))))
    assert sight.other == "~lichtspoor"


def test_an_unapproved_slip_counts_as_a_slip_and_shows_no_triangle():
    room = fold(a_log(by("anna", Here(party("B1"))), by("anna", Slip(party("K1"), party("G1")))))
    counted = tally(room, _network())
    assert (counted.slips, counted.triangles) == (1, 0)
