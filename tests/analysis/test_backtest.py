"""Looking back is honest: split by time, measured as defined, and clear about what cannot be split."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings

from dashboard.analysis.backtest import SCORES, backtest
from dashboard.analysis.backtest_answer import CannotLookBackError, Impossible, Method
from dashboard.model import Ecosystem
from tests.analysis.dice import Dice, dice
from tests.analysis.naive_past import (
    NaivePast,
    precision_at_100,
    share_by_lot,
    share_in_first_ten,
)
from tests.analysis.regions import DAY, ecosystems
from tests.domain import a_relation, an_activity, an_ecosystem

END_OF_2020 = date(2020, 12, 31)
END_OF_2021 = date(2021, 12, 31)


@settings(deadline=None)
@given(ecosystems())
def test_candidates_measures_and_ceiling_are_what_the_definitions_say(ecosystem: Ecosystem):
    naive = NaivePast(ecosystem, DAY)
    try:
        found = backtest(ecosystem, DAY)
    except CannotLookBackError:
        assert not naive.realised()
        return
    candidates, realised = naive.candidates(), naive.realised()
    assert (found.candidates, found.realised) == (len(candidates), len(realised))
    assert list(found.methods) == list(Method)
    for method in SCORES:
        ranked = {pair: _single(getattr(naive, method.value)(*pair)) for pair in candidates}
        assert found.methods[method].share_in_first_ten == share_in_first_ten(ranked, realised)
        assert found.methods[method].precision_at_100 == precision_at_100(ranked, realised)
    by_lot = found.methods[Method.RANDOM]
    assert by_lot.share_in_first_ten == pytest.approx(share_by_lot(candidates, realised))
    assert by_lot.precision_at_100 == (len(realised) / len(candidates) if candidates else None)
    best = {pair: float(pair in realised) for pair in candidates}
    assert found.ceiling.best.share_in_first_ten == share_in_first_ten(best, realised)
    assert found.ceiling.best.precision_at_100 == precision_at_100(best, realised)
    alone = [pair for pair in realised if not naive.common(*pair)]
    assert found.ceiling.without_common_neighbour == len(alone)


def _grown(dice: Dice) -> Ecosystem:
    """So many that the first ten and the first hundred are far from all; a few work with many."""
    ids = [f"{corner}{number:02}" for number in range(13) for corner in "KBG"]
    began, links, joint = date(2021, 1, 1), [], []
    for number in range(60):
        began += timedelta(days=dice.upto(20))
        one, other = (ids[dice.upto(38) * dice.upto(38) // 38] for _ in range(2))
        if number % 6:
            links.append(a_relation(f"{one}-{other}", since=began.isoformat()))
        else:
            partners = f"{one} {other} {dice.one_of(ids)}"
            joint.append(
                an_activity(f"P{number}", partners, since=began.isoformat(), themes=f"t{number % 4}")
            )
    return an_ecosystem(", ".join(ids), *links, *joint)


@settings(max_examples=12, deadline=None)
@given(dice(260).map(_grown))
def test_only_the_first_ten_and_the_first_hundred_are_looked_at(ecosystem: Ecosystem):
    naive = NaivePast(ecosystem, END_OF_2021)
    try:
        found = backtest(ecosystem, END_OF_2021)
    except CannotLookBackError:
        assert not naive.realised()
        return
    candidates, realised = naive.candidates(), naive.realised()
    for method in SCORES:
        ranked = {pair: _single(getattr(naive, method.value)(*pair)) for pair in candidates}
        assert found.methods[method].share_in_first_ten == share_in_first_ten(ranked, realised)
        assert found.methods[method].precision_at_100 == precision_at_100(ranked, realised)
    assert found.methods[Method.RANDOM].share_in_first_ten == pytest.approx(
        share_by_lot(candidates, realised)
    )


def _single(score: float) -> float:
    """Equal within a hair is equal."""
    return float(f"{score:.6g}")


def _a_region_of_firms() -> Ecosystem:
    """K1 works with B1 and B2, G1 with B1; then G1 and B2 find each other, and K1 and G1."""
    return an_ecosystem(
        "",
        a_relation("K1-B1", since=2018),
        a_relation("K1-B2", since=2019),
        a_relation("G1-B1", since=2020),
        a_relation("G1-B2", since="2021-01-01"),
        an_activity("P", "K1 G1", since=2022),
        a_relation("K1-B3", since=2023),
    )


def test_only_what_began_by_the_day_is_known():
    found = backtest(_a_region_of_firms(), END_OF_2020)
    assert (found.candidates, found.realised, found.organisations) == (2, 2, 3)
    assert found.methods[Method.OURS].share_in_first_ten == 1.0
    a_day_later = backtest(_a_region_of_firms(), date(2021, 1, 1))
    assert (a_day_later.candidates, a_day_later.realised) == (1, 1)


def test_an_organisation_without_a_link_by_then_is_no_candidate():
    found = backtest(
        an_ecosystem("", a_relation("K1-B1", since=2018), a_relation("K2-B1", since=2021)), END_OF_2020
    )
    assert (found.candidates, found.realised) == (0, 0)
    assert found.methods[Method.OURS].precision_at_100 is None


def test_the_end_of_a_link_is_not_looked_at():
    region = an_ecosystem(
        "",
        a_relation("K1-B1", since=2018, until=2019),
        a_relation("G1-B1", since=2018, until=2019),
        a_relation("K1-G1", since=2021, until=2021),
    )
    found = backtest(region, END_OF_2020)
    assert (found.candidates, found.realised) == (1, 1)


def test_what_has_no_date_was_there_from_the_start():
    region = an_ecosystem("K1-B1, G1-B1", a_relation("K1-G1", since=2021))
    assert backtest(region, date(1990, 1, 1)).realised == 1


@pytest.mark.parametrize(
    ("links", "until", "reason"),
    [
        ("K1-B1", END_OF_2020, Impossible.NO_DATES),
        ("", END_OF_2020, Impossible.NO_DATES),
        ("K1-B1 since 2021", END_OF_2020, Impossible.NOTHING_YET),
        ("K1-B1 since 2019", END_OF_2020, Impossible.NOTHING_AFTER),
    ],
)
def test_a_day_that_splits_nothing_says_why(links: str, until: date, reason: Impossible):
    pair, _, since = links.partition(" since ")
    region = an_ecosystem("", *([a_relation(pair, since=since or None)] if pair else []))
    with pytest.raises(CannotLookBackError) as raised:
        backtest(region, until)
    assert raised.value.reason is reason
    assert (raised.value.first is None) == (reason is Impossible.NO_DATES)
