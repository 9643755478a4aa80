"""The code that phones get in with, until when, and ending it."""

from datetime import UTC, datetime
from typing import Any

import streamlit as st

from dashboard.model.workshop import Workshop
from dashboard.views.language import t, texts
from dashboard.views.workshop.changing import change
from dashboard.views.workshop.finding import Found


def show(found: Found) -> None:
    """The code in large letters; a button ends the workshop, or lets it go on."""
    one = found.one
    st.header(t("workshop.code_heading"), anchor=False)
    until = one.closes_at.astimezone()
    if found.is_open:
        st.html(f'<p class="workshop-code">{one.code[:3]} {one.code[3:]}</p>')
        said = t("workshop.code_until", day=texts().date(until.date()), time=f"{until:%H:%M}")
        st.html(f'<p class="reason">{said}</p>')
        st.button(
            t("workshop.end"), key="workshop_end", on_click=change, args=(one.id, _closed),
            help=t("workshop.end_help"),
        )  # fmt: skip
        return
    st.html(f'<p class="reason">{t("workshop.code_stopped")}</p>')
    if one.closed_at is not None and datetime.now(UTC) < one.closes_at:
        st.button(
            t("workshop.go_on"), key="workshop_go_on", on_click=change, args=(one.id, _opened)
        )  # fmt: skip


def _closed(_: Workshop) -> dict[str, Any]:
    return {"closed_at": datetime.now(UTC)}


def _opened(_: Workshop) -> dict[str, Any]:
    return {"closed_at": None}
