"""Questions that a list leaves open, each with its answers as buttons; every answer is kept at once."""

from collections.abc import Callable, Sequence
from dataclasses import replace

import streamlit as st

from dashboard.ingest.choices import Answer
from dashboard.model import OpenQuestion, Verdict
from dashboard.question_sentences import why_the_same
from dashboard.texts import Texts
from dashboard.views import safe
from dashboard.views.language import t, texts
from dashboard.views.lists.choosing import keep
from dashboard.views.lists.finding import Found
from dashboard.views.lists.questions_of_list import of_list


def asked_and_answered(found: Found) -> list[tuple[OpenQuestion, Verdict | None]]:
    """Every question of this list with its answer, those that were answered in the place they had."""
    answered = {each.question.id: each for each in found.choices.answers}
    open_ = [each for each in of_list(found.draft.questions) if each.id not in answered]
    told = [(each.question, each.verdict) for each in found.choices.answers]
    everything: list[tuple[OpenQuestion, Verdict | None]] = [*told, *((each, None) for each in open_)]
    return sorted(everything, key=lambda each: _place(each[0]))


def show_question(found: Found, question: OpenQuestion, verdict: Verdict | None) -> None:
    """One question in a row: who is meant, why we ask, and the four answers."""
    key = f"list_question_{found.delivery.id}_{question.id}"
    with st.container(key=f"row_{key}", horizontal=True, vertical_alignment="center", gap="medium"):
        st.html(question_words(question, texts()), width="stretch")
        st.segmented_control(
            t("lists.answer_label", found=safe.plain(question.facts["found"], at_most=60)),
            [each.value for each in Verdict],
            default=verdict.value if verdict else None,
            format_func=lambda each: t(f"lists.answer_{each}"),
            key=key,
            label_visibility="collapsed",
            on_change=_answering(found, question, key),
        )


def question_words(question: OpenQuestion, texts: Texts) -> str:
    """ "TU Eindhoven is TU/e?" and below it the reason, as HTML."""
    facts = question.facts
    asked = texts(
        "lists.question",
        found=safe.html(facts["found"], at_most=60),
        candidate=safe.html(facts["candidate"], at_most=60),
    )
    reason = why_the_same(facts, texts)
    row = texts("lists.question_row", row=safe.html(facts["row"], at_most=10))
    return f'<p class="list-question">{asked}</p><p class="reason">{reason} · {row}</p>'


def answer_all(found: Found, questions: Sequence[OpenQuestion], verdict: Verdict | None) -> None:
    """Give many questions one answer; None takes the answers back."""
    ids = {each.id for each in questions}
    others = tuple(each for each in found.choices.answers if each.question.id not in ids)
    given = tuple(Answer(each, verdict) for each in questions) if verdict else ()
    keep(found, replace(found.choices, answers=(*others, *given)))


def _answering(found: Found, question: OpenQuestion, key: str) -> Callable[[], None]:
    def answer() -> None:
        chosen = st.session_state[key]
        answer_all(found, [question], Verdict(chosen) if chosen else None)

    return answer


def _place(question: OpenQuestion) -> tuple[str, int, str]:
    row = question.facts.get("row", "")
    return question.facts.get("file", ""), int(row) if row.isdecimal() else 0, question.id
