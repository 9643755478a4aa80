"""The code that phones get in with, until when, and ending it."""

from datetime import UTC, datetime
from typing import Any

import streamlit as st

from dashboard.model.workshop import Workshop
from dashboard.views import menu
from dashboard.views.door.invitation import invitation
from dashboard.views.drawing import drawing
from dashboard.views.language import t, texts
from dashboard.views.link import address, link
from dashboard.views.workshop.changing import change
from dashboard.views.workshop.finding import Found


def show(found: Found) -> None:
    """The code in large letters; a button ends the workshop, or lets it go on."""
    one = found.one
    st.header(t("workshop.code_heading"), anchor=False)
    until = one.closes_at.astimezone()
    if found.is_open:
        st.html(f'<p class="workshop-code">{one.code[:3]} {one.code[3:]}</p>')
        _show_way_in(one)
        said = t("workshop.code_all_day", day=texts().date(one.day))
        if until.date() == one.day:
            said = t("workshop.code_until", day=texts().date(one.day), time=f"{until:%H:%M}")
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


def _show_way_in(one: Workshop) -> None:
    shown = invitation(one.code)
    if shown is None:
        door = link(address("door", workshop=str(one.id)), t("workshop.to_door"), cls="underlined")
        shown = f'<p class="reason">{t("workshop.no_way_in")} {door}</p>'
    if chosen := drawing(shown, key="workshop_way_in"):
        menu.go(chosen)


def _closed(_: Workshop) -> dict[str, Any]:
    return {"closed_at": datetime.now(UTC)}


def _opened(_: Workshop) -> dict[str, Any]:
    return {"closed_at": None}
