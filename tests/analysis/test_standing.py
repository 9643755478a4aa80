"""Where each organisation stands."""

import pytest

from dashboard.analysis.network import network_of
from dashboard.analysis.standing import Standing, standings
from tests.domain import an_ecosystem


@pytest.mark.parametrize(
    ("links", "standing"),
    [
        ("K1-B1, B1-G1, G1-K1, K1-B2", Standing.GOLDEN),
        ("K1-B1, K1-G1", Standing.OPEN),
        ("K1-B1, B1-G1", Standing.OPEN),
        ("K1-B1, B1-O1, B1-K2", Standing.ONE_OTHER_CORNER),
        ("K1-K2, K1-B1:talks", Standing.OWN_CORNER_ONLY),
        ("K1-O1", Standing.OWN_CORNER_ONLY),
        ("K1-B1:knows", Standing.NOTHING_KNOWN),
        ("K1", Standing.NOTHING_KNOWN),
    ],
)
def test_the_best_that_holds_is_said(links, standing):
    assert standings(network_of(an_ecosystem(links)))["K1"] is standing


def test_other_has_no_standing_in_the_triangle():
    assert set(standings(network_of(an_ecosystem("O1-K1, O1-B1")))) == {"B1", "K1"}
