"""Writing what was done about an introduction, and telling it, with the way to take it back."""

from collections.abc import Callable, Iterable

import streamlit as st

from dashboard.editing.noting import Deed, note_of
from dashboard.editing.refusing import EditRefusedError
from dashboard.model import Change, Status
from dashboard.views import menu, writing
from dashboard.views.drawing import drawing
from dashboard.views.introductions.finding import Found
from dashboard.views.introductions.refusal_words import refusal_words
from dashboard.views.language import t, texts
from dashboard.views.link import address, link
from dashboard.views.region_data import workspace
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
    """Write changes as one batch and begin the page anew (or another one).

    `based_on` is the revision that something new was made against: nobody else's newcomer is written over.
    """
    wanted = list(changes)
    if not wanted:
        st.info(t("introductions.nothing_changed"), icon=":material/info:")
        return
    batch = writing.write(
        lambda name: workspace().commit(
            wanted, author=name, source=INTRODUCTIONS, note=note_of(deed, status), based_on=based_on
        ),
        author=author,
    )
    if batch:
        st.session_state[_TOLD] = (batch.id, note_of(deed, status))
        if go_to:
            menu.go(go_to)
        st.rerun()


def try_step(step: Callable[[], tuple[Change, ...]], found: Found) -> tuple[Change, ...] | None:
    """The changes that a step takes; None, with a sentence on the page, when it cannot be done."""
    try:
        return step()
    except EditRefusedError as refused:
        st.warning(refusal_words(refused, found, texts()), icon=":material/block:")
        return None


def show_told() -> None:
    """What was written last, with the way to it: there it can be taken back."""
    told: tuple[int, str] | None = st.session_state.get(_TOLD)
    if told is None:
        return
    batch, what = told
    way = link(address("history", batch=str(batch)), t("edit.to_batch"), cls="underlined")
    said = t("introductions.kept", what=t(f"changes.by_hand_{what}"))
    chosen = drawing(f'<p class="told" role="status">{said} {way}</p>', key=f"introduction_told_{batch}")
    if chosen:
        st.session_state.pop(_TOLD, None)
        menu.go(chosen)
