"""Writing a line, at the desk, in the log of a workshop."""

from secrets import token_hex

import streamlit as st

from dashboard.errors import StoreBusyError
from dashboard.model.workshop import Said, Via, Workshop
from dashboard.views.opened import workspace

_TOLD = "tables_told"


def say(workshop: Workshop, *said: Said) -> None:
    """Write these; what could not be written is told on the next run."""
    try:
        for each in said:
            workspace().workshops.say(workshop, each, once=token_hex(12), via=Via.DESK)
    except StoreBusyError:
        st.session_state[_TOLD] = "writing.busy"


def told() -> str:
    """The key of what has to be told, once."""
    return str(st.session_state.pop(_TOLD, ""))
