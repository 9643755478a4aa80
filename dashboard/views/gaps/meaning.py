"""What every figure on this page means, in one sentence and in its definition (docs/method.md)."""

import streamlit as st

from dashboard.views.language import t

FIGURES = ("themes", "pairs", "reach", "own_corner", "leaving", "checked", "suggestions", "missing_links")


def show() -> None:
    """A quiet button that opens the definitions here: no link leaves for another host."""
    with st.popover(
        t("common.more_about_figures"), type="tertiary", icon=":material/help:", key="gap_meaning"
    ):
        for figure in FIGURES:
            name, meaning = t(f"gaps.meaning_{figure}_name"), t(f"gaps.meaning_{figure}")
            st.markdown(f"**{name}** {meaning}")
