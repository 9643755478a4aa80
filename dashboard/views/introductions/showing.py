"""Draw what was asked for: all of them, one, or two who may be brought together."""

from dashboard.views import menu
from dashboard.views.drawing import drawing
from dashboard.views.introductions import answering, board, by_date, choosing, keeping, one, taking_on
from dashboard.views.introductions.asked import Shape
from dashboard.views.introductions.finding import Found
from dashboard.views.introductions.why import why
from dashboard.views.language import t, texts
from dashboard.views.link import link


def show(found: Found) -> None:
    """The part of the page below the title row."""
    keeping.show_told()
    if found.one:
        one.show(found, found.one)
    elif found.pair:
        _follow(drawing(why(found, texts()), key="introduction_why"))
        taking_on.show(found)
        answering.show(found)
    elif found.asked.is_new:
        taking_on.show(found)
    elif found.asked.id or found.asked.pair:
        _way_back()
    else:
        _show_all(found)


def _show_all(found: Found) -> None:
    choosing.show(found)
    if not found.ecosystem.introductions:
        return
    drawn = by_date.markup if found.asked.shape is Shape.DATES else board.markup
    _follow(drawing(drawn(found, texts()), key=f"introductions_{found.asked.shape}"))


def _way_back() -> None:
    said = f'<p class="reason">{t("introductions.gone_why")}</p>'
    way = link("introductions", t("introductions.to_all"), cls="button")
    _follow(drawing(f'{said}<p class="button-row">{way}</p>', key="introduction_gone"))


def _follow(chosen: str | None) -> None:
    if chosen:
        menu.go(chosen)
