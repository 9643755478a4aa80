"""The draft: how it is read on the left, what it does to the region on the right."""

import streamlit as st

from dashboard.views import menu
from dashboard.views.drawing import drawing
from dashboard.views.language import t, texts
from dashboard.views.link import link
from dashboard.views.lists.asked import Asked, Part
from dashboard.views.lists.changes_part import show_changes
from dashboard.views.lists.changes_table import Look
from dashboard.views.lists.columns_table import columns_section
from dashboard.views.lists.cordis_section import cordis_section
from dashboard.views.lists.effect_section import effect_section
from dashboard.views.lists.finding import Found
from dashboard.views.lists.gone import show_gone
from dashboard.views.lists.memberships import show_memberships
from dashboard.views.lists.problems_section import problems_section
from dashboard.views.lists.questions import asked_and_answered, show_question
from dashboard.views.lists.steps import where
from dashboard.views.lists.unplaced import unplaced
from dashboard.views.number_words import in_words, opening
from dashboard.views.telling import show_told

_QUESTIONS = 3


def show(asked: Asked, found: Found) -> None:
    """The draft in short; with `look` in the address, everything that it would do, in portions."""
    show_told()
    if asked.look in tuple(Look):
        show_changes(Look(asked.look), found)
        return
    left, right = st.columns([1, 1.8], gap="large")
    with left:
        read = cordis_section(found, texts()) if found.is_excerpt else columns_section(found, texts())
        _follow(drawing(read + problems_section(found, texts()), key="list_left"))
    with right:
        _follow(drawing(effect_section(found, texts()), key="list_effect"))
        show_gone(found)
        show_memberships(found)
        _show_waiting(found, "corners", len(found.draft.cornerless))
        _show_waiting(found, "places", 0 if found.is_excerpt else len(unplaced(found)))
        _show_questions(found)


def _show_waiting(found: Found, about: str, waiting: int) -> None:
    """How many corners or places wait for an answer, and the way to where it is given."""
    if not waiting:
        return
    count = opening(in_words(waiting, texts()))
    st.header(t(f"lists.{about}_heading", n=waiting, count=count), anchor=False)
    way = link(where(found, Part.QUESTIONS), t(f"lists.{about}_look"))
    words = f'<p class="reason">{t(f"lists.{about}_sentence")}</p><p class="more">{way}</p>'
    _follow(drawing(words, key=f"list_{about}"))


def _show_questions(found: Found) -> None:
    everything = asked_and_answered(found)
    if not everything:
        return
    st.header(t("lists.question_heading"), anchor=False)
    st.caption(t("lists.answers_kept"))
    first = sorted(everything, key=lambda each: each[1] is not None)[:_QUESTIONS]
    for question, verdict in sorted(first, key=everything.index):
        show_question(found, question, verdict)
    if len(everything) > _QUESTIONS:
        words = t("lists.other_questions", n=len(everything) - _QUESTIONS)
        _follow(drawing(f'<p class="more">{link(where(found, Part.QUESTIONS), words)}</p>', key="list_more"))


def _follow(chosen: str | None) -> None:
    if chosen:
        menu.go(chosen)
