"""The short list of reasons for setting something aside: the same wherever it is asked."""

from typing import Literal

import streamlit as st

from dashboard.model import AsideReason
from dashboard.views.language import t


def ask_reason(key: str, *, label: Literal["visible", "collapsed"] = "visible") -> AsideReason | None:
    """Ask for one of them; None as long as nobody chose."""
    return st.selectbox(
        t("introductions.reason"),
        tuple(AsideReason),
        index=None,
        format_func=lambda each: t(f"introductions.reason_{each}"),
        key=key,
        placeholder=t("introductions.reason" if label == "collapsed" else "introductions.choose"),
        label_visibility=label,
    )
