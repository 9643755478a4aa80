"""What was changed, by whom, when; and taking it back."""

import streamlit as st

from dashboard.model import Batch, Undone
from dashboard.texts import Texts
from dashboard.views import address, batch_words, safe, writing
from dashboard.views.language import t, texts
from dashboard.views.region_data import ecosystem, workspace
from dashboard.views.settings.finding import Found

_FIRST = 20
_TOLD = "undone_told"


def show(found: Found) -> None:
    """Every change, youngest first, each with a way back."""
    st.header(t("settings.changes_heading"), anchor=False)
    if told := st.session_state.pop(_TOLD, None):
        st.info(told, icon=":material/undo:")
    if not found.history:
        st.markdown(t("settings.no_changes"))
        return
    whole = address.read("whole") is not None
    for batch in found.history if whole else found.history[:_FIRST]:
        _row(batch, texts())
    if not whole and len(found.history) > _FIRST and st.button(t("settings.all_changes"), key="all_changes"):
        address.write(whole="1")
        st.rerun()


def _row(batch: Batch, texts: Texts) -> None:
    with st.container(key=f"change_{batch.id}", horizontal=True, vertical_alignment="center", gap="medium"):
        st.html(row(batch, texts), width="stretch")
        if not batch.is_undone:
            with st.popover(t("settings.undo"), key=f"undo_{batch.id}_ask"):
                st.markdown(t("settings.undo_sentence"))
                author = writing.ask_author(key=f"undo_{batch.id}_author")
                if st.button(t("settings.undo_batch"), key=f"undo_{batch.id}", type="primary"):
                    _undo(batch, author, texts)


def row(batch: Batch, texts: Texts) -> str:
    """One change as HTML: when and who, what, and what came of it."""
    when = f"{texts.date(batch.at.astimezone().date())}, {batch.at.astimezone():%H:%M}"
    undone = ""
    if batch.undone_at:
        words = texts(
            "settings.undone",
            date=batch.undone_at.astimezone().date(),
            author=safe.html(batch.undone_by, at_most=60),
        )
        stayed = f" {texts('settings.undone_kept', n=batch.kept)}" if batch.kept else ""
        undone = f'<p class="quiet">{words}{stayed}</p>'
    return (
        f'<div class="change{" undone" if batch.undone_at else ""}">'
        f'<p class="quiet">{when} · {safe.html(batch.author, at_most=60)}</p>'
        f'<p class="label">{batch_words.source(batch, texts)}</p>'
        f'<p class="reason">{batch_words.effect(batch, texts)}</p>{undone}</div>'
    )


def _undo(batch: Batch, author: str, texts: Texts) -> None:
    undone = writing.write(lambda name: workspace().undo(batch.id, author=name), author=author)
    if undone:
        st.session_state[_TOLD] = _told(undone, texts)
        st.rerun()


def _told(undone: Undone, texts: Texts) -> str:
    parts = [texts("settings.taken_back", n=undone.taken_back)]
    if undone.kept:
        parts.append(batch_words.stayed(undone.kept, ecosystem(), texts))
    if undone.freed:
        parts.append(texts("settings.freed", n=len(undone.freed)))
    return " ".join(parts)
