"""How the corners work together."""

from dashboard.analysis.corner_pairs import CornerPair, corner_pairs
from dashboard.analysis.network import network_of
from dashboard.model import Corner
from tests.domain import an_ecosystem

K, B, G = Corner.KNOWLEDGE, Corner.BUSINESS, Corner.GOVERNMENT


def test_the_corner_with_the_smaller_share_speaks_and_the_weakest_line_comes_first():
    found = corner_pairs(network_of(an_ecosystem("K1-B1, K1-B2, K2-B1, B3, B4, B5, G1-K1, G2")))
    assert found == (
        CornerPair(of=B, to=G, linked=0, total=5, pairs=0),
        CornerPair(of=B, to=K, linked=2, total=5, pairs=3),
        CornerPair(of=K, to=G, linked=1, total=2, pairs=1),
    )


def test_without_organisations_there_is_nothing_to_divide_by():
    assert [each.share for each in corner_pairs(network_of(an_ecosystem()))] == [0, 0, 0]


def test_an_empty_corner_lets_the_other_speak():
    found = {(each.of, each.to): each for each in corner_pairs(network_of(an_ecosystem("K1-B1")))}
    assert found[K, G].total == 1
