"""What the slider offers: its days, and of how much of what is shown the beginning is known."""

from collections.abc import Sequence
from dataclasses import dataclass

from dashboard.analysis.lifetimes import Lifetime, lifetimes
from dashboard.analysis.network import Network
from dashboard.analysis.periods import Period, mostly_dated, periods


@dataclass(frozen=True, slots=True)
class Offered:
    """`lived` is what is shown, over all time; `within` the periods that can be looked at."""

    lived: tuple[Lifetime, ...]
    within: tuple[Period, ...]

    @property
    def dated(self) -> int:
        """Of how many the beginning is known."""
        return sum(each.is_dated for each in self.lived)

    @property
    def is_offered(self) -> bool:
        """Whether more than half of what is shown has a beginning, and there is more than one day."""
        return len(self.within) > 1 and mostly_dated(self.lived)


def offered(network: Network, *, theme: str | None = None) -> Offered:
    """For the whole region of today, or what carries a theme."""
    lived = lifetimes(network.ecosystem)
    return among([each for each in lived if theme is None or theme in each.tie.themes], network)


def among(lived: Sequence[Lifetime], network: Network) -> Offered:
    """For these of them."""
    return Offered(tuple(lived), periods(lived, today=network.active.on))
