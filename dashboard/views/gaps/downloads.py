"""A table of this page as files for a spreadsheet, made only when somebody asks."""

from collections.abc import Callable, Sequence

import streamlit as st

from dashboard.exports.table import CSV_TYPE, XLSX_TYPE, Row, csv_file, xlsx_file
from dashboard.texts import Language, Texts
from dashboard.views.language import t

Table = tuple[Sequence[str], Sequence[Row]]
"""Headings and rows."""


def buttons(name: str, made: Callable[[], Table], texts: Texts) -> None:
    """A button for CSV and one for XLSX. `name` is the table's code, `made` makes it."""
    # A Dutch spreadsheet reads a comma as the decimal sign, and wants semicolons between cells.
    delimiter = ";" if texts.language is Language.DUTCH else ","
    stem = texts(f"gaps.file_{name}")
    st.download_button(
        t("common.download_csv"),
        lambda: csv_file(*made(), delimiter=delimiter),
        file_name=f"{stem}.csv",
        mime=CSV_TYPE,
        on_click="ignore",
        key=f"gap_{name}_csv",
    )
    st.download_button(
        t("common.download_xlsx"),
        lambda: xlsx_file(*made(), sheet=stem),
        file_name=f"{stem}.xlsx",
        mime=XLSX_TYPE,
        on_click="ignore",
        key=f"gap_{name}_xlsx",
    )
