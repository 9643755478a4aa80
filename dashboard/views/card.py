"""An organisation's card, beside the network and the map: what it has to offer comes first."""

from collections.abc import Sequence

from dashboard.analysis.network import Network
from dashboard.analysis.suggestions import Suggestion, suggest
from dashboard.analysis.triangles import around
from dashboard.model import CORNERS, Corner, Organisation
from dashboard.texts import Texts
from dashboard.views import (
    connections,
    glyph,
    menu,
    offer_words,
    organisation_words,
    region_data,
    safe,
    suggestion_sentence,
)
from dashboard.views.connections import Connection
from dashboard.views.drawing import drawing
from dashboard.views.language import texts as texts_of_session
from dashboard.views.link import address, link
from dashboard.views.number_words import in_words, opening
from dashboard.views.pair_order import bold_names, in_order
from dashboard.views.suggestion_address import suggestion_address

_NAMED_UP_TO = 3
_OFFERS = 3


def show(network: Network, organisation_id: str, *, key: str) -> None:
    """Draw the card of one organisation of a network, rolled up or not; a choice in it opens its page."""
    chosen = drawing(markup(network, organisation_id, texts_of_session()), key=f"{key}_card_drawing")
    if chosen:
        menu.go(chosen)


def markup(network: Network, organisation_id: str, texts: Texts) -> str:
    """The card as HTML."""
    organisation = network.ecosystem.by_id[organisation_id]
    told = (organisation_words.line(organisation, texts), organisation_words.ended(organisation, texts))
    line = opening(" · ".join(part for part in told if part))
    heading = (
        f'<h2 class="card-name">{glyph.single_mark(organisation.corner)}'
        f"<span>{safe.html(organisation.name, at_most=80)}</span></h2>"
        f'<p class="card-line">{safe.html(line, at_most=200)}</p>'
    )
    page = link(address("organisations", id=organisation_id), texts("card.open_page"), cls="button")
    return (
        f'<article class="card">{heading}{_offers(organisation, texts)}'
        f"{_connections(network, organisation, texts)}{_golden(network, organisation_id, texts)}"
        f'{_introduction(network, organisation, texts)}<p class="card-buttons">{page}</p></article>'
    )


def _offers(organisation: Organisation, texts: Texts) -> str:
    parts = []
    if organisation.offers:
        offers = _listed(organisation.offers, texts)
        parts.append(f'<h3>{texts("card.offers")}</h3><ul class="offer">{offers}</ul>')
    if organisation.needs:
        needs = _listed(organisation.needs, texts)
        parts.append(f'<h3>{texts("card.needs")}</h3><ul class="reason">{needs}</ul>')
    return "".join(parts)


def _listed(said: Sequence[str], texts: Texts) -> str:
    worded = (offer_words.said(each, texts, at_most=120) for each in said[:_OFFERS])
    return "".join(f"<li>{safe.html(each)}</li>" for each in worded)


def _connections(network: Network, organisation: Organisation, texts: Texts) -> str:
    found = connections.connections(network, organisation.id)
    if not found:
        why = texts("card.none_known_why", name=safe.html(organisation.name, at_most=60))
        return f'<h3>{texts("card.none_known")}</h3><p class="reason">{why}</p>'
    checked = sum(each.is_confirmed for each in found)
    title = texts("card.connections_unchecked", n=len(found))
    if checked:
        title = texts("card.connections", n=len(found), checked=checked)
    if len(found) <= _NAMED_UP_TO:
        return f'<h3>{title}</h3><ul class="card-named">{"".join(_named(each, texts) for each in found)}</ul>'
    columns = {corner: len(each) for corner, each in connections.by_corner(found).items()}
    longest = max(columns.values())
    bars = "".join(_bar(corner, number, longest, texts) for corner, number in columns.items())
    return f'<h3>{title}</h3><ul class="card-bars">{bars}</ul>'


def _named(connection: Connection, texts: Texts) -> str:
    name = link(
        address("organisations", id=connection.other.id), safe.html(connection.other.name, at_most=60)
    )
    fading = ' class="fading"' if connection.fades else ""
    mark = glyph.single_mark(connection.other.corner)
    return f"<li{fading}>{mark}<span>{name}<small>{_level(connection, texts)}</small></span></li>"


def _level(connection: Connection, texts: Texts) -> str:
    return safe.html(connections.in_words(connection, texts), at_most=120)


def _bar(corner: Corner, number: int, longest: int, texts: Texts) -> str:
    share = 100 * number / longest
    return (
        f"<li>{glyph.single_mark(corner)}<span>{texts(f'common.corner_{corner}')}</span>"
        f'<span class="card-bar"><span style="width:{share:.0f}%"></span></span>'
        f"<b>{texts.number(number)}</b></li>"
    )


def _golden(network: Network, organisation: str, texts: Texts) -> str:
    if organisation not in network.index or network.corner(organisation) not in CORNERS:
        return ""
    found = around(network, organisation).golden
    if not found:
        return ""
    said = texts("card.golden", n=len(found), count=opening(in_words(len(found), texts)))
    if len(found) == 1:
        one, other = (each for each in found[0].members if each != organisation)
        said = texts("card.golden_one", one=_name(network, one), other=_name(network, other))
    return f'<p class="reason card-golden">{said}</p>'


def _introduction(network: Network, organisation: Organisation, texts: Texts) -> str:
    """Whom it can introduce to each other; else whom it should meet: giving comes first."""
    whole = region_data.network(network.question)
    if organisation.id not in whole.index:
        return ""
    introduces = region_data.remember(suggest, whole, introducer=organisation.id, count=1)
    if introduces:
        title = texts("card.introduces", name=safe.html(organisation.name, at_most=60))
        return f'<h3 class="ruled">{title}</h3>{_suggestion(introduces[0], whole, texts)}'
    meets = region_data.remember(suggest, whole, organisation=organisation.id, count=1)
    if not meets:
        return ""
    return f'<h3 class="ruled">{texts("card.meet")}</h3>{_suggestion(meets[0], whole, texts)}'


def _suggestion(suggestion: Suggestion, network: Network, texts: Texts) -> str:
    one, other = in_order(suggestion, network.ecosystem)
    names = bold_names(one, other, texts)
    target = suggestion_address(suggestion, among_its_own=True)
    why = safe.html(suggestion_sentence.short(suggestion, network, texts), at_most=400)
    return (
        f'<div class="card-suggestion">{glyph.pair_mark(one.corner, other.corner)}'
        f'<div>{link(target, names, cls="names")}<p class="reason">{why}</p></div></div>'
    )


def _name(network: Network, organisation: str) -> str:
    return safe.html(network.ecosystem.by_id[organisation].name, at_most=60)
