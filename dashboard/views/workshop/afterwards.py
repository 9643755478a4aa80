"""Afterwards: what the room left, to look at as a whole, and then to take in or to throw away."""

import streamlit as st

from dashboard.model.workshop import Outcome
from dashboard.texts import Texts
from dashboard.views import menu, writing
from dashboard.views.drawing import drawing
from dashboard.views.language import t, texts
from dashboard.views.link import address, link
from dashboard.views.lists.changes_table import changes_table
from dashboard.views.opened import workspace
from dashboard.views.workshop import answers, left_out, likenesses
from dashboard.views.workshop.changing import change, show_told
from dashboard.views.workshop.finding import Found
from dashboard.views.workshop.left_behind import LeftBehind, left_behind
from dashboard.views.workshop.left_figures import figures


def show(found: Found) -> None:
    """The draft as long as nobody decided; afterwards what was decided."""
    show_told()
    one = found.one
    if one.is_rehearsal:
        st.html(f'<p class="reason">{t("workshop.rehearsal_leaves_nothing")}</p>')
    elif workspace().workshops.is_taken_in(one):
        _show_taken_in(found, texts())
    elif one.outcome is Outcome.DISCARDED:
        st.html(f'<p class="reason">{t("workshop.was_discarded")}</p>')
        st.button(
            t("workshop.look_again"),
            key="workshop_look_again",
            on_click=change,
            args=(one.id, lambda _: {"outcome": None}),
        )
    else:
        _show_draft(found)


def _show_taken_in(found: Found, texts: Texts) -> None:
    to_batch = link(
        address("history", batch=str(found.one.batch)), texts("workshop.to_batch"), cls="underlined"
    )
    to_all = link("introductions", texts("workshop.to_introductions"), cls="underlined")
    said = f'<p class="reason">{texts("workshop.was_accepted")} {to_batch} · {to_all}</p>'
    if chosen := drawing(said, key="workshop_taken_in"):
        menu.go(chosen)


def _show_draft(found: Found) -> None:
    if found.one.outcome is Outcome.ACCEPTED:
        st.info(t("workshop.was_taken_back"), icon=":material/undo:")
    author = writing.ask_author(key="afterwards_author")
    asked = answers.read(found, author)
    left = left_behind(found, owner=asked.owner, corners=asked.corners, wishes=asked.wishes)
    draft = left.afterwards.draft
    drawing(figures(left, texts()), key="list_workshop_figures")
    likenesses.show(left, found)
    answers.ask(left, found, author)
    if draft.effects:
        st.header(t("workshop.changes_heading", n=len(draft.effects)), anchor=False)
        table = changes_table(draft.effects, left.after, texts(), are_numbered=False)
        drawing(table, key="list_workshop_changes")
    left_out.show(left, found)
    _decide(found, left, author)


def _decide(found: Found, left: LeftBehind, author: str) -> None:
    draft = left.afterwards.draft
    ready = bool(draft.effects) and not found.is_open
    with st.container(key="list_workshop_decision", horizontal=True, gap="small"):
        if st.button(t("lists.accept"), type="primary", key="workshop_accept", disabled=not ready):
            _accept(found, left, author)
        with st.popover(t("workshop.discard"), key="workshop_discard_ask"):
            st.markdown(t("workshop.discard_sentence"))
            st.button(
                t("workshop.discard"),
                key="workshop_discard",
                on_click=change,
                args=(found.one.id, lambda _: {"outcome": Outcome.DISCARDED}),
            )
    if found.is_open:
        st.caption(t("workshop.end_first"))
    elif not draft.effects:
        st.caption(t("workshop.nothing_to_accept"))
    else:
        st.caption(t("lists.can_be_undone"))


def _accept(found: Found, left: LeftBehind, author: str) -> None:
    batch = writing.write(
        lambda signed: workspace().workshops.accept(
            found.one,
            left.afterwards.draft,
            author=signed,
            source=t("workshop.source", name=found.one.name),
        ),
        author=author,
    )
    if batch:
        st.toast(t("workshop.accepted"), icon=":material/check:")
        st.rerun()
