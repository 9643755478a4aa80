"""What every figure on this page means, in one sentence and its definition, and the way to look deeper."""

import streamlit as st

from dashboard.views import menu
from dashboard.views.drawing import drawing
from dashboard.views.language import t
from dashboard.views.link import link

FIGURES = ("themes", "pairs", "reach", "own_corner", "leaving", "checked", "suggestions", "missing_links")


def show() -> None:
    """A quiet button that opens the definitions here: no link leaves for another host."""
    with st.popover(
        t("common.more_about_figures"), type="tertiary", icon=":material/help:", key="gap_meaning"
    ):
        for figure in FIGURES:
            name, meaning = t(f"gaps.meaning_{figure}_name"), t(f"gaps.meaning_{figure}")
            st.markdown(f"**{name}** {meaning}")
    way = link("deeper", t("gaps.to_deeper"), cls="underlined")
    if chosen := drawing(f'<p class="reason">{way}</p>', key="gap_to_deeper"):
        menu.go(chosen)
