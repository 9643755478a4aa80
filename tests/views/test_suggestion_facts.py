"""Way in, impact and chance beside a suggestion: each by itself, in words, and something to order by."""

from dataclasses import replace

import pytest

from dashboard.analysis.impact import impact
from dashboard.analysis.network import Network, network_of
from dashboard.analysis.suggestions import Suggestion, suggest
from dashboard.ingest.example import example_changes
from dashboard.model import Ecosystem, WayIn, with_changes
from dashboard.texts import Language, texts_in
from dashboard.views import suggestion_facts
from dashboard.views.suggestion_facts import Order


@pytest.fixture(scope="module")
def network() -> Network:
    return network_of(with_changes(Ecosystem(), example_changes(Ecosystem())))


@pytest.fixture(scope="module")
def listed(network: Network) -> tuple[Suggestion, ...]:
    return suggest(network, count=20)


def test_by_reasons_is_the_order_that_was_given(network: Network, listed: tuple[Suggestion, ...]) -> None:
    assert suggestion_facts.ordered(listed, network, Order.REASONS) == listed


@pytest.mark.parametrize("order", list(Order))
def test_another_order_loses_and_adds_none(
    network: Network, listed: tuple[Suggestion, ...], order: Order
) -> None:
    found = suggestion_facts.ordered(listed, network, order)

    assert sorted(each.pair for each in found) == sorted(each.pair for each in listed)


def test_by_what_it_brings_most_open_triangles_come_first(
    network: Network, listed: tuple[Suggestion, ...]
) -> None:
    found = suggestion_facts.ordered(listed, network, Order.BRINGS)

    there = [each for each in found if set(each.pair) <= set(network.ids)]
    closes = [impact(network, *each.pair).closes for each in there]
    assert closes == sorted(closes, reverse=True)
    assert closes[0] > 0


def test_by_way_in_those_whom_we_know_at_both_ends_come_first(
    network: Network, listed: tuple[Suggestion, ...]
) -> None:
    last = listed[-1]
    known = tuple(WayIn("Anna", each) for each in last.pair)
    knowing = network_of(replace(network.ecosystem, ways_in=known))

    first, *rest = suggestion_facts.ordered(listed, knowing, Order.WAY_IN)

    assert first == last
    texts = texts_in(Language.ENGLISH)
    assert suggestion_facts.way_in(first, knowing, texts) == "Way in: at both"
    assert "Anna" not in suggestion_facts.facts(first, knowing, texts)
    ends = [len(set(each.pair) & set(last.pair)) for each in rest]
    assert ends == sorted(ends, reverse=True)
