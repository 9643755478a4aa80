"""Why these two: the suggestion in full, what each can contribute, and whether we know somebody there."""

from dashboard.model import Organisation
from dashboard.texts import Texts
from dashboard.views import safe, suggestion_facts, suggestion_sentence
from dashboard.views.introductions.card import mark_between
from dashboard.views.introductions.finding import Found
from dashboard.views.introductions.ways_in import known_at
from dashboard.views.link import address, link
from dashboard.vocabularies import wording


def why(found: Found, texts: Texts) -> str:
    """As HTML; where we know no reason ourselves it says so, for somebody may know better."""
    if found.pair is None:
        return ""
    one, other = found.pair
    linked = found.network.are_linked(one.id, other.id)
    mark = mark_between(one.corner, other.corner, linked=linked)
    said = texts("introductions.no_reason_known")
    if found.suggestion:
        said = suggestion_sentence.paragraph(found.suggestion, found.network, texts)
    elif linked:
        said = texts("introductions.linked_already")
    return (
        f'<div class="introduction-why"><div>{mark}</div>'
        f'<div><p class="reason">{safe.html(said, at_most=900)}</p>'
        f'<div class="both">{_side(one, texts)}{_side(other, texts)}</div>'
        f'<p class="reason"><b>{texts("introductions.way_in")}</b> '
        f"{known_at(found, (one.id, other.id), texts)}</p>{_figures(found, texts)}</div></div>"
    )


def _figures(found: Found, texts: Texts) -> str:
    """What a link would bring, and how often comparable ones came about: two figures, each by itself."""
    if found.suggestion is None:
        return ""
    brings = suggestion_facts.brings(found.suggestion, found.network, texts)
    chance = suggestion_facts.chance(found.suggestion, found.network, texts)
    way = link("method", texts("introductions.how_counted"), cls="underlined")
    return f'<p class="reason">{brings}. {chance}. {way}</p>'


def _side(organisation: Organisation, texts: Texts) -> str:
    name = link(
        address("organisations", id=organisation.id), safe.html(organisation.name, at_most=60), cls="names"
    )
    if not organisation.offers:
        return f'<div><h2>{name}</h2><p class="quiet">{texts("introductions.offers_unknown")}</p></div>'
    offers = "".join(
        f"<li>{safe.html(wording(each, texts.language), at_most=160)}</li>"
        for each in organisation.offers[:3]
    )
    return f'<div><h2>{name}</h2><ul class="offer">{offers}</ul></div>'
