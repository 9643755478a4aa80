"""What a list that waits would do now, worked out once for each version of it and of the region."""

from collections.abc import Hashable
from concurrent.futures import Future, wait
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import streamlit as st

from dashboard.ingest import Draft
from dashboard.ingest.choices import Choices
from dashboard.ingest.packing import choices_of
from dashboard.ingest.progress import Progress, Step
from dashboard.ingest.understanding import Understood
from dashboard.model import Delivery, DeliveryState, Ecosystem, with_changes
from dashboard.views import safe, telling
from dashboard.views.language import t
from dashboard.views.memory import Memory
from dashboard.views.opened import workspace
from dashboard.views.watching import DRAFTING, EVERY, PATIENCE, watched

LARGE = 200_000
"""Packed bytes from which a list is so long that the bar may come at once."""
_how_far: dict[Hashable, tuple[Step, float]] = {}
"""Of every draft that somebody is drawing up, for the others who wait for it."""


@dataclass(frozen=True, slots=True)
class Drafted:
    """A list that waits, how it is read, what it would do, and the region as it would be then.

    `after` has a revision of its own, below zero: nobody ever wrote it, and nothing that is kept by revision
    takes it for another.
    """

    delivery: Delivery
    choices: Choices
    read: Understood
    draft: Draft
    before: Ecosystem
    after: Ecosystem


def drafted(id: int) -> Drafted | None:
    """The list with this number, as long as nobody has decided about it."""
    delivery = workspace().lists.find(id)
    if delivery is None or delivery.state is not DeliveryState.OPEN:
        return None
    before = workspace().ecosystem()
    key = (delivery.id, delivery.version, before.revision, date.today())
    found: Drafted = _drafts().recall(
        key,
        lambda: _drafted(delivery, before, key),
        wait=lambda answer: _wait(answer, delivery, key),
    )
    return found


def _drafted(delivery: Delivery, before: Ecosystem, key: Hashable) -> Drafted:
    with _watched(delivery) as progress:

        def telling(step: Step, done: float) -> None:
            _how_far[key] = step, done
            progress(step, done)

        try:
            read, draft = workspace().lists.draft(delivery, progress=telling)
        finally:
            _how_far.pop(key, None)
        progress(Step.DRAFTING, 1.0)
        after = with_changes(before, draft.changes)
    revision = -1 - abs(hash((delivery.id, delivery.version, before.revision)))
    return Drafted(
        delivery=delivery,
        choices=choices_of(delivery.choices),
        read=read,
        draft=draft,
        before=before,
        after=replace(after, revision=revision),
    )


def _wait(answer: Future[Any], delivery: Delivery, key: Hashable) -> None:
    """See how far somebody else is who opened the same list; to stop waiting stops nobody else."""
    with _watched(delivery) as progress:
        while not wait([answer], timeout=EVERY).done:
            progress(*_how_far.get(key, (DRAFTING[0], 0.0)))


def _watched(delivery: Delivery) -> AbstractContextManager[Progress]:
    title = t("lists.drawing_up", title=safe.html(delivery.title, at_most=80))
    patience = 0.0 if len(delivery.content) > LARGE else PATIENCE
    return watched(DRAFTING, on_stop=_stop, title=title, patience=patience, key="lists_drawing_up")


def _stop() -> None:
    """The list waits where it is: back to the door, or from a look ahead to the region as it is."""
    looks_ahead = "preview" in st.query_params
    if looks_ahead:
        del st.query_params["preview"]
    else:
        st.query_params.clear()
    telling.tell(t("lists.drawing_up_stopped"), above=looks_ahead)


@st.cache_resource(show_spinner=False)
def _drafts() -> Memory:
    """Beside the workspace, and forgotten with it."""
    return Memory(entries=12)
