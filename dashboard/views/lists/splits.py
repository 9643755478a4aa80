"""Cells that may hold two organisations: two only when somebody says so."""

from dataclasses import replace

import streamlit as st

from dashboard.ingest.problem import ProblemCode
from dashboard.views import safe
from dashboard.views.language import t, texts
from dashboard.views.lists.choosing import keep
from dashboard.views.lists.finding import Found

_SHOWN = 15


def show_splits(found: Found) -> None:
    """Each such cell with its parts and a button; what was taken apart can be put together again."""
    told = {each.found: each for each in found.draft.notices if each.code is ProblemCode.SEVERAL_IN_ONE}
    if not told and not found.choices.splits:
        return
    st.header(t("lists.splits_heading"), anchor=False)
    for number, (cell, each) in enumerate(list(told.items())[:_SHOWN]):
        parts = texts().joined([f"<b>{safe.html(part, at_most=60)}</b>" for part in each.expected])
        _row(number, cell, t("lists.split_into", parts=parts), t("lists.split"), found, apart=True)
    for number, cell in enumerate(found.choices.splits):
        _row(number, cell, t("lists.was_split"), t("lists.split_back"), found, apart=False)


def _row(number: int, cell: str, words: str, button: str, found: Found, *, apart: bool) -> None:
    key = f"list_question_split_{'apart' if apart else 'together'}_{number}"
    with st.container(key=f"row_{key}", horizontal=True, vertical_alignment="center", gap="medium"):
        shown = safe.html(cell, at_most=100)
        st.html(f'<p class="list-question">{shown}</p><p class="reason">{words}</p>', width="stretch")
        st.button(button, key=key, on_click=_split if apart else _together, args=(found, cell))


def _split(found: Found, cell: str) -> None:
    keep(found, replace(found.choices, splits=(*found.choices.splits, cell)))


def _together(found: Found, cell: str) -> None:
    left = tuple(each for each in found.choices.splits if each != cell)
    keep(found, replace(found.choices, splits=left))
