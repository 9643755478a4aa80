"""Triangles over time, the ledger and lifetimes, each against looking at every day anew."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.analysis.active import active_on
from dashboard.analysis.freshness import freshness
from dashboard.analysis.ledger import ledger
from dashboard.analysis.lifetimes import lifetimes
from dashboard.analysis.network import network_of
from dashboard.analysis.over_time import over_time
from dashboard.analysis.periods import Period, mostly_dated, periods
from dashboard.analysis.question import Question
from dashboard.analysis.tie import Tie
from dashboard.analysis.triangles import count
from dashboard.model import Ecosystem, Level, PartialDate
from tests.analysis.regions import DATES, ecosystems
from tests.domain import a_relation, an_activity, an_ecosystem

DAYS = tuple(date(2020, 11, 30) + timedelta(days=97 * number) for number in range(12))
HALF_LIFE = 150


def a_life(ecosystem: Ecosystem, start: int) -> Ecosystem:
    """The same region; some organisations ended, some relations confirmed."""
    organisations = tuple(
        replace(each, until=DATES[(number + start) % len(DATES)]) if number % 3 == 0 else each
        for number, each in enumerate(ecosystem.organisations)
    )
    relations = tuple(
        replace(each, last_confirmed=DATES[(number + start) % len(DATES)])
        for number, each in enumerate(ecosystem.relations)
    )
    return replace(ecosystem, organisations=organisations, relations=relations)


lives = st.builds(a_life, ecosystems(), st.integers(0, 6))


@given(ecosystem=lives)
@settings(deadline=None)
def test_lifetimes_hold_on_a_day_what_is_active_then(ecosystem: Ecosystem):
    lived = lifetimes(ecosystem)
    for day in DAYS:
        holding = [each.tie for each in lived if each.begins <= day < each.ends]
        active = [each for each in active_on(ecosystem, day).ties if each.level is not Level.NONE]
        assert sorted(map(repr, holding)) == sorted(map(repr, active))


@given(ecosystem=lives)
@settings(deadline=None)
def test_the_line_is_the_region_as_it_was_then(ecosystem: Ecosystem):
    for found in over_time(ecosystem, lifetimes(ecosystem), DAYS):
        network = network_of(ecosystem, Question(on=found.on))
        then = count(network)
        assert (found.golden, found.open) == (then.golden, then.open)
        dated = count(replace(network, ties=tuple(each for each in network.ties if each.since is not None)))
        assert (found.golden_dated, found.open_dated) == (dated.golden, dated.open)


@given(ecosystem=lives)
@settings(max_examples=25, deadline=None)
def test_the_ledger_is_what_happened_day_by_day(ecosystem: Ecosystem):
    lived = lifetimes(ecosystem)
    within = [Period(2021, None, date(2021, 1, 1), date(2021, 12, 31))]
    (found,) = ledger(lived, within, half_life_days=HALF_LIFE).entries
    days = [date(2021, 1, 1) + timedelta(days=number) for number in range(365)]
    ties: dict[object, Tie] = {}
    spans: dict[object, list[tuple[date, date]]] = {}
    for each in lived:
        key = (each.tie.pair, each.tie.origin, each.tie.kind, str(each.tie.since), str(each.tie.until))
        ties[key] = each.tie
        spans.setdefault(key, []).append((each.begins, each.ends))
    new = confirmed = faded = let_go = 0
    for key, tie in ties.items():
        last = max(ends for _, ends in spans[key])
        new += tie.since is not None and tie.since.year == 2021
        confirmed += tie.last_confirmed is not None and tie.last_confirmed.year == 2021
        let_go += last != date.max and (last - timedelta(days=1)).year == 2021

        def fresh(day: date, tie=tie):  # type: ignore[no-untyped-def]
            return freshness(tie, on=day, half_life_days=HALF_LIFE)

        faded += any(
            day < last
            and (tie.since is None or tie.since.as_since() < day)
            and (before := fresh(day - timedelta(days=1))) is not None
            and before >= 0.5 > fresh(day)
            for day in days
        )
    assert (found.new, found.confirmed, found.faded, found.let_go) == (new, confirmed, faded, let_go)


def test_each_thing_stands_in_its_period_and_undated_ones_are_told_apart():
    ecosystem = an_ecosystem(
        "K1-G1",
        a_relation("K1-B1", since=2018, last_confirmed="2019-03-01"),
        a_relation("B1-G1", since=2019, until=2020),
    )
    lived = lifetimes(ecosystem)
    years = periods(lived, today=date(2022, 6, 1))
    found = ledger(lived, years, half_life_days=730)
    assert [
        (each.period.year, each.new, each.confirmed, each.faded, each.let_go) for each in found.entries
    ] == [
        (2018, 1, 0, 0, 0),
        (2019, 1, 1, 0, 0),
        (2020, 0, 0, 0, 1),
        (2021, 0, 0, 1, 0),
        (2022, 0, 0, 0, 0),
    ]
    assert (found.links, found.undated) == (3, 1)
    line = over_time(ecosystem, lived, [each.ends for each in years])
    assert [each.golden for each in line] == [0, 1, 1, 0, 0]
    assert [each.golden_dated for each in line] == [0, 0, 0, 0, 0]


def test_time_is_told_in_quarters_when_all_is_recent_and_only_with_dates():
    recent = lifetimes(an_ecosystem("", a_relation("K1-B1", since="2025-02-01")))
    assert [(each.year, each.quarter) for each in periods(recent, today=date(2025, 8, 1))] == [
        (2025, 1),
        (2025, 2),
        (2025, 3),
    ]
    half = lifetimes(an_ecosystem("K1-G1", a_relation("K1-B1", since=2020)))
    assert mostly_dated(recent)
    assert not mostly_dated(half)
    assert periods(lifetimes(an_ecosystem("K1-G1")), today=date(2025, 8, 1)) == ()


def test_who_ends_takes_the_ties_of_an_activity_along():
    ecosystem = an_ecosystem("", an_activity("P", "K1 B1 G1", since=2018), K1={"until": PartialDate(2020)})
    line = over_time(ecosystem, lifetimes(ecosystem), [date(2019, 12, 31), date(2021, 12, 31)])
    assert [each.golden for each in line] == [1, 0]
