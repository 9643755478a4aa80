"""Long work in sight: what is being done, how far it is, and a way to stop."""

import time
from collections.abc import Iterator
from contextlib import contextmanager

import streamlit as st

from dashboard.ingest.progress import Progress, Step
from dashboard.views.language import t

PATIENCE = 0.5
"""Seconds before anything is shown: what is quick need not flash."""
EVERY = 0.15


@contextmanager
def watched() -> Iterator[Progress]:
    """A progress to hand to the work. Nothing is left on the page when it is done.

    The button needs no code of its own: a click begins the page anew, and the work notices at its next
    word about how far it is.
    """
    room = st.empty()
    began = time.monotonic()
    told = began

    def progress(step: Step, done: float) -> None:
        nonlocal told
        now = time.monotonic()
        if now - began < PATIENCE or now - told < EVERY:
            return
        first, told = told == began, now
        if first:
            with room.container(key="lists_watching"):
                bar.append(st.progress(0.0))
                st.button(t("lists.stop"), key="lists_stop", on_click=_stop)
        bar[0].progress(min(max(done, 0.0), 1.0), text=t(f"lists.step_{step}"))

    bar: list[st.delta_generator.DeltaGenerator] = []
    try:
        yield progress
    finally:
        room.empty()


def _stop() -> None:
    """Back to the door: the list waits where it is."""
    st.query_params.clear()
