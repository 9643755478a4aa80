"""What was planned, to be changed: name, day, until when the code works, themes, approval."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import streamlit as st

from dashboard.model.workshop import Workshop
from dashboard.model.workshop.said import LONGEST_NAME
from dashboard.views.language import t
from dashboard.views.workshop.changing import change
from dashboard.views.workshop.finding import Found
from dashboard.views.workshop.theme_choice import ask_themes
from dashboard.workspace.workshops import KEEPS_CONTACTS_DAYS, end_of


def show(found: Found) -> None:
    """Closed until somebody opens it; kept with one button."""
    one = found.one
    with st.expander(t("workshop.plan_heading")), st.form(f"plan_{one.id}_{one.version}", border=False):
        name = st.text_input(t("workshop.name"), one.name, max_chars=LONGEST_NAME)
        day = st.date_input(t("workshop.day"), one.day, format="DD-MM-YYYY")
        until = st.time_input(t("workshop.until"), _until(one), help=t("workshop.until_help"))
        themes = ask_themes(found.ecosystem, one.themes, key=f"plan_{one.id}_{one.version}_themes")
        approval = st.toggle(t("workshop.approval"), one.approval, help=t("workshop.approval_help"))
        kept = st.form_submit_button(t("workshop.keep"), type="primary")
    if kept and name.strip() and isinstance(day, date):
        wanted = {
            "name": name.strip(),
            "day": day,
            "closes_at": closes(day, until),
            "erases_on": day + timedelta(days=KEEPS_CONTACTS_DAYS),
            "themes": themes,
            "approval": approval,
        }
        change(one.id, lambda _: wanted)
        st.rerun()


def closes(day: date, until: time | None) -> datetime:
    """The moment at which the code stops, in UTC: at a time of the day, else at its end."""
    if until is None or until >= time(23, 59):
        return end_of(day)
    return datetime.combine(day, until).astimezone().astimezone(UTC)


def _until(workshop: Workshop) -> time | None:
    at: Any = workshop.closes_at.astimezone()
    return None if at.date() > workshop.day else at.time().replace(second=0, microsecond=0)
