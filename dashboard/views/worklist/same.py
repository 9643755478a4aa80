"""Is this the same one? Questions that lists left open, and two that stand and may be one."""

from collections.abc import Mapping

import streamlit as st

from dashboard.editing.refusing import EditRefusedError
from dashboard.model import Batch, Change, OpenQuestion, Organisation, Verdict
from dashboard.question_sentences import why_the_same
from dashboard.texts import Texts
from dashboard.views import safe
from dashboard.views.edit.refusal_words import refusal_words
from dashboard.views.language import t, texts
from dashboard.views.region_data import workspace
from dashboard.views.worklist import keeping
from dashboard.views.worklist.answering import answered
from dashboard.views.worklist.finding import Found
from dashboard.views.worklist.rows import name, row


def show(found: Found) -> None:
    """A row for each pair with the answers beside it, and one button that keeps what was answered."""
    given: dict[str, tuple[OpenQuestion, Verdict]] = {}
    for question in found.shown:
        if not isinstance(question, OpenQuestion):
            continue
        verdict = _ask(question, found.ecosystem.by_id)
        if verdict and _is_possible(found, question, verdict):
            given[question.id] = (question, verdict)
    keeping.button_for(lambda author: _keep(given, author), what="answers", number=len(given))


def _look_at(question: OpenQuestion, by_id: Mapping[str, Organisation]) -> None:
    """The way to the page of each of the two that stands."""
    for id in question.about:
        if each := by_id.get(id):
            name(each, key=question.id, said=t("worklist.look_at", name=safe.plain(each.name, at_most=40)))


def _ask(question: OpenQuestion, by_id: Mapping[str, Organisation]) -> Verdict | None:
    with row(f"same_{question.id}"):
        with st.container(gap=None, width="stretch"):
            st.html(words(question, texts()))
            with st.container(horizontal=True, gap="medium"):
                _look_at(question, by_id)
        chosen = st.segmented_control(
            t("lists.answer_label", found=safe.plain(question.facts["found"], at_most=60)),
            [each.value for each in Verdict],
            format_func=lambda code: t(f"lists.answer_{code}"),
            key=f"worklist_same_{question.id}",
            label_visibility="collapsed",
        )
    return Verdict(chosen) if chosen else None


def _is_possible(found: Found, question: OpenQuestion, verdict: Verdict) -> bool:
    """Whether it can be kept; says why not, and what to do, when it cannot."""
    try:
        answered(found.ecosystem, question, verdict, standing=workspace().questions())
    except EditRefusedError as refused:
        st.warning(refusal_words(refused, found.ecosystem, texts()), icon=":material/block:")
        return False
    return True


def _keep(given: Mapping[str, tuple[OpenQuestion, Verdict]], author: str) -> list[Batch]:
    """Each joining by itself, so that it can be taken back by itself; the other answers together."""
    written: list[Batch] = []
    refused: list[str] = []
    others: list[tuple[OpenQuestion, Verdict]] = []
    for question, verdict in given.values():
        if verdict is not Verdict.SAME:
            others.append((question, verdict))
        elif changes := _changes(question, verdict, refused):
            written.append(keeping.commit(changes, author))
    together = [change for each in others for change in _changes(*each, refused)]
    if together:
        written.append(keeping.commit(together, author))
    keeping.refuse(refused)
    return written


def _changes(question: OpenQuestion, verdict: Verdict, refused: list[str]) -> tuple[Change, ...]:
    """What the answer changes as it stands now. When an earlier answer left no room for it: nothing, and
    one more sentence in `refused` that says which answer was not kept and why.
    """
    stands = workspace().ecosystem()
    try:
        return answered(stands, question, verdict, standing=workspace().questions())
    except EditRefusedError as error:
        found, candidate = (safe.plain(question.facts[each], at_most=60) for each in ("found", "candidate"))
        why = refusal_words(error, stands, texts())
        refused.append(t("worklist.not_kept", found=found, candidate=candidate, why=why))
        return ()


def words(question: OpenQuestion, texts: Texts) -> str:
    """ "Lichtspoor BV is Lichtspoor?" and below it why we ask, and which list raised it, as HTML."""
    facts = question.facts
    asked = texts(
        "lists.question",
        found=safe.html(facts["found"], at_most=60),
        candidate=safe.html(facts["candidate"], at_most=60),
    )
    reason = why_the_same(facts, texts)
    file = facts.get("file", "")
    raised = texts("worklist.from_list", file=safe.html(file, at_most=60)) if file else ""
    lines = " · ".join(filter(None, (reason, raised)))
    return f'<p class="list-question">{asked}</p><p class="reason">{lines}</p>'
