"""Keep what was chosen in the worklist as one batch, and say so."""

from collections.abc import Sequence

import streamlit as st

from dashboard.model import Change
from dashboard.views import menu, writing
from dashboard.views.drawing import drawing
from dashboard.views.language import t
from dashboard.views.link import address, link
from dashboard.views.region_data import workspace
from dashboard.workspace import WORKLIST

_TOLD = "worklist_told"


def button(changes: Sequence[Change], *, what: str, number: int | None = None) -> None:
    """The button below the rows: it writes everything that was chosen above it.

    `what` says what is kept, in how many things `number`: as many as there are changes, unless told.
    """
    words = t(f"worklist.keep_{what}", n=number or len(changes)) if changes else t("worklist.keep")
    with st.container(key=f"worklist_keep_{what}", horizontal=True, vertical_alignment="bottom"):
        author = writing.ask_author(key="worklist_author") if changes else ""
        if st.button(words, type="primary", key=f"worklist_keep_button_{what}", disabled=not changes):
            _keep(changes, author)


def tell() -> None:
    """What was kept just now, with the way to it: there it can be taken back."""
    if (batch := st.session_state.get(_TOLD)) is None:
        return
    way = link(address("history", batch=str(batch)), t("worklist.to_batch"), cls="underlined")
    said = f'<p class="told" role="status">{t("worklist.kept")} {way}</p>'
    if chosen := drawing(said, key="worklist_told"):
        st.session_state.pop(_TOLD, None)
        menu.go(chosen)


def _keep(changes: Sequence[Change], author: str) -> None:
    batch = writing.write(
        lambda name: workspace().commit(changes, author=name, source=WORKLIST), author=author
    )
    if batch:
        st.session_state[_TOLD] = batch.id
        st.rerun()
