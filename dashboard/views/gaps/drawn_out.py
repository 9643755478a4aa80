"""A chosen suggestion drawn out: the triangles that it would close, or the way through its introducer."""

from dashboard.analysis.missing_links import introducers
from dashboard.analysis.network import Network
from dashboard.analysis.suggestions import Suggestion
from dashboard.model import Corner
from dashboard.texts import Texts
from dashboard.views import triangle_drawing
from dashboard.views.link import address, link

_SIDE_BY_SIDE = 2


def triangles(suggestion: Suggestion, network: Network, texts: Texts) -> str:
    """One triangle across the column, or two side by side; nothing when nobody works with both."""
    through = _through(suggestion, network)
    if not through:
        return ""
    layout = triangle_drawing.WIDE if len(through) == 1 else triangle_drawing.COMPACT
    drawn = "".join(
        triangle_drawing.figure(
            triangle_drawing.introduced(network, suggestion.source, suggestion.target, each, texts),
            network,
            texts,
            layout=layout,
            middle_word=texts("triangle.introducer") if len(through) == 1 else "",
        )
        for each in through[:_SIDE_BY_SIDE]
    )
    rest = len(through) - _SIDE_BY_SIDE
    more = ""
    if rest > 0:
        target = address("network", organisation=suggestion.source)
        more = f'<p class="quiet">{link(target, texts("gaps.more_triangles", n=rest))}</p>'
    return f'<div class="drawn-out">{drawn}</div>{more}'


def _through(suggestion: Suggestion, network: Network) -> list[str]:
    """Who closes a triangle, the one to ask first in front; else the introducer to ask first."""
    corners = {network.corner(suggestion.source), network.corner(suggestion.target), Corner.OTHER}
    common = introducers(network, suggestion.source, suggestion.target)
    named = [each for each in suggestion.introducers if each in common]
    closing = [each for each in common if network.corner(each) not in corners] if len(corners) == 3 else []
    closing.sort(key=lambda each: (each not in named, named.index(each) if each in named else 0))
    return closing or named[:1]
