"""Newcomers whose corner the list does not say: a proposal by their name, agreed to or not."""

from collections.abc import Callable
from dataclasses import replace

import streamlit as st

from dashboard.ingest.cornerless import Cornerless
from dashboard.model import Corner
from dashboard.views import safe
from dashboard.views.language import t, texts
from dashboard.views.lists.choosing import keep
from dashboard.views.lists.finding import Found
from dashboard.views.number_words import in_words, opening

_SHOWN = 25


def show_corners(found: Found) -> None:
    """Each of them with its proposal and the four corners; all proposals at once for who agrees."""
    waiting = found.draft.cornerless
    if waiting:
        count = opening(in_words(len(waiting), texts()))
        st.header(t("lists.corners_heading", n=len(waiting), count=count), anchor=False)
        st.caption(t("lists.corners_sentence"))
        proposed = {each.key: each.proposed for each in waiting if each.proposed}
        if proposed:
            st.button(
                t("lists.corners_agree", n=len(proposed)),
                key="list_corners_agree",
                type="primary",
                on_click=_agree,
                args=(found, proposed),
            )
        for each in sorted(waiting, key=lambda each: each.proposed is None)[:_SHOWN]:
            _one(found, each)
        if len(waiting) > _SHOWN:
            st.caption(t("lists.corners_more", n=len(waiting) - _SHOWN))
    if found.choices.corners:
        with st.container(horizontal=True, vertical_alignment="center", gap="medium"):
            st.html(f'<p class="reason">{t("lists.corners_agreed", n=len(found.choices.corners))}</p>')
            st.button(t("lists.corners_back"), key="list_corners_back", on_click=_forget, args=(found,))


def _one(found: Found, each: Cornerless) -> None:
    key = f"list_question_{found.delivery.id}_corner_{each.key}"
    why = t("lists.corner_proposed", corner=t(f"common.a_{each.proposed}")) if each.proposed else ""
    row = t("lists.question_row", row=str(each.problem.row))
    reason = " · ".join(part for part in (why, row) if part)
    with st.container(key=f"row_{key}", horizontal=True, vertical_alignment="center", gap="medium"):
        name = safe.html(each.name, at_most=80)
        st.html(f'<p class="list-question"><b>{name}</b></p><p class="reason">{reason}</p>', width="stretch")
        st.segmented_control(
            t("lists.corner_of", name=safe.plain(each.name, at_most=60)),
            [corner.value for corner in Corner],
            format_func=lambda corner: t(f"common.corner_{corner}"),
            key=key,
            label_visibility="collapsed",
            on_change=_choosing(found, each.key, key),
        )


def _choosing(found: Found, name: str, key: str) -> Callable[[], None]:
    def choose() -> None:
        if chosen := st.session_state[key]:
            _agree(found, {name: Corner(chosen)})

    return choose


def _agree(found: Found, corners: dict[str, Corner]) -> None:
    keep(found, replace(found.choices, corners={**found.choices.corners, **corners}))


def _forget(found: Found) -> None:
    keep(found, replace(found.choices, corners={}))
