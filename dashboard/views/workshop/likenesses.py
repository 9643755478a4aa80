"""New names that are nearly those of ours: before accepting is the moment to say that they are one."""

from uuid import uuid4

import streamlit as st

from dashboard.model import OpenQuestion
from dashboard.model.workshop import NamedAs, Party, Via
from dashboard.views import safe
from dashboard.views.language import t
from dashboard.views.opened import workspace
from dashboard.views.workshop.finding import Found
from dashboard.views.workshop.left_behind import LeftBehind

_SHOWN = 12


def show(left: LeftBehind, found: Found) -> None:
    """A row for each with one button; what is not answered stays a question in the worklist."""
    asked = [
        each for each in left.afterwards.draft.questions if each.about and each.about[-1] in left.before.by_id
    ]
    if not asked:
        return
    st.header(t("workshop.alike_heading", n=len(asked)), anchor=False)
    st.html(f'<p class="reason">{t("workshop.alike_sentence")}</p>')
    for number, question in enumerate(asked[:_SHOWN]):
        _row(question, found, left, key=f"workshop_alike_{number}")


def _row(question: OpenQuestion, found: Found, left: LeftBehind, *, key: str) -> None:
    named, ours = question.facts["found"], left.before.by_id[question.about[-1]]
    with st.container(key=f"row_{key}", horizontal=True, vertical_alignment="center", gap="medium"):
        words = t(
            "workshop.alike",
            found=f"<b>{safe.html(named, at_most=80)}</b>",
            ours=f"<b>{safe.html(ours.name, at_most=80)}</b>",
        )
        st.html(f'<p class="list-question">{words}</p>', width="stretch")
        st.button(t("workshop.is_same"), key=key, on_click=_join, args=(found, named, ours.id))


def _join(found: Found, named: str, organisation: str) -> None:
    said = NamedAs(Party(name=named).key, organisation)
    workspace().workshops.say(found.one, said, once=f"alike:{uuid4().hex}", via=Via.DESK)
