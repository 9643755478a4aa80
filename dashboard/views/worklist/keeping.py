"""Keep what was chosen in the worklist, and say so with the way to take it back."""

from collections.abc import Callable, Sequence

import streamlit as st

from dashboard.model import Batch, Change
from dashboard.views import menu, writing
from dashboard.views.drawing import drawing
from dashboard.views.language import t
from dashboard.views.link import address, link
from dashboard.views.region_data import workspace
from dashboard.workspace import WORKLIST

_TOLD = "worklist_told"
_REFUSED = "worklist_refused"


def button(changes: Sequence[Change], *, what: str, number: int | None = None) -> None:
    """The button below the rows: it writes everything that was chosen above it as one batch.

    `what` says what is kept, in how many things `number`: as many as there are changes, unless told.
    """
    chosen = (len(changes) if number is None else number) if changes else 0
    button_for(lambda author: [commit(changes, author)], what=what, number=chosen)


def button_for(keep: Callable[[str], Sequence[Batch]], *, what: str, number: int) -> None:
    """The same where keeping takes several batches; `keep` writes them in the name that it is given."""
    words = t(f"worklist.keep_{what}", n=number) if number else t("worklist.keep")
    with st.container(key=f"worklist_keep_{what}", horizontal=True, vertical_alignment="bottom"):
        author = writing.ask_author(key="worklist_author") if number else ""
        if st.button(words, type="primary", key=f"worklist_keep_button_{what}", disabled=not number):
            at_once(keep, author=author)


def at_once(keep: Callable[[str], Sequence[Batch]], *, author: str) -> None:
    """Write what `keep` writes in this name, and begin the page anew; a failure stays on the page."""
    written = writing.write(keep, author=author)
    if written is None:
        return
    if written:
        st.session_state[_TOLD] = [batch.id for batch in written]
    st.rerun()


def refuse(sentences: Sequence[str]) -> None:
    """What could not be kept, in markdown: `tell` says it on the page that follows."""
    st.session_state[_REFUSED] = list(sentences)


def commit(changes: Sequence[Change], author: str) -> Batch:
    """Write one batch of the worklist; raises a NotWrittenError."""
    return workspace().commit(changes, author=author, source=WORKLIST)


def tell() -> None:
    """What was kept just now, with the way to it: there it can be taken back. Refusals come first."""
    for sentence in st.session_state.pop(_REFUSED, []):
        st.warning(sentence, icon=":material/block:")
    written = st.session_state.get(_TOLD)
    if not written:
        return
    only = len(written) == 1
    target = address("history", batch=str(written[0])) if only else address("history", source=WORKLIST)
    said = f"{t('worklist.kept')} {link(target, t('worklist.to_batch'), cls='underlined')}"
    if chosen := drawing(f'<p class="told" role="status">{said}</p>', key="worklist_told_drawing"):
        st.session_state.pop(_TOLD, None)
        menu.go(chosen)
