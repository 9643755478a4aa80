"""What can be done with an organisation as a whole, each with what it will do before it is done."""

from collections.abc import Callable
from datetime import date
from enum import StrEnum

import streamlit as st

from dashboard.contacts import without_contacts
from dashboard.editing.belonging import belong
from dashboard.editing.ending import EndReason, begin_again, end
from dashboard.editing.joining import join
from dashboard.editing.noting import Deed
from dashboard.editing.splitting import split
from dashboard.editing.uniting import differing_identifiers
from dashboard.model import Organisation, PartialDate, key_of
from dashboard.views import safe
from dashboard.views.edit import keeping
from dashboard.views.edit.finding import Found
from dashboard.views.field_words import name_of
from dashboard.views.language import t, texts
from dashboard.views.link import address
from dashboard.views.organisation_choice import choose_organisation
from dashboard.views.region_data import workspace


class Act(StrEnum):
    """What can be done."""

    JOIN = "join"
    SPLIT = "split"
    END = "end"
    PART = "part"


def show(found: Found, organisation: Organisation, author: str) -> None:
    """Choose what to do; below it what it takes, what it will do, and the button."""
    with st.expander(t("edit.acts")):
        chosen = st.segmented_control(
            t("edit.acts"),
            list(Act),
            format_func=lambda each: t(f"edit.act_{each}"),
            key=f"edit_act_{organisation.id}",
            label_visibility="collapsed",
        )
        if chosen:
            _SHOW[Act(chosen)](found, organisation, author)


def _show_join(found: Found, organisation: Organisation, author: str) -> None:
    lost = _somebody(found, organisation, "join_with")
    if lost is None:
        return
    other = found.ecosystem.by_id[lost]
    identifiers = {
        field: st.radio(
            t("edit.which_holds", field=name_of(field, texts())),
            [getattr(organisation, field), getattr(other, field)],
            format_func=lambda each: safe.plain(each, at_most=60),
            key=f"holds_{field}_{lost}",
            horizontal=True,
        )
        for field in differing_identifiers(organisation, other)
    }
    relations, participations = _had(found, lost)
    _effect(
        "join", name=organisation.name, other=other.name, relations=relations, participations=participations
    )
    if st.button(t("edit.join_now"), type="primary", key="edit_join"):
        changes = keeping.try_step(
            lambda: join(
                found.ecosystem,
                kept=organisation.id,
                lost=lost,
                identifiers=identifiers,
                questions=workspace().questions(),
            ),
            found.ecosystem,
        )
        if changes:
            keeping.keep(changes, Deed.JOINED, author=author)


def _show_split(found: Found, organisation: Organisation, author: str) -> None:
    if not organisation.aliases:
        st.html(f'<p class="reason">{t("edit.split_no_alias")}</p>')
        return
    name = st.selectbox(
        t("edit.split_name"), organisation.aliases, format_func=safe.tidy, key="edit_split_name"
    )
    ecosystem = found.ecosystem
    relations = _choose(
        "split_relations",
        [key_of(each) for each in ecosystem.relations if organisation.id in each.pair],
        lambda key: " – ".join(map(found.name, ecosystem.relation_by_key[key].pair)),
    )
    taking_part = _choose(
        "split_participations",
        [key_of(each) for each in ecosystem.participations if each.organisation == organisation.id],
        lambda key: safe.tidy(
            ecosystem.activity_by_id[ecosystem.participation_by_key[key].activity].name, at_most=60
        ),
    )
    offers = _choose("split_offers", list(organisation.offers), _said)
    needs = _choose("split_needs", list(organisation.needs), _said)
    _effect("split", name=organisation.name, other=name)
    if st.button(t("edit.split_now"), type="primary", key="edit_split"):
        changes = keeping.try_step(
            lambda: split(
                ecosystem,
                organisation=organisation.id,
                name=name,
                relations=relations,
                participations=taking_part,
                offers=offers,
                needs=needs,
            ),
            ecosystem,
        )
        if changes:
            keeping.keep(changes, Deed.SPLIT, author=author)


def _said(text: str) -> str:
    return safe.tidy(without_contacts(text))


def _show_end(found: Found, organisation: Organisation, author: str) -> None:
    if organisation.until is not None:
        _effect("begin_again", name=organisation.name)
        if st.button(t("edit.begin_again_now"), key="edit_begin_again"):
            again = begin_again(found.ecosystem, organisation=organisation.id)
            keeping.keep(again, Deed.BEGUN_AGAIN, author=author)
        return
    reasons = list(EndReason)
    reason = st.selectbox(
        t("edit.end_reason"),
        reasons,
        format_func=lambda each: t(f"edit.end_{each}"),
        key="edit_end_reason",
    )
    on = st.date_input(t("edit.end_day"), date.today(), key="edit_end_day", format="DD-MM-YYYY")
    _effect("end", name=organisation.name)
    if st.button(t("edit.end_now"), type="primary", key="edit_end"):
        changes = keeping.try_step(
            lambda: end(found.ecosystem, organisation=organisation.id, on=PartialDate.of(on or date.today())),
            found.ecosystem,
        )
        if changes:
            keeping.keep(changes, Deed.ENDED, reason=reason, author=author)


def _show_part(found: Found, organisation: Organisation, author: str) -> None:
    whole = _somebody(found, organisation, "part_of_whom")
    if whole is None:
        return
    _effect("part", name=organisation.name, other=found.ecosystem.by_id[whole].name)
    if st.button(t("edit.part_now"), type="primary", key="edit_part"):
        changes = keeping.try_step(
            lambda: belong(found.ecosystem, part=organisation.id, whole=whole), found.ecosystem
        )
        if changes is not None:
            going = address("edit", organisation=organisation.id)
            keeping.keep(changes, Deed.MADE_PART, author=author, go_to=going)


_SHOW: dict[Act, Callable[[Found, Organisation, str], None]] = {
    Act.JOIN: _show_join,
    Act.SPLIT: _show_split,
    Act.END: _show_end,
    Act.PART: _show_part,
}


def _somebody(found: Found, organisation: Organisation, text: str) -> str | None:
    return choose_organisation(
        t(f"edit.{text}"), found.ecosystem, without=[organisation.id], key=f"edit_{text}_{organisation.id}"
    )


def _choose(text: str, options: list[str], named: Callable[[str], str]) -> list[str]:
    if not options:
        return []
    return st.multiselect(
        t(f"edit.{text}"), options, format_func=named, placeholder=t("edit.choose"), key=f"edit_{text}"
    )


def _had(found: Found, id: str) -> tuple[str, str]:
    """How much somebody has with others, in words: relations, and participations."""
    relations = sum(id in each.pair for each in found.ecosystem.relations)
    participations = sum(each.organisation == id for each in found.ecosystem.participations)
    return t("changes.count_relation", n=relations), t("changes.count_participation", n=participations)


def _effect(act: str, **names: str) -> None:
    shown = {key: safe.html(name, at_most=80) for key, name in names.items()}
    st.html(f'<p class="reason">{t(f"edit.effect_{act}", **shown)}</p>')
