"""The draft: how it is read on the left, what it does to the region on the right."""

import streamlit as st

from dashboard.views import menu
from dashboard.views.drawing import drawing
from dashboard.views.language import t, texts
from dashboard.views.link import link
from dashboard.views.lists.asked import Asked, Part
from dashboard.views.lists.changes_table import Look, changes_table, looked_at
from dashboard.views.lists.choosing import show_told
from dashboard.views.lists.columns_table import columns_section
from dashboard.views.lists.cordis_section import cordis_section
from dashboard.views.lists.effect_section import effect_section
from dashboard.views.lists.finding import Found
from dashboard.views.lists.gone import show_gone
from dashboard.views.lists.paging import page_of, show_pages
from dashboard.views.lists.problems_section import problems_section
from dashboard.views.lists.questions import asked_and_answered, show_question
from dashboard.views.lists.steps import where
from dashboard.views.number_words import in_words, opening

_QUESTIONS = 3
AT_ONCE = 50


def show(asked: Asked, found: Found) -> None:
    """The draft in short; with `look` in the address, everything that it would do, in portions."""
    show_told()
    if asked.look in tuple(Look):
        _show_changes(Look(asked.look), asked, found)
        return
    left, right = st.columns([1, 1.8], gap="large")
    with left:
        read = cordis_section(found, texts()) if found.is_excerpt else columns_section(found, texts())
        _follow(drawing(read + problems_section(found, texts()), key="list_left"))
    with right:
        _follow(drawing(effect_section(found, texts()), key="list_effect"))
        show_gone(found)
        _show_cornerless(found)
        _show_questions(found)


def _show_cornerless(found: Found) -> None:
    waiting = len(found.draft.cornerless)
    if not waiting:
        return
    count = opening(in_words(waiting, texts()))
    st.header(t("lists.corners_heading", n=waiting, count=count), anchor=False)
    way = link(where(found, Part.QUESTIONS), t("lists.corners_look"))
    words = f'<p class="reason">{t("lists.corners_sentence")}</p><p class="more">{way}</p>'
    _follow(drawing(words, key="list_cornerless"))


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


def _show_changes(look: Look, asked: Asked, found: Found) -> None:
    looks = "".join(
        link(
            where(found, Part.DRAFT, look=each.value),
            f"{t(f'lists.look_{each}')} <span>{texts().number(len(looked_at(found, each)))}</span>",
            cls="cut",
            current=each is look,
        )
        for each in Look
    )
    back = link(where(found, Part.DRAFT), t("lists.back_to_draft"), cls="cut")
    effects = looked_at(found, look)
    shown = page_of(effects, asked.page, AT_ONCE)
    body = (
        changes_table(shown, found.after, texts())
        if shown
        else f'<p class="reason">{t("lists.look_none")}</p>'
    )
    _follow(drawing(f'<p class="cuts">{back}{looks}</p>{body}', key="list_changes"))
    show_pages(found, Part.DRAFT, len(effects), asked.page, AT_ONCE, look=look.value)


def _follow(chosen: str | None) -> None:
    if chosen:
        menu.go(chosen)
