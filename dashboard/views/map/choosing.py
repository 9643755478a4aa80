"""Which organisation is chosen on the map. The address says it too, for a link or a way back."""

from collections.abc import Mapping
from typing import Any

import streamlit as st

from dashboard.analysis.network import Network
from dashboard.views import address

CHART = "map_chart"


def chosen(network: Network) -> str | None:
    """The organisation that the address names, if it is there."""
    told = address.read("organisation")
    return told if told in network.index else None


def choose(organisation: str | None) -> None:
    """Choose another one, or nobody."""
    address.write(organisation=organisation)


def on_clicked() -> None:
    """Somebody clicked a mark, or the empty ground."""
    choose(clicked(st.session_state.get(CHART)))


def clicked(state: Mapping[str, Any] | None) -> str | None:
    """The id of the mark in what Streamlit tells of a click; None for the empty ground."""
    objects = ((state or {}).get("selection") or {}).get("objects") or {}
    for picked in objects.values():
        for each in picked:
            found = (each.get("properties") or {}).get("id")
            if isinstance(found, str):
                return found
    return None
