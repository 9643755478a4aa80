"""A short card, until the one that all pages share is there."""

import streamlit as st

from dashboard.analysis.network import Network
from dashboard.views import safe
from dashboard.views.language import t


def show(network: Network, organisation: str, *, key: str) -> None:
    """Name, corner, place and links."""
    found = network.ecosystem.by_id[organisation]
    with st.container(key=f"{key}_card_body"):
        st.subheader(safe.plain(found.name), anchor=False)
        st.caption(safe.plain(" · ".join(filter(None, (t(f"common.one_{found.corner}"), found.place)))))
        st.markdown(f"{network.degree(organisation)}")
