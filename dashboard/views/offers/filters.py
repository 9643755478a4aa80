"""The filters above the page: words, theme, corner, place. Codes in the address."""

from collections.abc import Callable, Sequence

import streamlit as st

from dashboard.model import Corner, Ecosystem
from dashboard.views import address, safe
from dashboard.views.filter_select import filter_select
from dashboard.views.language import t
from dashboard.views.offers.asked import Asked, Part
from dashboard.views.theme_words import theme_words

_KEY = "offers_"


def show(asked: Asked, ecosystem: Ecosystem) -> None:
    """Draw them in a row; a change goes into the address, where the page reads it."""
    with st.container(key="offers_filters", horizontal=True, gap="small", vertical_alignment="center"):
        _search(asked)
        _select("theme", asked.theme, ecosystem.themes, t("common.all_themes"), theme_words)
        corner = asked.corner.value if asked.corner else None
        _select("corner", corner, tuple(Corner), t("offers.all_corners"), _corner)
        _select("place", asked.place, ecosystem.towns, t("common.all_places"), safe.tidy)


def forget() -> None:
    """Let every filter read the address again."""
    for name in ("search", "theme", "corner", "place"):
        st.session_state.pop(f"{_KEY}{name}", None)


def _search(asked: Asked) -> None:
    key = f"{_KEY}search"
    st.session_state.setdefault(key, asked.search or "")
    st.text_input(
        t("offers.search_label"),
        key=key,
        placeholder=t("offers.search_placeholder"),
        label_visibility="collapsed",
        icon=":material/search:",
        on_change=lambda: _asked(search=st.session_state[key].strip()),
    )


def _select(
    name: str, asked: str | None, options: Sequence[str], label: str, written: Callable[[str], str]
) -> None:
    filter_select(
        f"{_KEY}{name}", asked, options, label, written, keep=lambda chosen: _asked(**{name: chosen})
    )


def _asked(**filters: str | None) -> None:
    address.write(**filters, **dict.fromkeys((part.value for part in Part), None))


def _corner(code: str) -> str:
    return t(f"common.corner_{code}")
