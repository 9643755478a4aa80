"""Keeping another choice about a list: signed by nobody, for nothing of the region changes."""

import streamlit as st

from dashboard.errors import ConflictError, StoreBusyError
from dashboard.ingest.choices import Choices
from dashboard.views.language import t
from dashboard.views.lists.finding import Found
from dashboard.views.region_data import workspace

_TOLD = "lists_told"


def keep(found: Found, choices: Choices) -> None:
    """Keep these choices. Somebody who changed the same list meanwhile goes first: then say so.

    For callbacks: the run that follows shows what came of it.
    """
    try:
        workspace().lists.choose(found.delivery, choices)
    except ConflictError:
        tell(t("lists.changed_meanwhile"))
    except StoreBusyError:
        tell(t("writing.busy"))


def tell(sentence: str) -> None:
    """Say something at the top of the next run."""
    st.session_state[_TOLD] = sentence


def show_told() -> None:
    """Say what there is to say, once."""
    if told := st.session_state.pop(_TOLD, None):
        st.info(told, icon=":material/info:")
