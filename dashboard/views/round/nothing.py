"""No round: nothing here would close a triangle yet, and what to try."""

from dashboard.views import menu
from dashboard.views.drawing import drawing
from dashboard.views.language import t
from dashboard.views.link import link


def show() -> None:
    """One sentence and one way on."""
    way = link("gaps", t("round.back"), cls="underlined")
    chosen = drawing(
        f'<div class="overview-empty"><p class="reason">{t("round.none_how")}</p>'
        f'<p class="reason">{way}</p></div>',
        key="round_nothing",
    )
    if chosen:
        menu.go(chosen)
