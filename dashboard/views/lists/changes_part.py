"""Everything that a draft would do, in portions: what changes, and what of it is looked at."""

import streamlit as st

from dashboard.views import menu
from dashboard.views.drawing import drawing
from dashboard.views.language import t, texts
from dashboard.views.link import link
from dashboard.views.lists.asked import Part, ask
from dashboard.views.lists.changes_table import Look, changes_table, looked_at
from dashboard.views.lists.finding import Found
from dashboard.views.lists.paging import page_of, show_pages
from dashboard.views.lists.steps import where

AT_ONCE = 50


def show_changes(look: Look, found: Found) -> None:
    """The ways to the other looks, and the table; turning a page draws only the table anew."""
    looks = "".join(
        link(
            where(found, Part.DRAFT, look=each.value),
            f"{t(f'lists.look_{each}')} <span>{texts().number(len(looked_at(found, each)))}</span>",
            cls="cut",
            current=each is look,
        )
        for each in Look
    )
    back = link(where(found, Part.DRAFT), t("lists.back_to_draft"), cls="cut")
    if chosen := drawing(f'<p class="cuts">{back}{looks}</p>', key="list_looks"):
        menu.go(chosen)
    _show_portion(look, found)


@st.fragment
def _show_portion(look: Look, found: Found) -> None:
    page = ask().page  # of the address as it is now: a fragment keeps what it was first given
    effects = looked_at(found, look)
    if not effects:
        st.html(f'<p class="reason">{t("lists.look_none")}</p>')
        return
    show_pages(len(effects), page, AT_ONCE, key="changes")
    drawing(changes_table(page_of(effects, page, AT_ONCE), found.after, texts()), key="list_changes")
    show_pages(len(effects), page, AT_ONCE, key="changes_below")
