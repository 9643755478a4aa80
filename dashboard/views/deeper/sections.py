"""What stands below strength: roads, inside and outside, government, contacts."""

from dashboard.texts import Texts
from dashboard.views import menu
from dashboard.views.deeper import contacts, government, outside
from dashboard.views.deeper.finding import Found
from dashboard.views.deeper.piece import section
from dashboard.views.deeper.roads import roads
from dashboard.views.drawing import drawing
from dashboard.views.language import texts as texts_of_session


def show(found: Found) -> None:
    """Draw them; a name opens its organisation."""
    if chosen := drawing(markup(found, texts_of_session()), key="deeper_sections"):
        menu.go(chosen)


def markup(found: Found, texts: Texts) -> str:
    """The sections as HTML."""
    ways = section(texts("deeper.ways"), (roads(found, texts),))
    parts = (outside.markup(found, texts), government.markup(found, texts), contacts.markup(found, texts))
    return ways + "".join(parts)
