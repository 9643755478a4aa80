"""What an organisation has with others, row by row: still alive, let go, asked and there is none."""

from datetime import date

import streamlit as st

from dashboard.editing.confirming import confirm
from dashboard.editing.letting_go import LetGoReason, let_go
from dashboard.editing.noting import Deed
from dashboard.editing.stating import state_none
from dashboard.model import EntityKind, Ground, Organisation, PartialDate, Relation, key_of, plain_values
from dashboard.model.partial_date import is_active
from dashboard.views import menu, safe
from dashboard.views.edit import keeping
from dashboard.views.edit.finding import Found
from dashboard.views.field_words import value_of
from dashboard.views.language import t, texts
from dashboard.views.link import address
from dashboard.views.organisation_choice import choose_organisation
from dashboard.views.region_data import workspace
from dashboard.vocabularies import relation_kind_name

AT_FIRST = 12
_FIELDS = ("since", "last_confirmed", "ground")


def show(found: Found, organisation: Organisation, author: str) -> None:
    """The relations that run today, those longest unconfirmed first; below them, asking about another."""
    st.header(t("edit.relations_heading"), anchor=False)
    running = [
        each
        for each in found.ecosystem.relations
        if organisation.id in each.pair and is_active(each.since, each.until, date.today())
    ]
    running.sort(key=_confirmed)
    if not running:
        st.html(f'<p class="reason">{t("edit.no_relations")}</p>')
    everything = len(running) <= AT_FIRST or st.session_state.get("edit_all_relations", False)
    for each in running if everything else running[:AT_FIRST]:
        _row(found, organisation, each, author)
    if len(running) > AT_FIRST:
        st.checkbox(t("edit.all_relations", n=len(running)), key="edit_all_relations")
    with st.container(horizontal=True, gap="small"):
        if st.button(t("edit.new_relation"), key="edit_to_new_relation"):
            menu.go(address("edit", new="relation", organisation=organisation.id))
        with st.popover(t("edit.asked_none")):
            _ask_none(found, organisation, author)


def _confirmed(relation: Relation) -> date:
    return relation.last_confirmed.last_day() if relation.last_confirmed else date.min


def _row(found: Found, organisation: Organisation, relation: Relation, author: str) -> None:
    key = key_of(relation)
    other = relation.target if relation.source == organisation.id else relation.source
    with st.container(
        key=f"row_edit_{abs(hash(key)):x}", horizontal=True, vertical_alignment="center", gap="small"
    ):
        st.html(_words(found, relation, other), width="stretch")
        if st.button(t("edit.still_alive"), key=f"alive_{key}", help=t("edit.still_alive_help")):
            changes = keeping.try_step(
                lambda: confirm(found.ecosystem, relation=key, on=PartialDate.of(date.today())),
                found.ecosystem,
            )
            if changes is not None:
                keeping.keep(changes, Deed.CONFIRMED, author=author)
        with st.popover(t("edit.let_go")):
            _ask_let_go(found, key, found.name(other), author)
        if st.button(t("edit.change"), key=f"change_{key}"):
            menu.go(address("edit", relation=key))


def _words(found: Found, relation: Relation, other: str) -> str:
    words = texts()
    level = words(f"common.level_{relation.level}")
    named = {field: words(f"edit.row_{field}") for field in _FIELDS}
    facts = [
        f"{named[field]} {safe.html(shown, at_most=80)}"
        for field in _FIELDS
        if (shown := _value(relation, field))
    ]
    kind = safe.html(relation_kind_name(relation.kind, words.language), at_most=60)
    line = " · ".join(filter(None, [level, kind, *facts]))
    return f'<p class="label">{safe.html(found.name(other))}</p><p class="reason">{line}</p>'


def _value(relation: Relation, field: str) -> str:
    return value_of(EntityKind.RELATION, field, plain_values(relation, whole=True)[field], {}, texts())


def _ask_let_go(found: Found, key: str, name: str, author: str) -> None:
    reasons = list(LetGoReason)
    reason = st.selectbox(
        t("edit.let_go_reason"),
        reasons,
        format_func=lambda each: t(f"edit.let_go_{each}"),
        key=f"reason_{key}",
    )
    on = st.date_input(t("edit.let_go_day"), date.today(), key=f"let_go_day_{key}", format="DD-MM-YYYY")
    st.html(f'<p class="reason">{t("edit.let_go_effect", name=safe.html(name))}</p>')
    if st.button(t("edit.let_go_now"), key=f"let_go_{key}", type="primary"):
        changes = keeping.try_step(
            lambda: let_go(found.ecosystem, relation=key, on=PartialDate.of(on or date.today())),
            found.ecosystem,
        )
        if changes is not None:
            keeping.keep(changes, Deed.LET_GO, reason=reason, author=author)


def _ask_none(found: Found, organisation: Organisation, author: str) -> None:
    other = choose_organisation(
        t("edit.none_with"),
        found.ecosystem,
        without=[organisation.id],
        key=f"none_with_{organisation.id}",
    )
    ground = st.selectbox(
        t("edit.none_ground"),
        [Ground.NAMED, Ground.CONFIRMED],
        format_func=lambda each: t(f"common.ground_{each}"),
        key=f"none_ground_{organisation.id}",
    )
    st.html(f'<p class="reason">{t("edit.none_effect")}</p>')
    if st.button(t("edit.none_now"), key=f"none_{organisation.id}", type="primary", disabled=other is None):
        changes = keeping.try_step(
            lambda: state_none(
                workspace().ecosystem(),
                one=organisation.id,
                other=other or "",
                on=PartialDate.of(date.today()),
                ground=Ground(ground),
            ),
            found.ecosystem,
        )
        if changes is not None:
            keeping.keep(changes, Deed.STATED_NONE, author=author)
