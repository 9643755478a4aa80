"""What an organisation has to offer, and what it looks for: the first thing on its page."""

from dashboard.model import Organisation
from dashboard.texts import Texts
from dashboard.views import safe
from dashboard.vocabularies import wording


def offers(organisation: Organisation, texts: Texts) -> str:
    """Offers and needs side by side, in the serif."""
    items = [(texts("card.offers"), wording(each, texts.language)) for each in organisation.offers]
    items += [(texts("card.needs"), wording(each, texts.language)) for each in organisation.needs]
    if not items:
        unknown = texts("organisations.offers_unknown", name=safe.html(organisation.name, at_most=60))
        return f'<p class="reason">{unknown}</p>'
    shown = "".join(
        f'<li><p class="label">{label}</p><p class="offer">{safe.html(text, at_most=300)}</p></li>'
        for label, text in items
    )
    return f'<ul class="offer-list">{shown}</ul>'
