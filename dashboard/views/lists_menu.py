"""The row above every page about lists: bring one, by hand, who knows whom, what would help, history."""

from dashboard.views import menu
from dashboard.views.drawing import drawing
from dashboard.views.language import t
from dashboard.views.link import link


def show(current: str) -> None:
    """Draw the row; `current` is the page that the reader is on."""
    links = "".join(
        f"<li>{link(name, t(f'menu.part_{name}'), current=name == current)}</li>"
        for name in ("lists", *menu.PARTS_OF_LISTS)
        if menu.exists(name)
    )
    named = t("menu.parts_of_lists")
    if chosen := drawing(f'<nav class="parts" aria-label="{named}"><ul>{links}</ul></nav>', key="lists_menu"):
        menu.go(chosen)
