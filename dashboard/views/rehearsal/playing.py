"""Whether the pretend audience speaks, and the button that lets it."""

import streamlit as st

from dashboard.model.workshop import Workshop
from dashboard.views.language import language, t
from dashboard.views.live import audience


def show_audience(workshop: Workshop) -> None:
    """Of a rehearsal that goes on: one sentence and one button. Of a real workshop nothing."""
    if not workshop.is_rehearsal or workshop.closed_at is not None:
        return
    plays = audience.is_playing(workshop)
    with st.container(horizontal=True, vertical_alignment="center", key="rehearsal"):
        st.caption(t("rehearsal.plays" if plays else "rehearsal.silent"), width="content")
        st.button(
            t("rehearsal.pause" if plays else "rehearsal.play"),
            on_click=audience.pause if plays else audience.play,
            args=(workshop,) if plays else (workshop, language()),
            key="rehearsal_audience",
        )
