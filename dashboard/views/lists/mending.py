"""The rows that cannot go in yet, as a file that says in each row what to do: mend it, bring it again."""

import streamlit as st

from dashboard.exports.table import XLSX_TYPE
from dashboard.mending import file_name, to_mend
from dashboard.views.language import t, texts
from dashboard.views.lists.finding import Found


def show_mending(found: Found) -> None:
    """The button, where there is anything to mend; the file is made when somebody asks."""
    rows = len(found.draft.refused_rows)
    if not rows or found.is_excerpt:
        return
    spoken = texts()
    st.download_button(
        t("lists.mend", n=rows),
        lambda: to_mend(found.read.tables, found.draft.refused, spoken) or b"",
        file_name=file_name(spoken),
        mime=XLSX_TYPE,
        on_click="ignore",
        key="lists_mend",
    )
