"""Draw the sweep, and write what was answered as one batch."""

from datetime import date

import streamlit as st

from dashboard.model import Batch
from dashboard.texts import Texts
from dashboard.views import menu, writing
from dashboard.views.acquaintances.answers import Answered, changes, read
from dashboard.views.acquaintances.finding import Found
from dashboard.views.acquaintances.matrix import matrix
from dashboard.views.drawing import drawing
from dashboard.views.language import t, texts
from dashboard.views.link import link
from dashboard.views.region_data import workspace
from dashboard.workspace import ACQUAINTANCES

_TOLD = "acquaintances_told"


def title(found: Found) -> str:
    """The finding: of how many pairs something is known."""
    return _title(found, texts())


def lead(found: Found) -> str | None:
    """Who is asked about and how long it takes; nothing when there is nobody to ask about."""
    open_pairs = len(found.sweep.pairs) - found.sweep.known
    if not found.sweep.pairs:
        return None
    if not open_pairs:
        return t("acquaintances.lead_done")
    return t("acquaintances.lead", n=len(found.sweep.organisations))


def show(found: Found, *, author: str) -> None:
    """What was written last, and the matrix; where there are no pairs, what to do."""
    if told := st.session_state.get(_TOLD):
        _tell(told)
    if not found.sweep.pairs:
        st.html(f'<p class="reason">{t("acquaintances.empty_next")}</p>')
        return
    refused = st.container()
    sent = matrix(found, texts(), named=bool(author))
    if sent is not None:
        with refused:
            _write(read(sent, found.sweep), author)


def _write(answered: Answered, author: str) -> None:
    wanted = list(changes(answered.answers, on=date.today()))
    if not wanted:
        st.info(t("acquaintances.nothing_written"), icon=":material/help:")
        return
    batch = writing.write(
        lambda name: workspace().commit(
            wanted, author=name, source=ACQUAINTANCES, based_on=answered.revision
        ),
        author=author,
    )
    if batch:
        st.session_state[_TOLD] = batch
        st.rerun()


def _tell(batch: Batch) -> None:
    """What was written, with the way to it: there it can be taken back."""
    written = sum(each.added + each.changed for each in batch.counts)
    way = link(f"history?batch={batch.id}", t("acquaintances.to_batch"), cls="underlined")
    said = f'<p class="told" role="status">{t("acquaintances.written", n=written)} {way}</p>'
    if chosen := drawing(said, key="acquaintances_told_drawing"):
        st.session_state.pop(_TOLD, None)
        menu.go(chosen)


def _title(found: Found, texts: Texts) -> str:
    pairs, known = len(found.sweep.pairs), found.sweep.known
    if not pairs:
        return texts("acquaintances.title_empty")
    if known == pairs:
        return texts("acquaintances.title_done", n=pairs)
    if not known:
        return texts("acquaintances.title_new", n=pairs)
    return texts("acquaintances.title", n=pairs, known=known)
