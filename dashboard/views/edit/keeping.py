"""Writing what was done by hand, and telling it, with the way to take it back."""

from collections.abc import Callable, Iterable

import streamlit as st

from dashboard.editing.ending import EndReason
from dashboard.editing.letting_go import LetGoReason
from dashboard.editing.noting import Deed, note_of
from dashboard.editing.refusing import EditRefusedError
from dashboard.model import Batch, Change, Ecosystem
from dashboard.views import batch_words, menu, writing
from dashboard.views.drawing import drawing
from dashboard.views.edit.refusal_words import refusal_words
from dashboard.views.language import t, texts
from dashboard.views.link import link
from dashboard.views.region_data import workspace
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
    """Write changes as one batch and begin the page anew (or another one); a refusal stays on the page.

    `based_on` is the revision that something new was drafted against: nobody else's newcomer is written over.
    """
    wanted = list(changes)
    if not wanted:
        st.info(t("edit.nothing_changed"), icon=":material/info:")
        return
    batch = writing.write(
        lambda name: workspace().commit(
            wanted, author=name, source=BY_HAND, note=note_of(deed, reason), based_on=based_on
        ),
        author=author,
    )
    if batch:
        st.session_state[_TOLD] = batch
        if go_to:
            menu.go(go_to)
        st.rerun()


def try_step(step: Callable[[], tuple[Change, ...]], ecosystem: Ecosystem) -> tuple[Change, ...] | None:
    """The changes that a step takes; None, with a sentence on the page, when it cannot be done."""
    try:
        return step()
    except EditRefusedError as refused:
        st.warning(refusal_words(refused, ecosystem, texts()), icon=":material/block:")
        return None


def show_told() -> None:
    """What was written last, with the way to it: there it can be taken back."""
    batch: Batch | None = st.session_state.get(_TOLD)
    if batch is None:
        return
    what = batch_words.effect(batch, texts())
    way = link(f"history?batch={batch.id}", t("edit.to_batch"), cls="underlined")
    said = f'<p class="told" role="status">{t("edit.kept", what=what)} {way}</p>'
    chosen = drawing(said, key=f"edit_told_{batch.id}")
    if chosen:
        st.session_state.pop(_TOLD, None)
        menu.go(chosen)
