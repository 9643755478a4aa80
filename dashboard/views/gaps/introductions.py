"""The right half: introductions worth making, and behind a tab the arithmetic."""

from dataclasses import replace

import streamlit as st

from dashboard.views import address, region_data
from dashboard.views.gaps import filters, missing_link_table, suggestion_list
from dashboard.views.gaps.finding import Found
from dashboard.views.language import t

_TAB = "gap_tab"
_LINKS = "links"


def show(found: Found) -> None:
    """Draw the tab that is open; only that one is computed. Whom to introduce is always about today."""
    if found.asked.on is not None:
        st.caption(t("time.introductions_today"))
        found = replace(found, network=region_data.network())
    labels = (t("gaps.tab_suggestions"), t("gaps.tab_links"))
    if st.session_state.get(_TAB) not in labels:
        # Another language has other labels: the open tab follows the address.
        st.session_state[_TAB] = labels[address.read("tab") == _LINKS]
    suggestions, links = st.tabs(labels, key=_TAB, on_change=_keep_tab, args=(labels[1],))
    if suggestions.open:
        with suggestions:
            suggestion_list.show(found, filters.show("suggestions", found.network))
    if links.open:
        with links:
            missing_link_table.show(filters.show("links", found.network))


def _keep_tab(links: str) -> None:
    address.write(tab=_LINKS if st.session_state[_TAB] == links else None)
