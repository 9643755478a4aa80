"""How every pair stood at each moment, against asking each day anew."""

from datetime import date, timedelta

from hypothesis import given, settings

from dashboard.analysis.freshness import freshness
from dashboard.analysis.lifetimes import lifetimes
from dashboard.analysis.network import network_of
from dashboard.analysis.question import Question
from dashboard.analysis.timeline import timeline
from dashboard.model import Ecosystem
from tests.analysis.test_over_time import lives
from tests.domain import a_relation, an_ecosystem

DAYS = tuple(date(2020, 12, 31) + timedelta(days=181 * number) for number in range(7))
HALF_LIFE = 300


@given(ecosystem=lives)
@settings(deadline=None)
def test_each_moment_is_the_network_of_that_day(ecosystem: Ecosystem):
    lived = [(each.tie.pair, each) for each in lifetimes(ecosystem)]
    found = timeline(lived, DAYS, half_life_days=HALF_LIFE)
    for number, day in enumerate(DAYS):
        by_pair = network_of(ecosystem, Question(on=day)).by_pair
        for pair, codes in found.codes.items():
            ties = [each for each in by_pair.get(pair, ()) if each.level.acquaints]
            dated = [
                freshness(each, on=day, half_life_days=HALF_LIFE) or 0.0
                for each in ties
                if each.since is not None
            ]
            wanted = "." if not ties else str(round(max(dated) * 6)) if dated else "u"
            assert codes[number] == wanted


def test_what_is_undated_is_told_apart_and_given_no_date():
    lived = lifetimes(an_ecosystem("B1-G1", a_relation("K1-B1", since=2022)))
    found = timeline(
        [(each.tie.pair, each) for each in lived],
        [date(2021, 12, 31), date(2022, 1, 1), date(2024, 1, 1)],
        half_life_days=730,
    )
    assert found.codes == {("B1", "G1"): "uuu", ("B1", "K1"): ".63"}
    assert found.undated == 1
