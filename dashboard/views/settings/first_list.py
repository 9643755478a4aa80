"""How the first list comes in, for a region that has none yet."""

import shlex

import streamlit as st

from dashboard.configuration import DATABASE_VARIABLE, database_url, is_usual
from dashboard.views.language import t


def show() -> None:
    """The columns that a list needs, and the command that reads it."""
    st.header(t("settings.list_heading"), anchor=False)
    st.markdown(t("settings.list_sentence"))
    st.code("name;corner;place\nLichtspoor;business;Best", language=None)
    st.markdown(t("settings.list_command"))
    st.code(command(), language=None, wrap_lines=True)
    st.html('<div class="hairline"></div>')


def command() -> str:
    """The command that reads a list into this very store."""
    address = database_url()
    # An address with a password in it is not for the screen.
    if is_usual(address) or "@" in address:
        return "uv run driehoek import organisations.csv"
    return f"{DATABASE_VARIABLE}={shlex.quote(address)} uv run driehoek import organisations.csv"
