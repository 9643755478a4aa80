"""One introduction of a round. Every item is drawn here: what can be done with it belongs here too."""

from dashboard.analysis.network import Network
from dashboard.analysis.suggestions import Suggestion
from dashboard.texts import Texts
from dashboard.views import glyph, safe, suggestion_sentence
from dashboard.views.link import address, link
from dashboard.views.pair_order import in_order
from dashboard.views.take_on_link import take_on_link


def item(suggestion: Suggestion, network: Network, texts: Texts) -> str:
    """Who, why, and the way to take it on, as HTML."""
    one, other = in_order(suggestion, network.ecosystem)
    names = texts(
        "overview.pair",
        **{
            role: link(address("organisations", id=each.id), f"<b>{safe.html(each.name, at_most=80)}</b>")
            for role, each in (("source", one), ("target", other))
        },
    )
    why = safe.html(suggestion_sentence.paragraph(suggestion, network, texts), at_most=900)
    way = take_on_link(suggestion, network.ecosystem, texts)
    return (
        f"<div>{glyph.pair_mark(one.corner, other.corner)}</div>"
        f'<div><p class="round-names">{names}</p><p class="reason">{why}</p>'
        f'<p class="take-on">{way}</p></div>'
    )
