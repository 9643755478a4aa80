"""Writing changes that somebody made on a page, and telling it there, with the way to take it back."""

from collections.abc import Callable, Iterable

import streamlit as st

from dashboard.model import Batch, Change
from dashboard.views import menu, writing
from dashboard.views.drawing import drawing
from dashboard.views.language import t
from dashboard.views.link import address, link
from dashboard.views.region_data import workspace


def keep(
    changes: Iterable[Change],
    *,
    author: str,
    source: str,
    note: str,
    told: str,
    nothing: str,
    go_to: str = "",
    based_on: int | None = None,
) -> None:
    """Write changes as one batch and begin the page anew (or another one); a refusal stays on the page.

    `told` is the key under which `show_told` finds the batch, `nothing` what is said when there is nothing to
    write. `based_on` is the revision that something new was made against: nobody else's newcomer is written
    over.
    """
    wanted = list(changes)
    if not wanted:
        st.info(nothing, icon=":material/info:")
        return
    batch = writing.write(
        lambda name: workspace().commit(wanted, author=name, source=source, note=note, based_on=based_on),
        author=author,
    )
    if batch:
        st.session_state[told] = batch
        if go_to:
            menu.go(go_to)
        st.rerun()


def show_told(told: str, said: Callable[[Batch], str]) -> None:
    """What was written last, in words ready for HTML, with the way to it: there it can be taken back."""
    batch: Batch | None = st.session_state.get(told)
    if batch is None:
        return
    way = link(address("history", batch=str(batch.id)), t("edit.to_batch"), cls="underlined")
    chosen = drawing(f'<p class="told" role="status">{said(batch)} {way}</p>', key=f"{told}_{batch.id}")
    if chosen:
        st.session_state.pop(told, None)
        menu.go(chosen)
