"""Taking a batch back from its page, and telling what came of it."""

import streamlit as st

from dashboard.ingest.progress import Step
from dashboard.model import Undone
from dashboard.texts import Texts
from dashboard.views import batch_words, writing
from dashboard.views.drawing import drawing
from dashboard.views.history.finding import Opened
from dashboard.views.history.opened import stays
from dashboard.views.language import t, texts
from dashboard.views.region_data import ecosystem, workspace
from dashboard.views.watching import watched

_TOLD = "undone_told"


def show(found: Opened) -> str | None:
    """What came of it, what stayed, and the way back; where the reader wants to go from there."""
    if told := st.session_state.pop(_TOLD, None):
        st.info(told, icon=":material/undo:")
    if found.batch.is_undone:
        kept = stays(found, texts())
        return drawing(kept, key="history_stayed") if kept else None
    batch = found.batch
    chosen = None
    with st.popover(t("history.undo"), icon=":material/undo:", key=f"undo_{batch.id}_ask"):
        st.markdown(t("history.undo_sentence"))
        if would_stay := stays(found, texts()):
            chosen = drawing(would_stay, key="history_would_stay")
        author = writing.ask_author(key=f"undo_{batch.id}_author")
        if st.button(t("history.undo_batch"), key=f"undo_{batch.id}", type="primary"):
            _undo(batch.id, author)
    return chosen


def _undo(batch: int, author: str) -> None:
    with watched((Step.TAKING_BACK,), on_stop=lambda: _stopped(batch), key="history_undoing") as progress:
        undone = writing.write(
            lambda name: workspace().undo(
                batch, author=name, tell=lambda done: progress(Step.TAKING_BACK, done)
            ),
            author=author,
        )
    if undone:
        st.session_state[_TOLD] = told(undone, texts())
        st.rerun()


def _stopped(batch: int) -> None:
    # Whoever stops it at the very end may be too late: then the page says that it was taken back.
    if not workspace().batch(batch).is_undone:
        st.session_state[_TOLD] = t("history.undoing_stopped")


def told(undone: Undone, texts: Texts) -> str:
    """What came of taking a batch back, ready for markdown."""
    parts = [texts("history.taken_back", n=undone.taken_back)]
    if undone.kept:
        parts.append(batch_words.stayed(undone.kept, ecosystem(), texts))
    if undone.freed:
        parts.append(texts("history.freed", n=len(undone.freed)))
    return " ".join(parts)
