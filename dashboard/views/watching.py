"""Long work in sight: what is being done, how far it is, and a way to stop."""

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

import streamlit as st

from dashboard.ingest.progress import Progress, Step
from dashboard.views.language import t

PATIENCE = 0.5
"""Seconds before anything is shown: what is quick need not flash."""
EVERY = 0.15
DRAFTING = (Step.VALIDATING, Step.MATCHING, Step.PLACING, Step.DRAFTING)
"""The steps from tables to a draft."""
READING = (Step.READING, Step.MAPPING)
"""The steps from files to tables."""
_LONG = {
    Step.READING: 8,
    Step.MAPPING: 1,
    Step.VALIDATING: 2,
    Step.MATCHING: 6,
    Step.PLACING: 1.5,
    Step.DRAFTING: 0.5,
    Step.KEEPING: 1,
    Step.TAKING_BACK: 1,
}
"""How long the steps of a long list are, beside each other."""


@contextmanager
def watched(
    steps: Sequence[Step] = READING,
    *,
    on_stop: Callable[[], None] | None = None,
    title: str = "",
    patience: float = PATIENCE,
    key: str = "lists_watching",
) -> Iterator[Progress]:
    """A progress to hand to the work. Nothing is left on the page when it is done.

    One bar goes through all the steps and never back. The button needs no code of its own: a click begins
    the page anew, and the work notices at its next word about how far it is. `on_stop` comes before that;
    without one the address loses what it asked for. `patience` is for how long nothing is shown: none for
    what is known to be long.
    """
    room = st.empty()
    began = told = time.monotonic()
    furthest = 0.0
    bar: list[st.delta_generator.DeltaGenerator] = []

    def progress(step: Step, done: float) -> None:
        nonlocal told, furthest
        furthest = max(furthest, share(steps, step, done))
        now = time.monotonic()
        if now - began < patience or (bar and now - told < EVERY):
            return
        told = now
        if not bar:
            with room.container(key=key):
                if title:
                    st.html(f'<p class="lead">{title}</p>')
                bar.append(st.progress(0.0))
                st.button(t("lists.stop"), key=f"{key}_stop", on_click=on_stop or st.query_params.clear)
        bar[0].progress(furthest, text=t(f"lists.step_{step}"))

    try:
        yield progress
    finally:
        room.empty()


def share(steps: Sequence[Step], step: Step, done: float) -> float:
    """How much of all these steps is done (0–1) when so much of one of them is."""
    if step not in steps:
        return 0.0
    whole = sum(_LONG[each] for each in steps)
    before = sum(_LONG[each] for each in steps[: steps.index(step)])
    return (before + _LONG[step] * min(max(done, 0.0), 1.0)) / whole
