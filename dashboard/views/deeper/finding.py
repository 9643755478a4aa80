"""What the page shows, found once per revision of the region."""

from dataclasses import dataclass

from dashboard.analysis.deeper.brokering import Brokering, brokering
from dashboard.analysis.deeper.diversity import Diversity, diversity
from dashboard.analysis.deeper.leaving import Exchanging, leaving
from dashboard.analysis.deeper.one_back import OneBack, one_back
from dashboard.analysis.deeper.roads import Roads, roads
from dashboard.analysis.deeper.strength import Strength, strength
from dashboard.analysis.expected import ExpectedPairs, expected_pairs
from dashboard.analysis.network import Network
from dashboard.views import region_data
from dashboard.views.region_data import remember


@dataclass(frozen=True, slots=True)
class Found:
    """`network` is the whole region, today."""

    network: Network
    strength: Strength
    roads: Roads
    leaving: Exchanging
    brokering: Brokering
    one_back: tuple[OneBack, ...]
    diversity: Diversity
    expected: tuple[ExpectedPairs, ...]


def find() -> Found:
    """Of the whole region today."""
    return found_in(region_data.network())


def found_in(network: Network) -> Found:
    """Every figure of a network, each kept with it."""
    return Found(
        network=network,
        strength=remember(strength, network),
        roads=remember(roads, network),
        leaving=remember(leaving, network),
        brokering=remember(brokering, network),
        one_back=remember(one_back, network),
        diversity=remember(diversity, network),
        expected=remember(expected_pairs, network),
    )
