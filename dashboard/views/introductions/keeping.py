"""Writing what was done about an introduction, and telling it, with the way to take it back."""

from collections.abc import Callable, Iterable

import streamlit as st

from dashboard.editing.noting import Deed, note_of
from dashboard.editing.refusing import EditRefusedError
from dashboard.model import Change, Status
from dashboard.views import keeping as writer
from dashboard.views import writing
from dashboard.views.introductions.finding import Found
from dashboard.views.introductions.refusal_words import refusal_words
from dashboard.views.language import t, texts
from dashboard.workspace import INTRODUCTIONS

_TOLD = "introduction_told"


def author() -> str:
    """The name to sign with; asked for until the browser knows it."""
    with st.container(width=360):
        return writing.ask_author(key="introduction_author")


def keep(
    changes: Iterable[Change],
    deed: Deed,
    *,
    author: str,
    status: Status | None = None,
    go_to: str = "",
    based_on: int | None = None,
) -> None:
    """Write what was done about an introduction; see `views.keeping.keep`."""
    writer.keep(
        changes,
        author=author,
        source=INTRODUCTIONS,
        note=note_of(deed, status),
        told=_TOLD,
        nothing=t("introductions.nothing_changed"),
        go_to=go_to,
        based_on=based_on,
    )


def try_step(step: Callable[[], tuple[Change, ...]], found: Found) -> tuple[Change, ...] | None:
    """The changes that a step takes; None, with a sentence on the page, when it cannot be done."""
    try:
        return step()
    except EditRefusedError as refused:
        st.warning(refusal_words(refused, found, texts()), icon=":material/block:")
        return None


def show_told() -> None:
    """What was written last, with the way to it: there it can be taken back."""
    writer.show_told(_TOLD, lambda batch: t("introductions.kept", what=t(f"changes.by_hand_{batch.note}")))
