"""Find what is offered and needed, once per revision, and what of it fits the filters."""

from dataclasses import dataclass

from dashboard.analysis.chosen_offers import chosen_offers
from dashboard.analysis.network import Network
from dashboard.analysis.offers import Offers, Told, offers
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
    """What the filters leave; every word of the search stands in the texts or the names, in any case."""
    if not asked.is_filtered:
        return whole
    words = unaccented(asked.search or "").split()

    def says(told: tuple[Told, ...]) -> bool:
        if not words:
            return True
        known = [network.ecosystem.by_id[each.organisation].name for each in told]
        known += [offer_words.said(each.text, texts, at_most=2000) for each in told]
        known += [each.text for each in told]
        everything = unaccented(" \n ".join(known))
        return all(word in everything for word in words)

    return chosen_offers(whole, network, theme=asked.theme, corner=asked.corner, place=asked.place, says=says)
