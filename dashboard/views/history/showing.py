"""Draw the history, and follow what the reader chooses in it."""

import streamlit as st

from dashboard.views import menu
from dashboard.views.drawing import drawing
from dashboard.views.history import filters, undoing
from dashboard.views.history import opened as of_batch
from dashboard.views.history import title as titles
from dashboard.views.history.about import about
from dashboard.views.history.asked import Asked
from dashboard.views.history.batch_list import batch_list
from dashboard.views.history.finding import About, Found, Opened
from dashboard.views.history.portions import portions
from dashboard.views.language import t, texts
from dashboard.views.link import link
from dashboard.views.region_data import ecosystem


def title(found: Found) -> str:
    """The finding of the history as a whole, as markdown."""
    return titles.of_all(found, texts())


def title_of_batch(found: Opened | None) -> str:
    """The finding of one batch, as markdown."""
    return titles.of_batch(found, texts())


def title_about(found: About | None) -> str:
    """The finding of one organisation's history, as markdown."""
    return titles.of_about(found, texts())


def show_filters(asked: Asked, found: Found) -> None:
    """The filters above the list, once there is something to choose from."""
    if found.total > 1:
        filters.show(asked, found)


def show(found: Found) -> None:
    """The batches that fit; where none does, the way to all of them."""
    if found.batches:
        markup = batch_list(found.batches, texts())
        markup += portions(found.asked, len(found.batches), found.fitting, texts())
        _follow(drawing(f'<div class="history">{markup}</div>', key="history_list"))
    elif found.total:
        way_back = link("history", t("history.all"), cls="button")
        if drawing(f'<p class="button-row">{way_back}</p>', key="history_none"):
            filters.forget()
            menu.go("history")
    else:
        st.html(f'<p class="reason">{t("history.empty_next")}</p>')


def lead_of_batch(found: Opened | None) -> str | None:
    """From which list, when and by whom; as HTML."""
    return of_batch.lead(found, texts()) if found else None


def show_batch(found: Opened | None) -> None:
    """One batch: the way to take it back, what it did, and the way to all of them."""
    way_back = f'<p class="button-row">{link("history", t("history.all"), cls="button")}</p>'
    if found is None:
        _follow(drawing(way_back, key="history_none"))
        return
    _follow(undoing.show(found))
    markup = of_batch.opened(found, set(ecosystem().by_id), texts())
    _follow(drawing(markup + way_back, key="history_batch"))


def show_about(found: About | None) -> None:
    """One organisation's history; where there never was such a one, the way to all of it."""
    way_back = f'<p class="button-row">{link("history", t("history.all"), cls="button")}</p>'
    markup = about(found, texts()) if found else way_back
    _follow(drawing(markup, key="history_about"))


def _follow(chosen: str | None) -> None:
    """Open what was chosen."""
    if chosen:
        menu.go(chosen)
