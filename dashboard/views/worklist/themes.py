"""What is it about? Themes for several organisations at once."""

import streamlit as st

from dashboard.model import Organisation
from dashboard.views import safe
from dashboard.views.language import t
from dashboard.views.theme_words import theme_words
from dashboard.views.worklist import keeping
from dashboard.views.worklist.finding import Found
from dashboard.views.worklist.mending import with_themes
from dashboard.views.worklist.rows import about, row
from dashboard.vocabularies import codes


def show(found: Found) -> None:
    """First the themes, then a box before each organisation that carries them, and one button."""
    known = tuple(dict.fromkeys((*found.ecosystem.themes, *codes("themes"))))
    themes = st.multiselect(
        t("worklist.themes"),
        known,
        key="worklist_themes",
        format_func=theme_words,
        placeholder=t("worklist.themes_placeholder"),
        accept_new_options=True,
    )
    chosen: list[Organisation] = []
    for id in found.shown:
        each = found.ecosystem.by_id[str(id)]
        with row(f"theme_{each.id}"):
            if st.checkbox(
                t("worklist.choose", name=safe.plain(each.name, at_most=60)),
                key=f"worklist_theme_{each.id}",
                label_visibility="collapsed",
            ):
                chosen.append(each)
            about(each)
    changes = list(with_themes(chosen, [each.strip() for each in themes if each.strip()]))
    keeping.button(changes, what="themes")
