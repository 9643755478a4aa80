"""Ties as arrays say what the ties themselves say."""

from hypothesis import given, settings

from dashboard.analysis.network import network_of
from dashboard.analysis.question import Question
from dashboard.model import Ecosystem
from tests.analysis.regions import DAY, ecosystems


@given(ecosystem=ecosystems())
@settings(deadline=None)
def test_pairs_stand_once_and_in_the_text_order_of_their_ids(ecosystem: Ecosystem):
    network = network_of(ecosystem, Question(on=DAY))
    assert network.linked_pairs == tuple(sorted({tie.pair for tie in network.ties if tie.level.links}))
    assert network.related_pairs == tuple(sorted({tie.pair for tie in network.ties if tie.level.acquaints}))


@given(ecosystem=ecosystems())
@settings(deadline=None)
def test_two_have_every_theme_of_theirs_once(ecosystem: Ecosystem):
    network = network_of(ecosystem, Question(on=DAY))
    u, v, theme = network.tie_themes.of_pairs(network.tie_rows, network.tie_rows.links)
    found = [
        (network.ids[one], network.ids[other], network.tie_themes.names[at])
        for one, other, at in zip(u, v, theme, strict=True)
    ]
    assert found == sorted(
        {(*tie.pair, theme) for tie in network.ties if tie.level.links for theme in tie.themes}
    )
