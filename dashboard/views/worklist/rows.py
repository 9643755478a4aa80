"""A row of the worklist: who it is about, with the way to its page, and room for the action beside it."""

from collections.abc import Iterator
from contextlib import contextmanager

import streamlit as st

from dashboard.model import Organisation
from dashboard.views import menu, organisation_words, safe
from dashboard.views.language import t, texts
from dashboard.views.link import address


@contextmanager
def row(key: str) -> Iterator[None]:
    """One thing with its action; on a phone the action stands below it."""
    with st.container(key=f"row_worklist_{key}", horizontal=True, vertical_alignment="center", gap="medium"):
        yield


def about(organisation: Organisation, *, said: str | None = None) -> None:
    """Its name, which opens its page, and a line about it: what it is, or `said`, as HTML of ours."""
    with st.container(gap=None, width="stretch"):
        name(organisation)
        if said is None:
            said = safe.html(organisation_words.line(organisation, texts()), at_most=120)
        st.html(f'<p class="reason">{said}</p>')


def name(organisation: Organisation, *, key: str = "", said: str = "") -> None:
    """A name, or other words in markdown, that opens the organisation's page."""
    if st.button(
        said or safe.plain(organisation.name, at_most=80),
        type="tertiary",
        key=f"worklist_open_{organisation.id}{key}",
    ):
        menu.go(address("organisations", id=organisation.id))


def edit(organisation: Organisation) -> None:
    """The way to its form."""
    if st.button(t("worklist.edit"), key=f"worklist_edit_{organisation.id}"):
        menu.go(address("edit", organisation=organisation.id))
