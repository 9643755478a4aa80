"""What some organisations of the region have together: the members of a list, beside everybody."""

from collections.abc import Iterable
from dataclasses import dataclass

from dashboard.analysis.connectedness import connectedness
from dashboard.analysis.headline import Headline, headline
from dashboard.analysis.network import Network
from dashboard.analysis.standing import Standing, standing_of
from dashboard.analysis.suggestions import OfferMet, Suggestion, offers_met, suggest
from dashboard.model import Corner

INTRODUCTIONS = 5


@dataclass(frozen=True, slots=True)
class Members:
    """Ids are in text order. `own_corner_only` and `nothing_known` are the members of the three corners
    without a known partner in another corner: of the first we know links, of the second none.

    `headline` is that of the members alone, `region` that of everybody, them included. `met` is what they
    offer and need that meets others, `introductions` what somebody who knows them could bring about.
    """

    ids: tuple[str, ...]
    own_corner_only: tuple[str, ...]
    nothing_known: tuple[str, ...]
    headline: Headline
    region: Headline
    met: tuple[OfferMet, ...]
    introductions: tuple[Suggestion, ...]

    @property
    def without_partner(self) -> int:
        """How many have no known partner in another corner."""
        return len(self.own_corner_only) + len(self.nothing_known)


def members_of(network: Network, ids: Iterable[str]) -> Members:
    """What these organisations have, of those that the network holds."""
    wanted = frozenset(ids) & network.index.keys()
    found = tuple(sorted(wanted))
    cornered = [each for each in found if network.corner(each) is not Corner.OTHER]
    standing = {each: standing_of(network, each) for each in cornered}
    linked = [each for each in connectedness(network) if each.organisation in wanted]
    return Members(
        ids=found,
        own_corner_only=tuple(each for each in cornered if standing[each] is Standing.OWN_CORNER_ONLY),
        nothing_known=tuple(each for each in cornered if standing[each] is Standing.NOTHING_KNOWN),
        headline=Headline(
            linked=len(linked),
            both_others=sum(not each.missing for each in linked),
            nothing_known=len(cornered) - len(linked),
        ),
        region=headline(network),
        met=offers_met(network, members=wanted) if wanted else (),
        introductions=suggest(network, count=INTRODUCTIONS, members=wanted) if wanted else (),
    )
