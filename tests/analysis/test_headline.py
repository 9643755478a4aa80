"""The one sentence."""

from dashboard.analysis.headline import Headline, headline
from dashboard.analysis.network import network_of
from tests.domain import an_ecosystem

REGION = "K1-B1, K1-G1, B2-B3, O1-G2"


def test_it_counts_those_linked_to_both_other_corners_among_those_with_a_link():
    assert headline(network_of(an_ecosystem(REGION))) == Headline(linked=6, both_others=1, nothing_known=0)


def test_a_long_list_without_relations_never_makes_the_region_look_worse():
    before = headline(network_of(an_ecosystem(REGION)))
    longer = REGION + "".join(f", B{number}" for number in range(100, 400))
    after = headline(network_of(an_ecosystem(longer)))
    assert (after.linked, after.both_others) == (before.linked, before.both_others)
    assert after.nothing_known == before.nothing_known + 300
    assert after.organisations == before.organisations + 300
