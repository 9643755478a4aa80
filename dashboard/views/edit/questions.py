"""The question whether something new is somebody known, with its four answers."""

import streamlit as st

from dashboard.ingest.choices import Answer
from dashboard.model import OpenQuestion, Verdict
from dashboard.question_sentences import why_the_same
from dashboard.texts import Texts
from dashboard.views import safe
from dashboard.views.language import t, texts


def ask_answer(question: OpenQuestion) -> Answer | None:
    """Ask; None as long as it is not answered."""
    st.html(_words(question, texts()))
    chosen = st.segmented_control(
        t("lists.answer_label", found=safe.plain(question.facts["found"], at_most=60)),
        [each.value for each in Verdict],
        format_func=lambda each: t(f"lists.answer_{each}"),
        key=f"edit_answer_{question.id}",
        label_visibility="collapsed",
    )
    return Answer(question, Verdict(chosen)) if chosen else None


def _words(question: OpenQuestion, texts: Texts) -> str:
    """ "Fontyss is Fontys?" and below it why we ask, as HTML."""
    facts = question.facts
    asked = texts(
        "lists.question",
        found=safe.html(facts["found"], at_most=60),
        candidate=safe.html(facts["candidate"], at_most=60),
    )
    reason = why_the_same(facts, texts)
    return f'<p class="list-question">{asked}</p><p class="reason">{reason}</p>'
