"""The filters above the directory: search, corner, theme, place, standing. Codes in the address."""

from collections.abc import Callable, Sequence

import streamlit as st

from dashboard.analysis.standing import Standing
from dashboard.model import Corner, Ecosystem
from dashboard.views import address, safe
from dashboard.views.filter_select import filter_select
from dashboard.views.glyph import corner_picture
from dashboard.views.language import t
from dashboard.views.organisations.asked import Asked
from dashboard.views.theme_words import theme_words

_KEY = "organisations_"


def show(asked: Asked, ecosystem: Ecosystem) -> None:
    """Draw them in a row; a change goes into the address, where the page reads it."""
    with st.container(key="organisations_filters", horizontal=True, gap="small", vertical_alignment="center"):
        _search(asked)
        _corners(asked)
        _select("theme", asked.theme, ecosystem.themes, t("common.all_themes"), theme_words)
        _select("place", asked.place, ecosystem.towns, t("common.all_places"), safe.tidy)
        standing = asked.standing.value if asked.standing else None
        _select("standing", standing, tuple(Standing), t("organisations.all_standings"), _standing)


def _search(asked: Asked) -> None:
    key = f"{_KEY}search"
    st.session_state.setdefault(key, asked.search or "")
    st.text_input(
        t("organisations.search_label"),
        key=key,
        placeholder=t("organisations.search_placeholder"),
        label_visibility="collapsed",
        icon=":material/search:",
        on_change=lambda: _asked(search=st.session_state[key].strip()),
    )


def _corners(asked: Asked) -> None:
    key = f"{_KEY}corner"
    st.session_state.setdefault(key, [corner.value for corner in asked.corner])
    st.pills(
        t("common.corner"),
        [corner.value for corner in Corner],
        selection_mode="multi",
        key=key,
        format_func=lambda code: f"![]({corner_picture(Corner(code))}) {t(f'common.corner_{code}')}",
        label_visibility="collapsed",
        on_change=lambda: _asked(corner=list(st.session_state[key])),
    )


def _select(
    name: str, asked: str | None, options: Sequence[str], label: str, written: Callable[[str], str]
) -> None:
    filter_select(
        f"{_KEY}{name}", asked, options, label, written, keep=lambda chosen: _asked(**{name: chosen})
    )


def forget() -> None:
    """Let every filter read the address again."""
    for name in ("search", "corner", "theme", "place", "standing"):
        st.session_state.pop(f"{_KEY}{name}", None)


def _asked(**filters: str | list[str] | None) -> None:
    address.write(**filters, shown=None)


def _standing(code: str) -> str:
    return t(f"organisations.standing_{code}")
