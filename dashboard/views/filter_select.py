"""One filter above a page: a box of codes without a label of its own, that follows the address."""

from collections.abc import Callable, Sequence

import streamlit as st


def filter_select(
    key: str,
    asked: str | None,
    options: Sequence[str],
    label: str,
    written: Callable[[str], str],
    *,
    keep: Callable[[str | None], None],
) -> str | None:
    """Draw it with what was asked, where that is one of its options; else `label` stands there.

    `written` says a code in words; `keep` puts a choice where the page reads it, None for none.
    """
    if key not in st.session_state or st.session_state[key] not in (None, *options):
        st.session_state[key] = asked if asked in options else None
    return st.selectbox(
        label,
        options,
        key=key,
        format_func=written,
        placeholder=label,
        label_visibility="collapsed",
        on_change=lambda: keep(st.session_state[key]),
    )
