"""The map: organisations where they stand, and what joins them.

asked, filters   what is asked, in the address and in the row above
finding          the sentence above it
room             how many pixels the browser has for it
viewing          which part of the world, and from degrees to pixels and back (Web Mercator)
fanning, arcs    marks at one spot spread out, spots moved apart; lines between two marks
scene            all of that for a region: where everything stands
background       borders, names of countries and provinces, the scale
between          links, golden triangles and suggestions between the marks
icons, layers    the marks as one picture; everything as deck.gl layers
beside           what stands beside the map while nobody is chosen
showing          the map or the table, the card beside it, legend and lists below
"""

from dashboard.analysis.network import Network
from dashboard.views import time_slider
from dashboard.views.language import texts
from dashboard.views.map import filters, finding, showing
from dashboard.views.map.asked import Asked
from dashboard.views.map.asked import read as ask
from dashboard.views.map.finding import find
from dashboard.views.region_data import network, remember

__all__ = ["ask", "find", "is_empty", "show", "show_empty", "show_filters", "title"]

show = showing.show


def title(found: Network, asked: Asked) -> str:
    """The page's finding, in words."""
    return finding.title(found, asked, texts())


def show_filters(asked: Asked) -> None:
    """The row above the map."""
    filters.show(network(), asked)
    time_slider.show(
        remember(time_slider.offered, network(), theme=asked.theme), on=asked.on, key="map", breaks=True
    )


def is_empty(found: Network, asked: Asked) -> bool:
    """Whether the filters left nobody."""
    return not any(asked.keeps(each) for each in found.organisations)


def show_empty() -> None:
    """What to do when nobody is left."""
    filters.show_nobody(region_is_empty=not network().organisations)
