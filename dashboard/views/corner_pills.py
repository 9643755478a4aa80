"""The corners to choose from above a drawing; all of them stand in the address as nothing."""

from collections.abc import Callable, Sequence
from typing import Literal

import streamlit as st

from dashboard.model import Corner
from dashboard.views import address
from dashboard.views.glyph import corner_picture
from dashboard.views.language import t


def corner_pills(
    key: str,
    chosen: Sequence[Corner],
    word: Callable[[Corner], str],
    *,
    label_visibility: Literal["visible", "collapsed"] = "visible",
) -> None:
    """Draw them with the `chosen` on, none for all; `word` says a corner. A change goes into the address."""
    every = [each.value for each in Corner]
    st.session_state.setdefault(key, [each.value for each in chosen or Corner])

    def changed() -> None:
        kept = [each for each in every if each in st.session_state[key]]
        address.write(corner=None if len(kept) in (0, len(every)) else kept)
        if not kept:
            st.session_state[key] = every

    st.pills(
        t("common.corner"),
        every,
        selection_mode="multi",
        format_func=lambda code: f"![]({corner_picture(Corner(code))}) {word(Corner(code))}",
        key=key,
        label_visibility=label_visibility,
        on_change=changed,
    )
