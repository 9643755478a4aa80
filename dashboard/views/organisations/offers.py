"""What an organisation has to offer and who looks for that, then what it looks for: first on its page."""

from collections.abc import Sequence

from dashboard.model import Organisation
from dashboard.texts import Texts
from dashboard.views import offer_words, organisation_words, safe
from dashboard.views.link import address, link
from dashboard.views.organisations.one import One

_NAMED = 3


def offers(found: One, texts: Texts) -> str:
    """Offers first, then needs, in the serif; where neither is known, the question and the way to answer."""
    each = found.organisation
    items = [_offer(text, found, texts) for text in dict.fromkeys(each.offers)]
    items += [_need(text, found, texts) for text in dict.fromkeys(each.needs)]
    if not items:
        question = texts("offers.question", name=safe.html(each.name, at_most=60))
        answer = link(address("offers", add=each.id), texts("offers.question_answer"), cls="button")
        return f'<p class="offer-question">{question}</p><p class="button-row">{answer}</p>'
    about = organisation_words.themes(each, texts)
    themes = f'<p class="quiet">{safe.html(about, at_most=200)}</p>' if about else ""
    everything = link("offers", texts("offers.all_link"), cls="underlined")
    return f'<ul class="offer-list">{"".join(items)}</ul>{themes}<p class="quiet">{everything}</p>'


def _offer(text: str, found: One, texts: Texts) -> str:
    own = found.organisation.id
    others = [
        each.need.organisation
        for each in found.meetings
        if (each.offer.organisation, each.offer.text) == (own, text)
    ]
    nobody = texts("offers.nobody_looks") if found.asked else ""
    return _item("card.offers", text, _by("looked_for_by", others, found, texts) or nobody, texts)


def _need(text: str, found: One, texts: Texts) -> str:
    own = found.organisation.id
    others = [
        each.offer.organisation
        for each in found.meetings
        if (each.need.organisation, each.need.text) == (own, text)
    ]
    nobody = texts("offers.nobody_offers") if found.told else ""
    return _item("card.needs", text, _by("offered_by", others, found, texts) or nobody, texts)


def _item(label: str, text: str, by: str, texts: Texts) -> str:
    said = safe.html(offer_words.said(text, texts, at_most=300))
    line = f'<p class="reason">{by}</p>' if by else ""
    return f'<li><p class="label">{texts(label)}</p><p class="offer">{said}</p>{line}</li>'


def _by(key: str, others: Sequence[str], found: One, texts: Texts) -> str:
    """ "Dit zoekt Lichtspoor en nog 2.", each name a link; empty when there is nobody."""
    by_id = found.network.ecosystem.by_id
    distinct = list(dict.fromkeys(others))
    if not distinct:
        return ""
    names = [_name(by_id[each]) for each in distinct[:_NAMED]]
    if rest := len(distinct) - len(names):
        names.append(texts("offers.others", n=rest))
    return texts(f"offers.{key}", n=len(distinct), names=texts.joined(names))


def _name(organisation: Organisation) -> str:
    target = address("organisations", id=organisation.id)
    return link(target, safe.html(organisation.name, at_most=60), cls="underlined")
