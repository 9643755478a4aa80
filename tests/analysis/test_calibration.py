"""Odds are counts: nobody is counted twice or left out, and a higher score never says less."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.analysis.beginnings import beginnings
from dashboard.analysis.calibration import (
    Calibration,
    Needs,
    NotYetKnown,
    Odds,
    ScoreClass,
    calibrated,
    cut_of,
)
from dashboard.analysis.past import Past
from dashboard.model import Ecosystem, PartialDate, Relation
from tests.analysis.dice import Dice, dice
from tests.analysis.naive_past import NaivePast
from tests.domain import an_ecosystem

TODAY = date(2024, 1, 1)
SOME = Needs(dated=4, realised=2, per_class=2, classes=4)


def grown(dice: Dice) -> Ecosystem:
    """Fourteen organisations and thirty links, each begun on another day, a few without a date."""
    ids = (*(f"K{n}" for n in range(5)), *(f"B{n}" for n in range(5)), *(f"G{n}" for n in range(3)), "O1")
    began = date(2020, 1, 1)
    links = []
    for _ in range(30):
        began += timedelta(days=1 + dice.upto(40))
        since = None if dice.upto(9) == 9 else PartialDate(began.year, began.month, began.day)
        links.append(Relation(dice.one_of(ids), dice.one_of(ids), since=since))
    return an_ecosystem(", ".join(ids), *links)


regions = dice(200).map(grown)


def naive_cut(ecosystem: Ecosystem) -> date | None:
    """Leave a quarter of the days on which a pair from two corners was first linked after it."""
    last, firsts = NaivePast(ecosystem, TODAY), []
    for pair in last.origins:
        one, two = pair
        if last.corner[one] is last.corner[two] or {"O1"} & pair:
            continue
        days = [each.since for each in last.relations() if {each.source, each.target} == pair]
        if None not in days:
            firsts.append(min(each.as_since() for each in days if each))
    firsts.sort()
    return firsts[int(len(firsts) * 0.75)] - timedelta(days=1) if len(firsts) >= SOME.dated else None


@settings(deadline=None)
@given(regions)
def test_the_youngest_quarter_is_hidden(ecosystem: Ecosystem):
    assert cut_of(Past(beginnings(ecosystem), TODAY.toordinal()), needs=SOME) == naive_cut(ecosystem)


@settings(deadline=None)
@given(regions, st.sampled_from([20_000_000, 20]))
def test_the_classes_are_those_of_the_ranking_written_out(ecosystem: Ecosystem, most_pairs: int):
    needs = Needs(dated=4, realised=2, per_class=2, classes=4, most_pairs=most_pairs)
    cut = naive_cut(ecosystem)
    found = calibrated(Past(beginnings(ecosystem), TODAY.toordinal()), needs=needs)
    if cut is None:
        assert found is NotYetKnown.FEW_DATES
        return
    naive, at_last = NaivePast(ecosystem, cut), NaivePast(ecosystem, TODAY)
    ranked = naive.ranked()
    counted = ranked[:: max(1, -(-(len(ranked) ** 2) // most_pairs))]
    pairs = [pair for pair in naive.candidates() if set(pair) & set(counted)]
    scores = {pair: naive.ours(*pair) for pair in pairs}
    realised = sorted((scores[u, v] for u, v in pairs if v in at_last.around[u]), reverse=True)
    if len(realised) < 2:
        assert found is NotYetKnown.FEW_REALISED
        return
    assert isinstance(found, Calibration)
    assert (found.cut, found.until) == (cut, TODAY)
    number = min(4, len(realised) // 2)
    least = sorted({float(f"{realised[n * len(realised) // number - 1]:.5g}") for n in range(1, number + 1)})
    least[0] = 0.0
    groups = [[0, 0] for _ in least]
    for (u, v), score in scores.items():
        group = max(at for at, bound in enumerate(least) if score >= bound * (1 - 1e-4))
        groups[group][1] += 1
        groups[group][0] += v in at_last.around[u]
    assert [(each.odds.came_about, each.odds.comparable) for each in found.classes] == pooled(groups[::-1])


def pooled(groups: list[list[int]]) -> list[tuple[int, int]]:
    """Join any two neighbours of which the lower has no smaller share, until there are none."""
    while True:
        for at, (above, below) in enumerate(pairwise(groups)):
            if below[0] * above[1] >= above[0] * below[1]:
                groups[at : at + 2] = [[above[0] + below[0], above[1] + below[1]]]
                break
        else:
            return [(came, of) for came, of in groups]


def test_a_score_falls_in_the_first_class_that_it_reaches():
    high, low = ScoreClass(2.0, Odds(10, 60)), ScoreClass(0.0, Odds(10, 900))
    found = Calibration(TODAY, TODAY, (high, low))
    assert [found.odds(each) for each in (9.0, 2.0, 1.99, 0.0)] == [high.odds, high.odds, low.odds, low.odds]


@pytest.mark.parametrize("links", ["", "K1-B1, B1-G1"])
def test_without_dates_nothing_is_known(links: str):
    found = calibrated(Past(beginnings(an_ecosystem(links)), TODAY.toordinal()))
    assert found is NotYetKnown.FEW_DATES
