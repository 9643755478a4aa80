"""What a choice in one of this page's drawings does: another table here, or another page."""

from urllib.parse import parse_qs

import streamlit as st

from dashboard.views import address, menu

FILTERS = ("theme", "place", "corners", "organisation", "chosen")
"""The codes that belong to the right half: what somebody chose there stays when the left half changes."""
ANSWERS = ("question", "reach", "pair", "whole")


def follow(chosen: str | None) -> None:
    """Do what was chosen. A link to this page keeps the filters that it does not name."""
    if not chosen:
        return
    page, _, query = chosen.partition("?")
    if page != "gaps":
        menu.go(chosen)
    wanted = {name: values[0] for name, values in parse_qs(query).items()}
    if any(name in wanted for name in ANSWERS):
        address.write(**{name: wanted.get(name) for name in ANSWERS})
    named = {name: wanted[name] or None for name in FILTERS if name in wanted}
    if "theme" in named and named["theme"] == address.read("theme"):
        named["theme"] = None
    address.write(**named)
    for name in named:
        # The filter's own memory would win over the address: let it read the address again.
        st.session_state.pop(f"gap_{name}", None)
    st.rerun()
