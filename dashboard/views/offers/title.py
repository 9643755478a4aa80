"""The page's finding."""

from dashboard.texts import Texts
from dashboard.views.number_words import in_words, opening
from dashboard.views.offers.finding import Found


def title(found: Found, texts: Texts) -> str:
    """What somebody could do something with: meetings of strangers, else what nobody took up."""
    whole = found.whole
    if not whole.offered and not whole.needed:
        return texts("offers.title_nothing")
    if number := whole.to_introduce:
        return texts("offers.title_meet", n=number, count=opening(in_words(number, texts)))
    if not whole.needed:
        count = opening(in_words(whole.offered, texts))
        return texts("offers.title_no_needs", n=whole.offered, count=count)
    if not whole.offered:
        return texts("offers.title_no_offers", n=whole.needed, count=opening(in_words(whole.needed, texts)))
    if whole.meetings:
        return texts("offers.title_all_known")
    return texts("offers.title_none_meet")


def lead(found: Found, texts: Texts) -> str:
    """How much there is, below the title."""
    whole = found.whole
    if not whole.offered and not whole.needed:
        return texts("offers.lead_nothing")
    if not whole.needed:
        return texts("offers.lead_ask_needs")
    if not whole.offered:
        return texts("offers.lead_ask_offers")
    offered = texts("offers.lead_offered", n=whole.offered)
    needed = texts("offers.lead_needed", n=whole.needed)
    return texts("offers.lead", offered=offered, needed=needed)
