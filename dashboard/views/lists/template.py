"""An empty list to fill in, for who has none yet."""

import streamlit as st

from dashboard.exports.table import XLSX_TYPE
from dashboard.exports.template import file_name, template
from dashboard.views.language import t, texts


def show() -> None:
    """The workbook in the reader's language, made when somebody asks."""
    spoken = texts()
    st.header(t("lists.template_heading"), anchor=False)
    st.html(f'<p class="reason">{t("lists.template_sentence")}</p>')
    st.download_button(
        t("lists.template_download"),
        lambda: template(spoken),
        file_name=file_name(spoken),
        mime=XLSX_TYPE,
        icon=":material/download:",
        on_click="ignore",
        key="lists_template",
    )
