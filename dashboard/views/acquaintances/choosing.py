"""Whom the sweep is about: a theme, a corner, or organisations by name."""

from collections.abc import Callable, Sequence

import streamlit as st

from dashboard.model import Corner
from dashboard.views import address, safe, writing
from dashboard.views.acquaintances.asked import AT_MOST, Asked
from dashboard.views.acquaintances.finding import Found
from dashboard.views.filter_select import filter_select
from dashboard.views.language import t
from dashboard.views.theme_words import theme_words

_KEY = "acquaintances_"


def show_choosing(asked: Asked, found: Found) -> str:
    """Two filters, the organisations by name, closed until somebody wants to change them; who is answering.

    The name to sign with is asked in the same row, until the browser knows it.
    """
    with st.container(key="acquaintances_choosing", horizontal=True, vertical_alignment="bottom"):
        _select("theme", asked.theme, found.ecosystem.themes, t("common.all_themes"), theme_words)
        corner = asked.corner.value if asked.corner else None
        _select("corner", corner, tuple(Corner), t("acquaintances.all_corners"), _corner)
        with st.popover(t("acquaintances.choose", n=len(found.sweep.organisations)), width="stretch"):
            _organisations(asked, found)
        return writing.ask_author(key="acquaintances_author") if found.sweep.pairs else ""


def _select(
    name: str, asked: str | None, options: Sequence[str], label: str, written: Callable[[str], str]
) -> None:
    filter_select(
        f"{_KEY}{name}",
        asked,
        options,
        label,
        written,
        keep=lambda chosen: address.write(**{name: chosen}, organisation=None),
    )


def _organisations(asked: Asked, found: Found) -> None:
    named = found.ecosystem.by_id
    # Another choice of theme or corner is another question, which begins with its own organisations.
    key = f"{_KEY}who_{asked.theme}_{asked.corner}"
    st.multiselect(
        t("acquaintances.who"),
        found.offered,
        list(found.sweep.organisations),
        key=key,
        format_func=lambda each: safe.tidy(named[each].name, at_most=60) if each in named else each,
        max_selections=AT_MOST,
        on_change=lambda: _chosen(st.session_state[key], found),
    )


def _chosen(organisations: list[str], found: Found) -> None:
    usual = set(organisations) == set(found.usual)
    address.write(organisation=None if usual else organisations)


def _corner(code: str) -> str:
    return t(f"common.corner_{code}")
