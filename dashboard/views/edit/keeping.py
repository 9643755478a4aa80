"""Writing what was done by hand, and telling it, with the way to take it back."""

from collections.abc import Callable, Iterable

import streamlit as st

from dashboard.editing.ending import EndReason
from dashboard.editing.letting_go import LetGoReason
from dashboard.editing.noting import Deed, note_of
from dashboard.editing.refusing import EditRefusedError
from dashboard.model import Change, Ecosystem
from dashboard.views import batch_words, writing
from dashboard.views import keeping as writer
from dashboard.views.edit.refusal_words import refusal_words
from dashboard.views.language import t, texts
from dashboard.workspace import BY_HAND

_TOLD = "edit_told"


def author() -> str:
    """The name to sign with; asked for at the top of the page until the browser knows it."""
    with st.container(width=360):
        return writing.ask_author(key="edit_author")


def keep(
    changes: Iterable[Change],
    deed: Deed,
    *,
    author: str,
    reason: EndReason | LetGoReason | None = None,
    go_to: str = "",
    based_on: int | None = None,
) -> None:
    """Write what was done by hand; see `views.keeping.keep`."""
    writer.keep(
        changes,
        author=author,
        source=BY_HAND,
        note=note_of(deed, reason),
        told=_TOLD,
        nothing=t("edit.nothing_changed"),
        go_to=go_to,
        based_on=based_on,
    )


def try_step(step: Callable[[], tuple[Change, ...]], ecosystem: Ecosystem) -> tuple[Change, ...] | None:
    """The changes that a step takes; None, with a sentence on the page, when it cannot be done."""
    try:
        return step()
    except EditRefusedError as refused:
        st.warning(refusal_words(refused, ecosystem, texts()), icon=":material/block:")
        return None


def show_told() -> None:
    """What was written last, with the way to it: there it can be taken back."""
    writer.show_told(_TOLD, lambda batch: t("edit.kept", what=batch_words.effect(batch, texts())))
