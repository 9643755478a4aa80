"""Draw what was found, and follow what the reader chooses in it."""

from urllib.parse import parse_qs

import streamlit as st

from dashboard.views import address, menu, region_data, safe
from dashboard.views.drawing import drawing
from dashboard.views.language import t, texts
from dashboard.views.link import link
from dashboard.views.organisations import filters
from dashboard.views.organisations.asked import Asked
from dashboard.views.organisations.directory import Directory
from dashboard.views.organisations.listing import listing
from dashboard.views.organisations.one import One
from dashboard.views.organisations.page import page
from dashboard.views.organisations.title import of_directory, of_one


def title(found: Directory) -> str:
    """The finding of the directory, as markdown."""
    return safe.plain(of_directory(found, texts()))


def title_of(found: One | None) -> str:
    """The finding of one organisation, as markdown; or that it is not there (any more)."""
    return of_one(found, texts()) if found else t("organisations.gone")


def show_filters(asked: Asked) -> None:
    """The filters above the directory."""
    filters.show(asked, region_data.ecosystem())


def show(found: Directory) -> None:
    """The directory as a table."""
    by_id = dict(region_data.ecosystem().by_id)
    _follow(drawing(listing(found, by_id, texts()), key="organisations_table"))


def show_empty(found: Directory) -> None:
    """What to do when there is nothing to show."""
    if found.is_empty:
        st.html(f'<p class="reason">{t("organisations.empty_next")}</p>')
        return
    way_back = link("organisations", t("organisations.all"), cls="button")
    said = f'<p class="reason">{t("organisations.none_found_next")}</p><p class="button-row">{way_back}</p>'
    if drawing(said, key="organisations_none"):
        filters.forget()
        _follow("organisations")


def show_one(found: One | None) -> None:
    """One organisation's page; where it is not there, the way back to all."""
    way_back = link("organisations", t("organisations.back"), cls="button")
    markup = page(found, texts()) if found else f"<p>{way_back}</p>"
    _follow(drawing(markup, key="organisation_page"))


def _follow(chosen: str | None) -> None:
    """Open another page or organisation; a new order or more rows of this list stay where they are."""
    if not chosen:
        return
    wanted = parse_qs(chosen.partition("?")[2])
    if set(wanted) & {"sort", "shown"} and "id" not in wanted:
        address.write(sort=wanted.get("sort"), shown=wanted.get("shown"))
        st.rerun()
    menu.go(chosen)
