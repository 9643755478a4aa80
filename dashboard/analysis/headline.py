"""The one sentence: of whom we know links, how many work with both other corners."""

from dataclasses import dataclass

from dashboard.analysis.connectedness import connectedness
from dashboard.analysis.network import Network
from dashboard.model import CORNERS


@dataclass(frozen=True, slots=True)
class Headline:
    """Organisations of the three corners: `linked` have a known link, of which `both_others` to both other
    corners; of `nothing_known` no link is known. A long list without relations changes only the last.
    """

    linked: int
    both_others: int
    nothing_known: int

    @property
    def organisations(self) -> int:
        """All organisations of the three corners."""
        return self.linked + self.nothing_known


def headline(network: Network) -> Headline:
    """The headline of the network that a question left."""
    linked = connectedness(network)
    everyone = sum(len(network.of_corner(corner)) for corner in CORNERS)
    return Headline(
        linked=len(linked),
        both_others=sum(not each.missing for each in linked),
        nothing_known=everyone - len(linked),
    )
