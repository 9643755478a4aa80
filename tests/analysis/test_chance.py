"""The chance of a pair is that of pairs like it, for whoever can be compared, and else not yet known."""

from datetime import date, timedelta
from random import Random

import pytest

from dashboard.analysis.calibration import Calibration
from dashboard.analysis.chance import chances
from dashboard.analysis.network import network_of
from dashboard.analysis.question import Question
from dashboard.model import Ecosystem
from tests.domain import a_relation, an_ecosystem

DAY = date(2024, 1, 1)


def _a_region_that_grows() -> Ecosystem:
    """A new link every week; the low numbers are busiest, and K0 works with B1 from the first day on."""
    draw, links, began = Random(4), [a_relation("K0-B1", since="2020-01-01")], date(2020, 1, 1)
    for _ in range(200):
        began += timedelta(days=7)
        one, other = draw.choice(("KB", "BG", "KG"))
        pair = f"{one}{int(19 * draw.random() ** 2)}-{other}{int(19 * draw.random() ** 2)}"
        if pair not in ("K0-G0", "K20-B0"):
            links.append(a_relation(pair, since=began.isoformat()))
    return an_ecosystem("K20-O1, B20", *links)


def test_odds_are_those_of_the_class_of_its_score():
    found = chances(network_of(_a_region_that_grows(), Question(on=DAY)))
    assert isinstance(found.calibration, Calibration)
    (score,) = found.score([("K0", "G0")])
    assert found.of("K0", "G0") == found.of("G0", "K0") == found.calibration.odds(float(score))


def test_the_likeliest_are_in_a_class_with_a_higher_share():
    found = chances(network_of(_a_region_that_grows(), Question(on=DAY)))
    assert isinstance(found.calibration, Calibration)
    shares = [each.odds.came_about / each.odds.comparable for each in found.calibration.classes]
    assert len(shares) > 1
    assert shares == sorted(shares, reverse=True)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("K0", "B1"),  # linked
        ("K0", "K1"),  # of one corner
        ("K0", "O1"),  # no corner of a triangle
        ("K0", "B20"),  # of whom no link is known
        ("K0", "B99"),  # not in the region
    ],
)
def test_who_cannot_be_compared_has_no_odds(one: str, other: str):
    found = chances(network_of(_a_region_that_grows(), Question(on=DAY)))
    assert not found.can_come_about(one, other)
    assert found.of(one, other) is None


def test_an_organisation_known_only_to_other_can_be_compared():
    found = chances(network_of(_a_region_that_grows(), Question(on=DAY)))
    assert found.of("K20", "B0") is not None


def test_a_region_without_dates_has_scores_and_no_odds():
    found = chances(network_of(an_ecosystem("K1-B1, B1-G1"), Question(on=DAY)))
    assert found.score([("K1", "G1")])[0] > 0
    assert found.of("K1", "G1") is None


def test_filters_change_no_chance_and_it_is_kept():
    region = _a_region_that_grows()
    whole = chances(network_of(region, Question(on=DAY)))
    assert chances(network_of(region, Question(on=DAY, theme="photonics"))) is whole
    earlier = chances(network_of(region, Question(on=date(2021, 1, 1))))
    assert earlier is not whole
    assert len(earlier.past.pairs) < len(whole.past.pairs)


@pytest.mark.parametrize("region", [Ecosystem(), an_ecosystem("K1"), an_ecosystem("O1-O2")])
def test_a_region_with_hardly_anybody_has_no_odds(region: Ecosystem):
    found = chances(network_of(region, Question(on=DAY)))
    assert len(found.score([])) == 0
    assert found.of("K1", "B1") is None
