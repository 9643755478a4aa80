"""Saving the view that somebody has before them."""

from urllib.parse import urlencode

import streamlit as st

from dashboard.views import menu
from dashboard.views.language import t
from dashboard.views.moments.told import told
from dashboard.views.region_data import workspace

CAN_BE_SAVED = ("network", "map", "gaps", "organisations", "living")
"""The pages whose address says all that they show. The overview has no room beside its sentence."""
_NOT_KEPT = ("moment", "preview")
_TITLE, _SENTENCE = "moment_title", "moment_sentence"


def show_save() -> None:
    """The button, with what it asks; on a page that cannot be saved, and while one is told, nothing."""
    if menu.current() not in CAN_BE_SAVED or told() is not None:
        return
    with st.popover(
        t("moments.save"),
        icon=":material/bookmark_add:",
        help=t("moments.save_help"),
        type="tertiary",
        key="moment_save",
    ):
        title = st.text_input(t("moments.title_label"), max_chars=120, key=_TITLE)
        sentence = st.text_area(
            t("moments.sentence_label"),
            max_chars=300,
            placeholder=t("moments.sentence_placeholder"),
            key=_SENTENCE,
            height=90,
        )
        if st.button(t("moments.keep"), type="primary", key="moment_keep"):
            _keep(title, sentence)


def _keep(title: str, sentence: str) -> None:
    if not title.strip():
        st.error(t("moments.no_title"))
        return
    page = menu.current()
    workspace().workshops.keep_moment(
        title=title,
        sentence=sentence,
        address=_address(page),
        positions=workspace().positions() if page == "network" else {},
    )
    st.toast(t("moments.kept"), icon=":material/check:")


def _address(page: str) -> str:
    asked = [
        (name, value)
        for name in st.query_params
        for value in st.query_params.get_all(name)
        if name not in _NOT_KEPT
    ]
    return f"{page}?{urlencode(asked)}" if asked else page
