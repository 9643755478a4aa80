"""The page: its title, and the form, the rows or the table that was asked for."""

import streamlit as st

from dashboard.views import menu, safe
from dashboard.views.edit import (
    acting,
    adding_forms,
    keeping,
    many,
    organisation_form,
    other_forms,
    participation_rows,
    relation_rows,
)
from dashboard.views.edit.asked import New
from dashboard.views.edit.finding import Found
from dashboard.views.language import t
from dashboard.views.link import address


def title(found: Found) -> str:
    """What is being changed. Markdown, foreign names made safe."""
    asked = found.asked
    if asked.new:
        return t(f"edit.title_new_{asked.new}")
    if found.organisation:
        return t("edit.title_organisation", name=safe.plain(found.organisation.name, at_most=70))
    if found.relation:
        one, other = (safe.plain(found.name(id), at_most=50) for id in found.relation.pair)
        return t("edit.title_relation", one=one, other=other)
    if found.activity:
        return t("edit.title_organisation", name=safe.plain(found.activity.name, at_most=70))
    return t("edit.title_many") if asked.is_of_many else t("edit.title_gone")


def lead(found: Found) -> str | None:
    """What can be done here."""
    if found.asked.is_of_many:
        return t("edit.lead_many")
    if found.organisation and found.organisation.until and not found.asked.new:
        return t("edit.lead_ended")
    return None


def show(found: Found) -> None:
    """Everything below the title."""
    keeping.show_told()
    author = keeping.author()
    if found.asked.new:
        adding_forms.show(found, found.asked.new, author)
    elif found.organisation:
        _show_organisation(found, author)
    elif found.relation:
        other_forms.show_relation(found, found.relation, author)
    elif found.activity:
        other_forms.show_activity(found, found.activity, author)
        participation_rows.show_of_activity(found, found.activity, author)
    elif found.asked.is_of_many:
        _show_ways()
        many.show(found, author)
    else:
        st.html(f'<p class="reason">{t("edit.gone_next")}</p>')
        _show_ways()


def _show_organisation(found: Found, author: str) -> None:
    assert found.organisation is not None
    organisation_form.show(found, found.organisation, author)
    acting.show(found, found.organisation, author)
    relation_rows.show(found, found.organisation, author)
    participation_rows.show_of_organisation(found, found.organisation, author)
    if st.button(t("edit.to_page"), key="edit_to_page", type="tertiary"):
        menu.go(address("organisations", id=found.organisation.id))


def _show_ways() -> None:
    with st.container(key="edit_ways", horizontal=True, gap="small"):
        for new in New:
            if st.button(t(f"edit.new_{new}"), key=f"edit_to_new_{new}"):
                menu.go(address("edit", new=new.value))
