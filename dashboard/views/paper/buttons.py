"""To take along: the page as PDF for a folder or the wall, and as a picture. Made only when asked for."""

from collections.abc import Callable
from functools import partial

import streamlit as st

from dashboard.exports.page_picture import PDF_TYPE, PNG_TYPE, Paper, Sheet, pdf, png
from dashboard.views.gaps import Found
from dashboard.views.language import t
from dashboard.views.language import texts as texts_of_session
from dashboard.views.overview import Overview
from dashboard.views.paper import gaps_sheet, overview_sheet


def show_overview(found: Overview) -> None:
    """The files of the overview."""
    texts = texts_of_session()
    show("overview", lambda: overview_sheet.sheet(found, texts))


def show_gaps(found: Found) -> None:
    """The files of what is missing."""
    texts = texts_of_session()
    show("gaps", lambda: gaps_sheet.sheet(found, texts))


def show(name: str, made: Callable[[], Sheet]) -> None:
    """A quiet button that opens the three files. `name` is the page's code; `made` sets the sheet."""
    stem = t(f"paper.file_{name}")
    with st.popover(t("paper.take_along"), type="tertiary", icon=":material/download:", key=f"paper_{name}"):
        for paper in Paper:
            st.download_button(
                t(f"paper.pdf_{paper}"),
                partial(_pdf, made, paper),
                file_name=f"{stem}-{paper}.pdf",
                mime=PDF_TYPE,
                icon=":material/picture_as_pdf:",
                on_click="ignore",
                width="stretch",
                key=f"paper_{name}_{paper}",
            )
        st.download_button(
            t("paper.png"),
            lambda: png(made()),
            file_name=f"{stem}.png",
            mime=PNG_TYPE,
            icon=":material/image:",
            on_click="ignore",
            width="stretch",
            key=f"paper_{name}_png",
        )


def _pdf(made: Callable[[], Sheet], paper: Paper) -> bytes:
    return pdf(made(), paper=paper)
