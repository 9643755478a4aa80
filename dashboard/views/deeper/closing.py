"""The way back, and the way to how chances are counted."""

from dashboard.views import menu
from dashboard.views.drawing import drawing
from dashboard.views.language import t
from dashboard.views.link import link


def show() -> None:
    """Two quiet links."""
    ways = (
        link("gaps", t("deeper.back"), cls="underlined"),
        link("method", t("deeper.to_method"), cls="underlined"),
    )
    lines = "".join(f"<p>{way}</p>" for way in ways)
    if chosen := drawing(f'<div class="deeper-closing">{lines}</div>', key="deeper_closing"):
        menu.go(chosen)
