"""The whole page as one drawing: nothing jumps, and one choice in it opens one list."""

from dashboard.texts import Texts
from dashboard.views import menu
from dashboard.views.drawing import drawing
from dashboard.views.language import texts
from dashboard.views.overview.beginning import beginning
from dashboard.views.overview.finding import Overview
from dashboard.views.overview.outcomes import outcomes
from dashboard.views.overview.suggestions import suggestions
from dashboard.views.overview.themes import themes
from dashboard.views.overview.triangle import gap, triangle


def show(found: Overview) -> None:
    """Draw the region, what is missing, and whom to introduce; open what the reader chooses."""
    markup = beginning(texts()) if found.is_empty else _region(found, texts())
    chosen = drawing(markup, key="overview")
    if chosen:
        menu.go(chosen)


def _region(found: Overview, texts: Texts) -> str:
    return (
        '<div class="overview">'
        f'<div class="overview-region">{triangle(found, texts)}{gap(found, texts)}</div>'
        f'<div class="overview-rest">{themes(found, texts)}{suggestions(found, texts)}'
        f"{outcomes(found, texts)}</div></div>"
    )
