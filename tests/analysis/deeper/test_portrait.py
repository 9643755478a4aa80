"""A portrait says what the plain loops say, always seen from the same corner."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.analysis.deeper.portrait import DIRECTIONS, dated_share, portrait
from dashboard.analysis.network import network_of
from tests.analysis.naive import Naive, World
from tests.analysis.regions import DAY, ecosystems, questions
from tests.domain import a_relation, an_ecosystem


@settings(deadline=None)
@given(st.tuples(ecosystems(), questions))
def test_a_portrait_is_what_plain_loops_find(case):
    ecosystem, question = case
    world = World(Naive(ecosystem, DAY, question.theme, question.place, question.inside))
    found = portrait(network_of(ecosystem, question))
    shown = found.headline
    assert found.organisations == len(world.ids)
    assert (shown.linked, shown.both_others, shown.nothing_known) == world.headline()
    assert (found.triangles.golden, found.triangles.open) == (len(world.golden()), len(world.open()))
    assert [(each.linked, each.total) for each in found.pairs] == [
        world.working_with(of, to) for of, to in DIRECTIONS
    ]


def test_how_much_has_a_date_leaves_statements_that_there_is_none_out():
    dated = a_relation("K1-B1", since=2020)
    network = network_of(an_ecosystem("K1-B2, K2-B2:none", dated))
    assert dated_share(network) == pytest.approx(1 / 2)
    assert dated_share(network_of(an_ecosystem("K1, B1"))) == 0
