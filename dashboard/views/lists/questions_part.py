"""All questions of a list: is this the same one? Answered one by one, or all that are alike at once."""

import streamlit as st

from dashboard.model import Verdict
from dashboard.views.language import t, texts
from dashboard.views.lists.asked import Asked
from dashboard.views.lists.corners import show_corners
from dashboard.views.lists.finding import Found
from dashboard.views.lists.memberships import show_memberships
from dashboard.views.lists.paging import page_of, show_pages
from dashboard.views.lists.questions import answer_all, asked_and_answered, show_question
from dashboard.views.lists.splits import show_splits
from dashboard.views.lists.unplaced import show_unplaced
from dashboard.views.number_words import in_words, opening
from dashboard.views.telling import show_told

AT_ONCE = 25


def show(asked: Asked, found: Found) -> None:
    """What the list leaves open of corners, cells, members and places, and every question in portions."""
    show_told()
    show_corners(found)
    show_splits(found)
    show_memberships(found)
    show_unplaced(found)
    everything = asked_and_answered(found)
    if not everything:
        st.html(f'<p class="reason">{t("lists.no_questions")}</p>')
        return
    open_ = [question for question, verdict in everything if verdict is None]
    st.header(_heading(len(open_)), anchor=False)
    st.caption(t("lists.answers_kept"))
    if len(open_) > 1:
        with st.container(horizontal=True, gap="small"):
            for answer in (Verdict.DIFFERENT, Verdict.NOT_SURE):
                st.button(
                    t(f"lists.all_{answer}"),
                    key=f"list_all_{answer}",
                    on_click=answer_all,
                    args=(found, open_, answer),
                )
    for question, verdict in page_of(everything, asked.page, AT_ONCE):
        show_question(found, question, verdict)
    show_pages(len(everything), asked.page, AT_ONCE, key="questions")


def _heading(number: int) -> str:
    if not number:
        return t("lists.all_answered")
    return t("lists.questions_heading", n=number, count=opening(in_words(number, texts())))
