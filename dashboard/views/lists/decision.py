"""What is decided about a list: take the draft in, keep it for later, or throw it away."""

import streamlit as st

from dashboard.ingest import Draft
from dashboard.ingest.progress import Step
from dashboard.views import menu, writing
from dashboard.views.language import t
from dashboard.views.link import address
from dashboard.views.lists.finding import Found
from dashboard.views.lists.mending import show_mending
from dashboard.views.region_data import workspace
from dashboard.views.telling import tell
from dashboard.views.watching import watched

_SEEN = "list_seen"


def show_decision(found: Found) -> None:
    """The bar below the draft. Nothing has changed before its first button."""
    st.html('<div class="hairline"></div>')
    with st.container(key="list_decision", horizontal=True, vertical_alignment="bottom", gap="small"):
        author = writing.ask_author(key="list_author")
        ready = found.draft.is_acceptable and not found.draft.is_empty
        is_accepted = st.button(t("lists.accept"), type="primary", key="list_accept", disabled=not ready)
        if st.button(t("lists.later"), key="list_later"):
            menu.go("lists")
        show_mending(found)
        with st.popover(t("lists.discard"), key="list_discard_ask"):
            st.markdown(t("lists.discard_sentence"))
            if st.button(t("lists.discard_now"), key="list_discard"):
                _discard(found, author)
    if is_accepted:
        _accept(found, author)  # below the row: how far it is would push its buttons aside
    st.caption(t("lists.can_be_undone" if ready else "lists.nothing_to_accept"))
    st.session_state[_SEEN] = (found.delivery.id, found.draft)


def _accept(found: Found, author: str) -> None:
    """Take in what the reader saw: what the region's change made of it meanwhile must be seen first."""
    seen = st.session_state.get(_SEEN)
    if seen and seen[0] == found.delivery.id and not _is_alike(seen[1], found.draft):
        tell(t("lists.region_changed"))
        st.session_state[_SEEN] = (found.delivery.id, found.draft)
        st.rerun()
    with watched(
        (Step.KEEPING,), on_stop=lambda: _stopped(found.delivery.id), key="list_accepting"
    ) as progress:
        batch = writing.write(
            lambda name: workspace().lists.accept(
                found.draft,
                author=name,
                source=found.delivery.source,
                note=found.delivery.title,
                delivery=found.delivery,
                progress=progress,
            ),
            author=author,
        )
    if batch:
        st.toast(t("lists.accepted"), icon=":material/check:")
        menu.go("overview" if found.is_excerpt else address("lists", list=str(batch.id)))


def _stopped(delivery: int) -> None:
    # Whoever stops it at the very end may be too late: then it is in, and the page says so.
    if any(each.id == delivery for each in workspace().lists.waiting()):
        tell(t("lists.accepting_stopped"))


def _is_alike(one: Draft, other: Draft) -> bool:
    return (one.changes, one.questions, one.refused_rows) == (
        other.changes,
        other.questions,
        other.refused_rows,
    )


def _discard(found: Found, author: str) -> None:
    done = writing.write(
        lambda name: workspace().lists.discard(found.delivery, author=name) or True, author=author
    )
    if done:
        st.toast(t("lists.discarded"), icon=":material/delete:")
        menu.go("lists")
