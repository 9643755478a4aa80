"""Changing what an introduction is about, who has it, and what comes next."""

from dataclasses import replace

import streamlit as st

from dashboard.editing.introducing import Terms, change_terms
from dashboard.editing.noting import Deed
from dashboard.model import Introduction
from dashboard.views.introductions import keeping
from dashboard.views.introductions.finding import Found
from dashboard.views.introductions.terms_form import Ends, ask_brings, ask_rest
from dashboard.views.introductions.usual_steps import in_words
from dashboard.views.language import t


def show(found: Found, introduction: Introduction, *, author: str) -> None:
    """The form with what stands; sent, it writes what differs."""
    stands = Terms(
        one_brings=introduction.one_brings,
        other_brings=introduction.other_brings,
        introducer=introduction.introducer,
        owner=introduction.owner,
        next_step=in_words(introduction.next_step),
        next_date=introduction.next_date,
    )
    ends = Ends(introduction.one, introduction.other)
    # Another state of the introduction is another form: nobody saves over what somebody else wrote.
    key = f"terms_{introduction.id}_{hash(introduction):x}"
    with st.form(key, border=False):
        said = ask_rest(found, ends, stands, key=key)
        one_brings, other_brings = ask_brings(found, ends, stands, key=key)
        sent = st.form_submit_button(t("introductions.keep"), key=f"{key}_keep")
    if sent:
        said = replace(said, one_brings=one_brings, other_brings=other_brings)
        changes = keeping.try_step(
            lambda: change_terms(found.ecosystem, introduction.id, said, on=found.today), found
        )
        if changes is not None:
            keeping.keep(changes, Deed.TERMS, author=author)
