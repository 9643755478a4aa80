"""What the reader saw when the form was drawn: what somebody else changed meanwhile is never written over."""

from dataclasses import replace

import streamlit as st

from dashboard.model import Ecosystem, Organisation


def as_seen(ecosystem: Ecosystem, organisation: Organisation) -> tuple[Ecosystem, Organisation]:
    """The region with this organisation as the form shows it, and it."""
    seen: Organisation = st.session_state.setdefault(_key(organisation), organisation)
    others = tuple(seen if each.id == seen.id else each for each in ecosystem.organisations)
    return replace(ecosystem, organisations=others), seen


def look_again(organisation: Organisation) -> None:
    """Begin the form anew when the organisation is not as it was shown and nothing was sent."""
    if st.session_state.get(_key(organisation)) != organisation:
        st.session_state[_key(organisation)] = organisation
        st.rerun()


def _key(organisation: Organisation) -> str:
    return f"edit_seen_{organisation.id}"
