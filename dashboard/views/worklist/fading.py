"""Does it still hold? Relations that nobody confirmed for long, confirmed together."""

from datetime import date

import streamlit as st

from dashboard.editing.confirming import confirm
from dashboard.model import Change, PartialDate, Relation, key_of
from dashboard.texts import Texts
from dashboard.views import menu, safe
from dashboard.views.language import t, texts
from dashboard.views.link import address
from dashboard.views.worklist import keeping
from dashboard.views.worklist.finding import Found
from dashboard.views.worklist.rows import name, row
from dashboard.vocabularies import wording


def show(found: Found) -> None:
    """A row for each with a box "still holds", and one button that keeps what was ticked."""
    by_id = found.ecosystem.by_id
    today = PartialDate.parse(date.today().isoformat())
    changes: list[Change] = []
    for relation in found.shown:
        if not isinstance(relation, Relation):
            continue
        key = "_".join(relation.key)
        with row(f"faded_{key}"):
            with st.container(gap=None, width="stretch"):
                with st.container(horizontal=True, gap="small", vertical_alignment="center"):
                    name(by_id[relation.source], key=key)
                    st.html('<span aria-hidden="true">–</span>', width="content")
                    name(by_id[relation.target], key=key)
                st.html(f'<p class="reason">{line(relation, texts())}</p>')
            if st.button(t("worklist.let_go"), key=f"worklist_let_go_{key}"):
                menu.go(address("edit", relation=key_of(relation)))
            if st.checkbox(t("worklist.still_holds"), key=f"worklist_faded_{key}"):
                changes += confirm(found.ecosystem, relation=key_of(relation), on=today)
    keeping.button(changes, what="confirmed")


def line(relation: Relation, texts: Texts) -> str:
    """ "werkt samen · voor het laatst nagekeken in 2019", ready for HTML."""
    level = texts(f"common.level_{relation.level}")
    if relation.last_confirmed:
        heard = texts("worklist.last_confirmed", year=str(relation.last_confirmed.year))
    else:
        heard = texts("worklist.since", year=str(relation.since.year)) if relation.since else ""
    return " · ".join(
        filter(None, (level, heard, safe.html(wording(relation.evidence, texts.language), at_most=90)))
    )
