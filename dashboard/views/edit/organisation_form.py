"""The form of one organisation: what it offers and needs first, then what it is."""

from datetime import date

import streamlit as st

from dashboard.editing.changing import cells_of, change_organisation
from dashboard.editing.noting import Deed
from dashboard.editing.refusing import EditRefusedError
from dashboard.model import Organisation
from dashboard.model.list_kind import ListKind
from dashboard.views.edit import keeping
from dashboard.views.edit.fields import Form
from dashboard.views.edit.finding import Found
from dashboard.views.edit.refusal_words import refusal_words
from dashboard.views.edit.seen import as_seen, look_again
from dashboard.views.language import t, texts
from dashboard.views.region_data import workspace


def show(found: Found, organisation: Organisation, author: str) -> None:
    """Ask, and write what differs. Who changed it meanwhile goes first: then the sentence says so."""
    ecosystem, seen = as_seen(found.ecosystem, organisation)
    key = f"edit_{organisation.id}_{hash(seen):x}"
    with st.form(key, border=False):
        form = Form(ListKind.ORGANISATIONS, cells_of(seen), found, key=key)
        ask_fields(form, without=(organisation.id,))
        sent = st.form_submit_button(t("edit.keep"), type="primary", key=f"{key}_keep")
    if not sent:
        look_again(organisation)
        return
    try:
        edited = change_organisation(
            ecosystem, organisation.id, form.said, workspace().geocoder, on=date.today()
        )
    except EditRefusedError as refused:
        st.warning(refusal_words(refused, found.ecosystem, texts()), icon=":material/block:")
        return
    form.tell((*edited.problems, *edited.notices))
    if not edited.problems:
        keeping.keep(edited.changes, Deed.CHANGED, author=author)


def ask_fields(form: Form, *, without: tuple[str, ...] = (), is_new: bool = False) -> None:
    """The fields in their order: what it can contribute, who it is, where, and its numbers."""
    gives, wants = st.columns(2, gap="large")
    with gives:
        form.ask("offers")
    with wants:
        form.ask("needs")
    left, right = st.columns(2, gap="large")
    with left:
        form.ask("name", "corner", "kind", "themes", "size")
        if not is_new:
            form.ask("aliases")
    with right:
        form.ask("place", "address", "postcode", "country", "website")
        form.ask("part_of", without=without)
    with st.expander(t("edit.more_fields")):
        left, right = st.columns(2, gap="large")
        with left:
            form.ask("kvk", "vat", "inside")
        with right:
            form.ask("ror", "pic", "description")
