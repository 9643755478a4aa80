"""Which links fade, against the definition."""

from datetime import date

from hypothesis import given

from dashboard.analysis.fading import fading
from dashboard.analysis.network import network_of
from dashboard.analysis.question import Question
from dashboard.model import Ecosystem
from tests.analysis.test_over_time import lives
from tests.domain import a_relation, an_ecosystem

DAY = date(2024, 1, 5)


@given(ecosystem=lives)
def test_a_link_fades_when_each_of_its_ties_was_last_heard_of_before_the_half_life(ecosystem: Ecosystem):
    network = network_of(ecosystem, Question(on=DAY))
    wanted: dict[str, int] = {}
    for pair in network.linked_pairs:
        days = []
        for tie in network.ties_between(*pair):
            known = [each.as_since() for each in (tie.last_confirmed, tie.since) if each]
            heard = [day for day in known if day <= DAY]
            if tie.level.acquaints and heard:
                days.append((DAY - heard[0]).days)
        if days and min(days) > 730:
            for end in pair:
                wanted[end] = wanted.get(end, 0) + 1
    assert fading(network) == wanted


def test_an_undated_link_does_not_fade():
    old = a_relation("K1-B1", since=2015)
    assert fading(network_of(an_ecosystem("K1-G1", old), Question(on=DAY))) == {"B1": 1, "K1": 1}
