"""Whom an organisation should meet and through whom, and whom it could introduce itself."""

from dashboard.analysis.suggestions import Suggestion
from dashboard.texts import Texts
from dashboard.views import glyph, safe, suggestion_sentence
from dashboard.views.link import address, link
from dashboard.views.number_words import in_words, opening
from dashboard.views.organisations.one import One
from dashboard.views.pair_order import bold_names, in_order
from dashboard.views.suggestion_address import suggestion_address


def meetings(found: One, texts: Texts) -> str:
    """The section as HTML."""
    number = len(found.suggestions)
    if not number and found.introduces:
        return ""
    if not number:
        title, why = texts("organisations.meet_none"), texts("organisations.meet_none_why")
        return f'<section><h2>{title}</h2><p class="reason">{why}</p></section>'
    title = texts("organisations.meet", n=number, count=opening(in_words(number, texts)))
    items = "".join(_item(each, found, texts) for each in found.suggestions)
    return f'<section><h2>{title}</h2><ul class="meet-list">{items}</ul></section>'


def introductions(found: One, texts: Texts) -> str:
    """Whom it could introduce to each other, as HTML; nothing when there is nobody."""
    if not found.introduces:
        return ""
    title = texts("organisations.introduces", name=safe.html(found.organisation.name, at_most=60))
    items = "".join(_pair(each, found, texts) for each in found.introduces)
    return f'<section><h2>{title}</h2><ul class="meet-list">{items}</ul></section>'


def _pair(suggestion: Suggestion, found: One, texts: Texts) -> str:
    one, other = in_order(suggestion, found.network.ecosystem)
    names = bold_names(one, other, texts)
    target = suggestion_address(suggestion, among_its_own=True)
    why = safe.html(suggestion_sentence.short(suggestion, found.network, texts), at_most=400)
    return (
        f"<li>{glyph.pair_mark(one.corner, other.corner)}"
        f'<div>{link(target, names, cls="names")}<p class="reason">{why}</p></div></li>'
    )


def _item(suggestion: Suggestion, found: One, texts: Texts) -> str:
    by_id, own = found.network.ecosystem.by_id, found.organisation.id
    itself = own if own in suggestion.pair else next(e.id for e in found.parts if e.id in suggestion.pair)
    other = by_id[suggestion.other(itself)]
    names = f"<b>{safe.html(other.name, at_most=80)}</b>"
    heading = link(address("organisations", id=other.id), names, cls="names")
    through = ""
    if itself != own:
        part = texts("organisations.meet_parts", name=safe.html(by_id[itself].name, at_most=60))
        through = f' <span class="quiet">{part}</span>'
    why = safe.html(suggestion_sentence.short(suggestion, found.network, texts), at_most=400)
    return (
        f"<li>{glyph.pair_mark(by_id[itself].corner, other.corner)}"
        f'<div>{heading}{through}<p class="reason">{why}</p></div></li>'
    )
