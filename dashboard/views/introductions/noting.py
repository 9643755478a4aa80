"""The notes beside an introduction: dated lines, the youngest first."""

import streamlit as st

from dashboard.editing.introducing import note
from dashboard.editing.noting import Deed
from dashboard.model import Introduction
from dashboard.views import safe
from dashboard.views.drawing import drawing
from dashboard.views.introductions import keeping
from dashboard.views.introductions.finding import Found
from dashboard.views.language import t, texts

_LONGEST = 1000


def show(found: Found, introduction: Introduction, *, author: str) -> None:
    """The lines, and room for one more."""
    key = f"note_{introduction.id}_{len(introduction.notes)}"
    with st.form(key, border=False):
        text = st.text_area(
            t("introductions.note"),
            key=f"{key}_text",
            max_chars=_LONGEST,
            height=92,
            placeholder=t("introductions.note_example"),
            help=t("introductions.note_help"),
        )
        sent = st.form_submit_button(t("introductions.note_keep"), key=f"{key}_keep")
    if sent:
        changes = keeping.try_step(
            lambda: note(found.ecosystem, introduction.id, text=text, author=author, on=found.today), found
        )
        if changes is not None:
            keeping.keep(changes, Deed.NOTED, author=author)
    drawing(_lines(introduction), key="introduction_notes")


def _lines(introduction: Introduction) -> str:
    lines = "".join(
        f"<li><small>{texts().date(each.on.as_since())} · {safe.html(each.author, at_most=60)}</small>"
        f"<p>{safe.html(each.text, at_most=_LONGEST)}</p></li>"
        for each in reversed(introduction.notes)
    )
    return f'<ul class="notes">{lines}</ul>' if lines else ""
