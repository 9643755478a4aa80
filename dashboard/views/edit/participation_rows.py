"""Who takes part in an activity, or in what an organisation does: row by row, with the role of each."""

from collections.abc import Sequence

import streamlit as st

from dashboard.editing.noting import Deed
from dashboard.editing.taking_part import change_role, leave, take_part
from dashboard.model import Activity, Organisation, Participation, Role, key_of
from dashboard.views import menu, safe
from dashboard.views.edit import keeping
from dashboard.views.edit.finding import Found
from dashboard.views.language import t
from dashboard.views.link import address
from dashboard.views.organisation_choice import choose_organisation

AT_FIRST = 12


def show_of_activity(found: Found, activity: Activity, author: str) -> None:
    """Everybody who takes part, by name, and below them the way to add somebody."""
    st.header(t("edit.participants_heading"), anchor=False)
    parts = [each for each in found.ecosystem.participations if each.activity == activity.id]
    parts.sort(key=lambda each: (found.name(each.organisation).casefold(), each.role))
    _rows(found, parts, author, of_activity=True)
    _ask_new(found, author, activity=activity.id)


def show_of_organisation(found: Found, organisation: Organisation, author: str) -> None:
    """All that an organisation takes part in."""
    st.header(t("edit.takes_part_heading"), anchor=False)
    parts = [each for each in found.ecosystem.participations if each.organisation == organisation.id]
    parts.sort(key=lambda each: (_activity_name(found, each.activity).casefold(), each.role))
    _rows(found, parts, author, of_activity=False)
    _ask_new(found, author, organisation=organisation.id)


def _rows(found: Found, parts: Sequence[Participation], author: str, *, of_activity: bool) -> None:
    if not parts:
        st.html(f'<p class="reason">{t("edit.no_participations")}</p>')
    everything = len(parts) <= AT_FIRST or st.session_state.get("edit_all_participations", False)
    for each in parts if everything else parts[:AT_FIRST]:
        _row(found, each, author, of_activity=of_activity)
    if len(parts) > AT_FIRST:
        st.checkbox(t("edit.all_participations", n=len(parts)), key="edit_all_participations")


def _row(found: Found, each: Participation, author: str, *, of_activity: bool) -> None:
    key = key_of(each)
    name = found.name(each.organisation) if of_activity else _activity_name(found, each.activity)
    with st.container(
        key=f"row_edit_part_{abs(hash(key)):x}", horizontal=True, vertical_alignment="center", gap="small"
    ):
        st.html(f'<p class="label">{safe.html(name, at_most=80)}</p>', width="stretch")
        role = st.selectbox(
            t("edit.role_of", name=safe.plain(name, at_most=60)),
            list(Role),
            index=list(Role).index(each.role),
            format_func=lambda one: t(f"common.role_{one}"),
            key=f"role_{key}",
            label_visibility="collapsed",
            width=180,
        )
        if role is not each.role and st.button(t("edit.keep_role"), key=f"keep_role_{key}", type="primary"):
            changes = keeping.try_step(
                lambda: change_role(found.ecosystem, participation=key, role=role or each.role),
                found.ecosystem,
            )
            if changes:
                keeping.keep(changes, Deed.ROLE_CHANGED, author=author)
        with st.popover(t("edit.take_out")):
            st.html(f'<p class="reason">{t("edit.take_out_effect", name=safe.html(name, at_most=60))}</p>')
            if st.button(t("edit.take_out_now"), key=f"take_out_{key}", type="primary"):
                changes = keeping.try_step(lambda: leave(found.ecosystem, participation=key), found.ecosystem)
                if changes:
                    keeping.keep(changes, Deed.LEFT, author=author)
        if not of_activity and st.button(t("edit.change"), key=f"change_activity_{key}"):
            menu.go(address("edit", activity=each.activity))


def _ask_new(found: Found, author: str, *, activity: str = "", organisation: str = "") -> None:
    """Add somebody to the activity, or the organisation to one."""
    key = f"edit_take_part_{activity or organisation}"
    with st.form(key, border=False), st.container(horizontal=True, vertical_alignment="bottom", gap="small"):
        if activity:
            chosen = choose_organisation(
                t("edit.add_participant"), found.ecosystem, key=f"{key}_organisation"
            )
        else:
            by_name = sorted(found.ecosystem.activities, key=lambda each: (each.name.casefold(), each.id))
            chosen = st.selectbox(
                t("edit.add_to_activity"),
                [each.id for each in by_name],
                index=None,
                format_func=lambda id: _activity_name(found, id),
                placeholder=t("edit.choose"),
                key=f"{key}_activity",
            )
        role = st.selectbox(
            t("edit.role"),
            list(Role),
            index=list(Role).index(Role.PARTNER),
            format_func=lambda one: t(f"common.role_{one}"),
            key=f"{key}_role",
            width=180,
        )
        sent = st.form_submit_button(t("edit.take_part_now"), key=f"{key}_keep")
    if not sent:
        return
    if chosen is None:
        st.warning(t("edit.choose_first"), icon=":material/block:")
        return
    changes = keeping.try_step(
        lambda: take_part(
            found.ecosystem,
            activity=activity or chosen,
            organisation=organisation or chosen,
            role=role or Role.PARTNER,
        ),
        found.ecosystem,
    )
    if changes:
        keeping.keep(changes, Deed.JOINED_IN, author=author)


def _activity_name(found: Found, id: str) -> str:
    known = found.ecosystem.activity_by_id.get(id)
    return safe.tidy(known.name, at_most=80) if known else ""
