"""What the page shows, found once per revision of the region."""

from dataclasses import dataclass

from dashboard.analysis.deeper.strength import Strength, strength
from dashboard.analysis.network import Network
from dashboard.views import region_data
from dashboard.views.region_data import remember


@dataclass(frozen=True, slots=True)
class Found:
    """`network` is the whole region, today."""

    network: Network
    strength: Strength


def find() -> Found:
    """Find it."""
    network = region_data.network()
    return Found(network=network, strength=remember(strength, network))
