"""The page in the browser: built once, told by its feed, drawn anew only when its stamp has changed."""

from functools import cache
from typing import Any

import streamlit as st


def show(data: bytes) -> None:
    """`data` is what `drawn` made."""
    with st.container(key="projector"):
        _mounted()(data=data, key="projector_page", on_stale_change=lambda: None)


@cache
def _mounted() -> Any:
    # Registered when it is first drawn: assets are found only once the server runs.
    return st.components.v2.component(
        "dashboard.projector", js="projector.js", css="projector.css", isolate_styles=False
    )
