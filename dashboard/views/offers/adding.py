"""Say what an organisation can contribute or looks for: two fields of its own form, kept as any edit."""

from datetime import date

import streamlit as st

from dashboard.editing.changing import cells_of, change_organisation
from dashboard.editing.noting import Deed
from dashboard.editing.refusing import EditRefusedError
from dashboard.model import Organisation
from dashboard.model.list_kind import ListKind
from dashboard.views import address, edit, link, menu
from dashboard.views.edit import keeping
from dashboard.views.edit.asked import Asked as EditAsked
from dashboard.views.edit.fields import Form
from dashboard.views.edit.finding import Found as EditFound
from dashboard.views.edit.refusal_words import refusal_words
from dashboard.views.edit.seen import as_seen, look_again
from dashboard.views.language import t, texts
from dashboard.views.offers.finding import Found
from dashboard.views.organisation_choice import choose_organisation
from dashboard.views.region_data import workspace

_KEY = "offers_add"


def show(found: Found) -> None:
    """Whose it is, then its two fields; what was kept is told above them, with the way back."""
    standing = edit.find(EditAsked(organisation=found.asked.add))
    with st.container(key="offers_adding"), st.expander(t("offers.add"), expanded=bool(found.asked.add)):
        st.html(f'<p class="reason">{t("offers.add_help")}</p>')
        keeping.show_told()
        _choose(standing)
        if standing.organisation:
            _form(standing, standing.organisation)


def _choose(standing: EditFound) -> None:
    known = standing.organisation.id if standing.organisation else None
    choose_organisation(
        t("offers.add_whose"),
        standing.ecosystem,
        chosen=known,
        key=_KEY,
        nobody=t("offers.add_placeholder"),
        on_change=lambda id: address.write(add=id),
        width=480,
    )


def _form(standing: EditFound, organisation: Organisation) -> None:
    author = keeping.author()
    ecosystem, seen = as_seen(standing.ecosystem, organisation)
    key = f"{_KEY}_{organisation.id}_{hash(seen):x}"
    with st.form(key, border=False):
        form = Form(ListKind.ORGANISATIONS, cells_of(seen), standing, key=key)
        gives, wants = st.columns(2, gap="large")
        with gives:
            form.ask("offers")
        with wants:
            form.ask("needs")
        sent = st.form_submit_button(t("offers.add_keep"), type="primary", key=f"{key}_keep")
    if st.button(t("offers.add_more"), type="tertiary", key=f"{_KEY}_whole"):
        menu.go(link.address("edit", organisation=organisation.id))
    if not sent:
        look_again(organisation)
        return
    try:
        edited = change_organisation(
            ecosystem, organisation.id, form.said, workspace().geocoder, on=date.today()
        )
    except EditRefusedError as refused:
        st.warning(refusal_words(refused, standing.ecosystem, texts()), icon=":material/block:")
        return
    form.tell((*edited.problems, *edited.notices))
    if not edited.problems:
        keeping.keep(edited.changes, Deed.CHANGED, author=author)
