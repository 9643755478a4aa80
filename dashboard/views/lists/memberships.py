"""Members of what? The list itself seldom says; its sender is proposed, and a person decides."""

from collections.abc import Sequence
from dataclasses import replace

import streamlit as st

from dashboard.ingest.plan import Plan, Shape
from dashboard.ingest.table import Table
from dashboard.views import safe
from dashboard.views.language import t
from dashboard.views.lists.choosing import keep
from dashboard.views.lists.finding import Found


def unnamed(found: Found) -> Sequence[tuple[Table, Plan]]:
    """The sheets with members of an association that nobody has named yet."""
    planned = ((each, found.read.plans[each.file, each.sheet]) for each in found.read.tables)
    return [each for each in planned if each[1].shape is Shape.MEMBERS and not each[1].association]


def show_memberships(found: Found) -> None:
    """Each such sheet as a question: of whoever sent it, or of nobody."""
    waiting = unnamed(found)
    if not waiting:
        return
    source = found.delivery.source
    st.header(t("lists.members_heading"), anchor=False)
    for number, (read, plan) in enumerate(waiting):
        key = f"list_question_members_{number}"
        with st.container(key=f"row_{key}", horizontal=True, vertical_alignment="center", gap="medium"):
            asked = t("lists.members_of", association=safe.html(source, at_most=60))
            sheet = safe.html(read.sheet or read.file, at_most=60)
            reason = t("lists.members_meaning", sheet=sheet)
            st.html(f'<p class="list-question">{asked}</p><p class="reason">{reason}</p>', width="stretch")
            named = replace(plan, association=source)
            st.button(t("lists.members_yes"), key=f"{key}_yes", on_click=_read, args=(found, read, named))
            plain = replace(plan, shape=Shape.ORGANISATIONS)
            st.button(t("lists.members_no"), key=f"{key}_no", on_click=_read, args=(found, read, plain))


def _read(found: Found, read: Table, plan: Plan) -> None:
    keep(found, replace(found.choices, plans={**found.choices.plans, (read.file, read.sheet): plan}))
