"""The sentences that page and paper share: plain text with foreign names, made safe where it is shown."""

from collections.abc import Sequence

from dashboard.analysis.suggestions import OfferMet, Suggestion
from dashboard.texts import Texts
from dashboard.views import offer_words, safe, suggestion_sentence
from dashboard.views.her_list.finding import HerList

HELPFUL = ("partners", "projects", "subsidies", "cordis")
"""The lists that would say who works with whom, the one nearest to hand first."""
_NAME, _TEXT, _NEEDING = 60, 90, 5


def why(suggestion: Suggestion, found: HerList, texts: Texts) -> str:
    """Why these two, and which of those concerned stand on the list."""
    hers = [*suggestion.pair, *suggestion.introducers[:1]]
    if set(suggestion.pair) <= set(found.members.ids):
        return f"{suggestion_sentence.short(suggestion, found.network, texts)} {texts('her_list.both_on_it')}"
    on_it = [name(each, found) for each in hers if each in found.members.ids]
    said = suggestion_sentence.short(suggestion, found.network, texts)
    ends = texts("her_list.on_it", names=texts.joined(on_it))
    # A name that ends in a full stop (B.V.) closes the sentence itself.
    return f"{said} {ends[:-1] if on_it[-1].endswith('.') else ends}"


def met(offer: Sequence[OfferMet], found: HerList, texts: Texts) -> str:
    """What one offer meets: the need in words when it is one, else who has such a need."""
    first = offer[0]
    about = {"offering": name(first.offering, found), "offer": _quoted(first.offer, texts)}
    if len(offer) == 1:
        need = _quoted(first.need, texts)
        return texts("suggestions.offer_meets_need", needing=name(first.needing, found), need=need, **about)
    named = [name(each.needing, found) for each in offer[:_NEEDING]]
    if rest := len(offer) - len(named):
        named.append(texts("her_list.others", n=rest))
    return texts("her_list.meets_needs", needing=texts.joined(named), **about)


def unknown(found: HerList, texts: Texts) -> str:
    """What the list could not say, when it names organisations and no links; else nothing."""
    unknown = len(found.members.nothing_known)
    if found.names_links or not unknown:
        return ""
    return texts("her_list.without_links", n=unknown, total=found.organisations)


def name(organisation: str, found: HerList) -> str:
    """Its name on one line."""
    return safe.tidy(found.network.ecosystem.by_id[organisation].name, at_most=_NAME)


def closing(found: HerList, texts: Texts) -> str:
    """Whose list it is, and as of when: the grey line."""
    source = safe.tidy(found.source, at_most=80)
    parts = [
        texts("her_list.source", source=source, date=found.accepted_on),
        texts("overview.standing", date=found.network.question.day),
        texts("gaps.in_our_data"),
    ]
    return " · ".join(parts)


def _quoted(text: str, texts: Texts) -> str:
    return offer_words.quoted(text, texts, at_most=_TEXT)
