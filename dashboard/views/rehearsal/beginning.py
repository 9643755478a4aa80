"""Beginning a rehearsal of a workshop."""

from datetime import date

import streamlit as st

from dashboard.model.workshop import Workshop
from dashboard.views import menu, writing
from dashboard.views.language import language, t
from dashboard.views.live import audience
from dashboard.views.region_data import workspace


def show_begin(workshop: Workshop, *, author: str) -> None:
    """The button that makes the rehearsal, lets its audience speak, and opens the presenter's screen."""
    if not st.button(t("rehearsal.begin"), icon=":material/theater_comedy:", help=t("rehearsal.begin_help")):
        return
    made = writing.write(lambda signed: _copied(workshop, signed), author=author)
    if made is not None:
        audience.play(made, language())
        menu.go(f"presenter?workshop={made.id}")


def _copied(workshop: Workshop, author: str) -> Workshop:
    # Today, whatever the day of the real one: its code stops tonight.
    return workspace().workshops.begin(
        name=t("rehearsal.name", name=workshop.name),
        day=date.today(),
        author=author,
        themes=workshop.themes,
        steps=workshop.steps,
        approval=workshop.approval,
        is_rehearsal=True,
    )
