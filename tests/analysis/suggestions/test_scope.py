"""Ranking some pairs gives the same as ranking all and then looking at those."""

import numpy as np
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dashboard.analysis.network import network_of
from dashboard.analysis.question import Question
from dashboard.analysis.suggestions import rank_only, ranked, suggest
from dashboard.model import Ecosystem
from tests.analysis.regions import DAY
from tests.analysis.suggestions.regions import THEMES, regions
from tests.analysis.suggestions.test_limits import LIMITED

unhurried = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
themes = st.none() | st.sampled_from(THEMES)


@unhurried
@given(regions(LIMITED), themes, st.booleans())
def test_a_list_for_one_organisation_is_the_same_whether_or_not_all_were_ranked(
    ecosystem: Ecosystem, theme: str | None, well_known: bool
) -> None:
    question = Question(on=DAY, theme=theme)
    alone, among_all = network_of(ecosystem, question), network_of(ecosystem, question)
    suggest(among_all, well_known=well_known)
    for each in ecosystem.organisations[::3]:
        asked = {"organisation": each.id, "count": 8, "well_known": well_known}
        assert suggest(alone, **asked) == suggest(among_all, **asked)
    assert suggest(alone, organisation="nobody") == ()


@unhurried
@given(regions(LIMITED), st.integers(1, 5))
def test_some_pairs_rank_as_they_do_among_all(ecosystem: Ecosystem, every: int) -> None:
    network = network_of(ecosystem, Question(on=DAY))
    _, whole = ranked(network, well_known=False)
    some = np.sort(whole.pairs[::every])
    only = rank_only(network, some)
    kept = np.isin(whole.pairs, some)
    assert only.pairs.tolist() == whole.pairs[kept].tolist()
    assert only.ranks.tolist() == whole.ranks[kept].tolist()


@unhurried
@given(regions(LIMITED))
def test_whether_two_should_meet_is_the_same_whether_or_not_all_were_ranked(ecosystem: Ecosystem) -> None:
    question = Question(on=DAY)
    alone, among_all = network_of(ecosystem, question), network_of(ecosystem, question)
    for each in suggest(among_all, count=6):
        for pair in (each.pair, each.pair[::-1]):
            assert suggest(alone, pair=pair) == suggest(among_all, pair=pair)
