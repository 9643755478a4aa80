"""The life of the whole region's links, found once per revision and day."""

from dataclasses import dataclass

from dashboard.analysis.ledger import Ledger, ledger
from dashboard.analysis.lifetimes import lifetimes
from dashboard.analysis.network import Network
from dashboard.analysis.over_time import AtEnd, over_time
from dashboard.analysis.periods import mostly_dated, periods
from dashboard.views import region_data
from dashboard.views.region_data import remember


@dataclass(frozen=True, slots=True)
class Found:
    """`is_known` when of more than half of the links a beginning is known; else nothing is told over time."""

    ledger: Ledger
    line: tuple[AtEnd, ...]
    is_known: bool


def find() -> Found:
    """Everything that the page shows."""
    return remember(_found, region_data.network())


def _found(network: Network) -> Found:
    ecosystem, today = network.ecosystem, network.active.on
    lived = lifetimes(ecosystem)
    within = periods(lived, today=today)
    half_life = ecosystem.region.settings.half_life_days
    return Found(
        ledger=ledger(lived, within, half_life_days=half_life),
        line=over_time(ecosystem, lived, [each.ends for each in within]),
        is_known=mostly_dated(lived) and bool(within),
    )
