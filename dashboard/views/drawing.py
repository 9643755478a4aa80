"""Drawings of our own: SVG or HTML with the page's fonts and colours, whose parts can be chosen."""

from functools import cache
from typing import Any

import streamlit as st


def drawing(markup: str, *, key: str, height: int | None = None) -> str | None:
    """Show a drawing; the `data-go` of what the reader chose in it, once, else None.

    `markup` is trusted: every foreign text in it has gone through `safe.html`. It says its own
    text alternative (`<svg role="img" aria-label=…>`, or headings and links inside).
    `height` in px keeps the room before it is drawn, so that nothing jumps.
    """
    result = _mounted()(
        data={"markup": markup},
        key=key,
        height=height or "content",
        on_chosen_change=lambda: None,
    )
    chosen = result.chosen
    return str(chosen) if chosen else None


@cache
def _mounted() -> Any:
    # Registered when it is first drawn: assets are found only once the server runs.
    return st.components.v2.component("dashboard.drawing", js="drawing.js", isolate_styles=False)
