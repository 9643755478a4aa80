"""Changing the plan of a workshop from a button, and what is said about it on the next run."""

from collections.abc import Callable
from typing import Any

import streamlit as st

from dashboard.errors import ConflictError, StoreBusyError
from dashboard.model.workshop import Workshop
from dashboard.views.language import t
from dashboard.views.opened import workspace

_TOLD = "workshop_told"


def change(id: int, fields: Callable[[Workshop], dict[str, Any]]) -> None:
    """Let fields be as `fields` makes them of the plan as it stands now.

    Read anew at each press, so that two quick presses both count.
    """
    workshops = workspace().workshops
    try:
        if (stands := workshops.find(id)) and (wanted := fields(stands)):
            workshops.change(stands, **wanted)
    except ConflictError:
        st.session_state[_TOLD] = "workshop.changed_meanwhile"
    except StoreBusyError:
        st.session_state[_TOLD] = "writing.busy"


def show_told() -> None:
    """What came of the last press, where it could not be done."""
    if told := st.session_state.pop(_TOLD, None):
        st.error(t(told), icon=":material/sync_problem:")
