"""The question whether something new is somebody known, with its four answers."""

import streamlit as st

from dashboard.ingest.choices import Answer
from dashboard.model import OpenQuestion, Verdict
from dashboard.views import safe
from dashboard.views.language import t, texts
from dashboard.views.lists.questions import question_words


def ask_answer(question: OpenQuestion) -> Answer | None:
    """Ask; None as long as it is not answered."""
    st.html(question_words(question, texts()))
    chosen = st.segmented_control(
        t("lists.answer_label", found=safe.plain(question.facts["found"], at_most=60)),
        [each.value for each in Verdict],
        format_func=lambda each: t(f"lists.answer_{each}"),
        key=f"edit_answer_{question.id}",
        label_visibility="collapsed",
    )
    return Answer(question, Verdict(chosen)) if chosen else None
