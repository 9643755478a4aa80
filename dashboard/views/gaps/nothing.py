"""A region without organisations: nothing to compare yet, and what to do first."""

from dashboard.views import menu
from dashboard.views.drawing import drawing
from dashboard.views.language import t
from dashboard.views.link import address, link


def show() -> None:
    """One sentence and one next step."""
    way = link(address("lists"), t("overview.empty_how"), cls="underlined")
    chosen = drawing(
        f'<div class="overview-empty"><p class="reason">{t("overview.empty_next")}</p>'
        f'<p class="reason">{way}</p></div>',
        key="gap_nothing",
    )
    if chosen:
        menu.go(chosen)
