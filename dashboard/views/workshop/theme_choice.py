"""What a workshop is about: themes that the region carries, and those that we have a word for."""

from collections.abc import Sequence

import streamlit as st

from dashboard.model import Ecosystem
from dashboard.views.language import language, t
from dashboard.views.theme_words import theme_words
from dashboard.vocabularies import codes, theme_name


def ask_themes(ecosystem: Ecosystem, chosen: Sequence[str], *, key: str) -> tuple[str, ...]:
    """Let the reader choose; nothing chosen is everything."""
    spoken = language()
    known = dict.fromkeys((*chosen, *ecosystem.themes, *codes("themes")))
    offered = sorted(known, key=lambda code: theme_name(code, spoken).casefold())
    picked = st.multiselect(
        t("workshop.themes"),
        offered,
        list(chosen),
        format_func=theme_words,
        placeholder=t("workshop.themes_placeholder"),
        key=key,
    )
    return tuple(picked)
