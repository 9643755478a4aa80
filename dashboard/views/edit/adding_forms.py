"""Something new: asked in a form, matched as a row of a list, and asked about where it might be known."""

from datetime import date

import streamlit as st

from dashboard.editing.adding import Rows, added
from dashboard.editing.noting import Deed
from dashboard.ingest.draft import Draft
from dashboard.ingest.effect import Outcome
from dashboard.model import EntityKind
from dashboard.model.list_kind import ListKind
from dashboard.views import menu, safe
from dashboard.views.edit import keeping
from dashboard.views.edit.asked import New
from dashboard.views.edit.fields import Form
from dashboard.views.edit.finding import Found
from dashboard.views.edit.organisation_form import ask_fields
from dashboard.views.edit.other_forms import ask_activity, ask_relation
from dashboard.views.edit.questions import ask_answer
from dashboard.views.language import t
from dashboard.views.link import address
from dashboard.views.organisation_choice import LISTED, choose_organisation
from dashboard.views.region_data import workspace

_SENT = "edit_new_rows"
_KIND = {
    New.ORGANISATION: ListKind.ORGANISATIONS,
    New.RELATION: ListKind.RELATIONS,
    New.ACTIVITY: ListKind.ACTIVITIES,
}


def show(found: Found, new: New, author: str) -> None:
    """The form; below it, once it was sent, what would come of it."""
    key = f"edit_new_{new}"
    with st.form(key, border=False):
        form = Form(_KIND[new], {"source": found.asked.organisation or ""}, found, key=key)
        rows = _ask(form, new, found)
        is_sent = st.form_submit_button(t(f"edit.add_{new}"), type="primary", key=f"{key}_add")
    if is_sent:
        st.session_state[_SENT] = (new, rows)
    kind, sent = st.session_state.get(_SENT, (None, {}))
    if kind is not new:
        return
    draft = added(found.ecosystem, workspace().geocoder, sent, on=date.today())
    form.tell((*draft.problems, *draft.notices))
    if draft.problems:
        st.session_state.pop(_SENT)
        return
    answers = [ask_answer(question) for question in draft.questions]
    given = [each for each in answers if each is not None]
    if given:
        draft = added(found.ecosystem, workspace().geocoder, sent, answers=given, on=date.today())
    known = _known(draft)
    if known:
        _show_known(known, found)
        return
    if len(given) < len(answers):
        return
    # Without a question the one press is enough; what waited for an answer or a name is pressed again.
    if (is_sent and not answers) or st.button(t("edit.add_now"), type="primary", key=f"{key}_now"):
        st.session_state.pop(_SENT, None)
        keeping.keep(draft.changes, Deed.ADDED, author=author, go_to=_way_to(draft), based_on=draft.revision)
        st.session_state[_SENT] = (new, sent)


def _ask(form: Form, new: New, found: Found) -> dict[ListKind, Rows]:
    if new is New.ORGANISATION:
        ask_fields(form, is_new=True)
        return {ListKind.ORGANISATIONS: [form.said]}
    if new is New.RELATION:
        left, right = st.columns(2, gap="large")
        with left:
            form.ask("source")
        with right:
            form.ask("target")
        ask_relation(form)
        return {ListKind.RELATIONS: [form.said]}
    ask_activity(form)
    lead = choose_organisation(t("edit.who_leads"), found.ecosystem, key="edit_new_activity_lead")
    partners = _partners(found)
    name = form.said["name"]
    taking_part = [{"activity": name, "organisation": id} for id in partners if id != lead]
    if lead:
        taking_part.append({"activity": name, "organisation": lead, "role": "lead"})
    return {ListKind.ACTIVITIES: [form.said], ListKind.PARTICIPATIONS: taking_part}


def _partners(found: Found) -> list[str]:
    """Of many organisations they are added on the activity's own page, one by one."""
    if len(found.everybody) > LISTED:
        st.caption(t("edit.partners_later"))
        return []
    return st.multiselect(
        t("edit.who_takes_part"), found.everybody, format_func=found.name, placeholder=t("edit.choose")
    )


def _known(draft: Draft) -> str:
    """The key of the organisation, relation or activity that was there already; empty when all is new."""
    kinds = (EntityKind.ORGANISATION, EntityKind.RELATION, EntityKind.ACTIVITY)
    return next(
        (each.key for each in draft.effects if each.kind in kinds and each.outcome is not Outcome.ADDED), ""
    )


def _show_known(key: str, found: Found) -> None:
    ecosystem = found.ecosystem
    named = ecosystem.by_id.get(key) or ecosystem.activity_by_id.get(key)
    name = safe.plain(named.name, at_most=60) if named else t("edit.this_relation")
    st.info(t("edit.known_already", name=name), icon=":material/content_copy:")
    if st.button(t("edit.open_known"), key="edit_open_known"):
        st.session_state.pop(_SENT, None)
        menu.go(_address_of(key, found))


def _address_of(key: str, found: Found) -> str:
    if key in found.ecosystem.by_id:
        return address("edit", organisation=key)
    if key in found.ecosystem.activity_by_id:
        return address("edit", activity=key)
    return address("edit", relation=key)


def _way_to(draft: Draft) -> str:
    first = draft.effects[0]
    names = {EntityKind.ORGANISATION: "organisation", EntityKind.ACTIVITY: "activity"}
    return address("edit", **{names.get(first.kind, "relation"): first.key})
