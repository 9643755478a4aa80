"""Find what is offered and needed, once per revision, and what of it fits the filters."""

from dataclasses import dataclass, replace

from dashboard.analysis.choosing import stands_in
from dashboard.analysis.network import Network
from dashboard.analysis.offers import OfferMeeting, Offers, Told, offers
from dashboard.model import Organisation
from dashboard.texts import Texts
from dashboard.unaccented import unaccented
from dashboard.views import offer_words, region_data
from dashboard.views.language import texts
from dashboard.views.offers.asked import Asked


@dataclass(frozen=True, slots=True)
class Found:
    """The network, everything that is offered and needed in it, and what the filters leave of that."""

    asked: Asked
    network: Network
    whole: Offers
    left: Offers

    def organisation(self, told: Told) -> Organisation:
        """Whose it is."""
        return self.network.ecosystem.by_id[told.organisation]


def find(asked: Asked) -> Found:
    """What the address asks for."""
    network = region_data.network()
    whole: Offers = region_data.remember(offers, network)
    return Found(asked, network, whole, fitting(whole, network, asked, texts()))


def fitting(whole: Offers, network: Network, asked: Asked, texts: Texts) -> Offers:
    """What the filters leave: of a meeting one of the two fits them all, of the rest whose it is."""
    if not asked.is_filtered:
        return whole

    def fits(*told: Told) -> bool:
        return any(_fits(network.ecosystem.by_id[each.organisation], asked) for each in told) and (
            not asked.search or _says(asked.search, told, network, texts)
        )

    meetings: tuple[OfferMeeting, ...] = tuple(e for e in whole.meetings if fits(e.offer, e.need))
    return replace(
        whole,
        meetings=meetings,
        without_takers=tuple(each for each in whole.without_takers if fits(each)),
        without_givers=tuple(each for each in whole.without_givers if fits(each)),
    )


def _fits(organisation: Organisation, asked: Asked) -> bool:
    return (
        (asked.theme is None or asked.theme in organisation.themes)
        and (asked.corner is None or organisation.corner is asked.corner)
        and (asked.place is None or stands_in(organisation, asked.place))
    )


def _says(search: str, told: tuple[Told, ...], network: Network, texts: Texts) -> bool:
    """Whether every word of the search stands in the texts or the names, in any case."""
    known = [network.ecosystem.by_id[each.organisation].name for each in told]
    known += [offer_words.said(each.text, texts, at_most=2000) for each in told]
    known += [each.text for each in told]
    everything = unaccented(" \n ".join(known))
    return all(word in everything for word in unaccented(search).split())
