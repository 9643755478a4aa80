"""Cards and slips to print. Made only when asked for."""

from collections.abc import Callable

import streamlit as st

from dashboard.exports.page_picture import PDF_TYPE
from dashboard.exports.table_cards import pdf_of_cards, pdf_of_slips
from dashboard.views.language import t
from dashboard.views.language import texts as texts_of_session
from dashboard.views.tables import cards, slips
from dashboard.views.tables.finding import Found


def show(found: Found) -> None:
    """A button for the cards, once there are tables, and one for the slips."""
    texts = texts_of_session()
    with st.container(horizontal=True, key="tables_print"):
        if found.is_divided:
            _button("cards", lambda: pdf_of_cards(cards.cards(found, texts)))
        _button("slips", lambda: pdf_of_slips(slips.slips(found, texts)))


def _button(code: str, made: Callable[[], bytes]) -> None:
    st.download_button(
        t(f"tables.print_{code}"),
        made,
        file_name=f"{t(f'tables.file_{code}')}.pdf",
        mime=PDF_TYPE,
        icon=":material/print:",
        help=t(f"tables.print_{code}_help"),
        on_click="ignore",
        key=f"tables_print_{code}",
    )
