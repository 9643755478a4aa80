"""The forms of one relation and of one activity."""

from datetime import date

import streamlit as st

from dashboard.editing.changing import Edited, cells_of, change_activity, change_relation
from dashboard.editing.noting import Deed
from dashboard.editing.refusing import EditRefusedError
from dashboard.model import Activity, Relation, key_of
from dashboard.model.list_kind import ListKind
from dashboard.views.edit import keeping
from dashboard.views.edit.fields import Form
from dashboard.views.edit.finding import Found
from dashboard.views.edit.refusal_words import refusal_words
from dashboard.views.language import t, texts
from dashboard.views.link import address


def show_relation(found: Found, relation: Relation, author: str) -> None:
    """How close, since when, how we know it. Who the two are never changes: that is another relation."""
    key = f"edit_relation_{hash(relation):x}"
    with st.form(key, border=False):
        form = Form(ListKind.RELATIONS, cells_of(relation), found, key=key)
        ask_relation(form, without=relation.pair)
        sent = st.form_submit_button(t("edit.keep"), type="primary", key=f"{key}_keep")
    if not sent:
        return
    try:
        edited = change_relation(found.ecosystem, key_of(relation), form.said, on=date.today())
    except EditRefusedError as refused:
        st.warning(refusal_words(refused, found.ecosystem, texts()), icon=":material/block:")
        return
    going = address("edit", relation=key_of(edited.after))
    _keep(form, edited, author, going)


def show_activity(found: Found, activity: Activity, author: str) -> None:
    """What it is, on what themes, when, and where that stands."""
    key = f"edit_activity_{hash(activity):x}"
    with st.form(key, border=False):
        form = Form(ListKind.ACTIVITIES, cells_of(activity), found, key=key)
        ask_activity(form)
        sent = st.form_submit_button(t("edit.keep"), type="primary", key=f"{key}_keep")
    if sent:
        edited = change_activity(found.ecosystem, activity.id, form.said, on=date.today())
        _keep(form, edited, author, address("edit", activity=activity.id))


def ask_relation(form: Form, *, without: tuple[str, ...] = ()) -> None:
    """The fields of a relation beside its two ends."""
    left, right = st.columns(2, gap="large")
    with left:
        form.ask("level", "kind", "themes", "evidence")
    with right:
        form.ask("since", "until", "last_confirmed", "ground")
        form.ask("introduced_by", without=without)


def ask_activity(form: Form) -> None:
    """The fields of an activity."""
    left, right = st.columns(2, gap="large")
    with left:
        form.ask("name", "kind", "themes", "scheme")
    with right:
        form.ask("since", "until", "evidence", "url")


def _keep(form: Form, edited: Edited, author: str, going: str) -> None:
    form.tell((*edited.problems, *edited.notices))
    if not edited.problems:
        keeping.keep(edited.changes, Deed.CHANGED, author=author, go_to=going)
