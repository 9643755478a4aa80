"""What is compared, as the address asks it in codes: two themes, two moments, or another region."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

import streamlit as st

from dashboard.analysis.deeper.portrait import dated_share
from dashboard.analysis.network import Network
from dashboard.analysis.question import Question
from dashboard.views import address, region_data, safe, verdict_words
from dashboard.views.deeper import another_region
from dashboard.views.language import t, texts
from dashboard.views.region_data import remember

YEARS = 10
DATED = 0.5
"""Moments are compared when more than this share of what is known has a beginning."""


class Kind(StrEnum):
    """What lies side by side."""

    THEMES = "themes"
    MOMENTS = "moments"
    REGION = "region"
    """This region and that of files which somebody brings for it."""


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two: its name (foreign text), and what is left of it; `theme` where it is one."""

    name: str
    network: Network
    theme: str | None = None


def choose(network: Network) -> tuple[Side, Side] | None:
    """Draw the choices and give the two sides; None when there is nothing to compare yet."""
    kind = _choice(
        "compare", [each.value for each in Kind], t("deeper.compare_what"), _kind_name, Kind.THEMES.value
    )
    if kind == Kind.MOMENTS.value:
        return _moments(network)
    if kind == Kind.REGION.value:
        other = another_region.ask()
        own = Side(network.ecosystem.region.name or t("common.no_region_name"), network)
        return (own, Side(*other)) if other else None
    themes = list(network.ecosystem.themes)
    if len(themes) < 2:
        st.caption(t("deeper.compare_few_themes"))
        return None
    with st.container(horizontal=True, key="deeper_themes"):
        one = _choice("one", themes, t("deeper.compare_one"), _theme, themes[0])
        two = _choice("two", themes, t("deeper.compare_two"), _theme, themes[1])
    return _of_theme(one), _of_theme(two)


def _moments(network: Network) -> tuple[Side, Side] | None:
    if remember(dated_share, network) <= DATED:
        st.caption(t("deeper.compare_undated"))
        return None
    this = network.question.day.year
    years = [str(this - back) for back in range(YEARS)]
    before = _choice("year", years, t("deeper.compare_year"), str, years[1])
    day = date(int(before), 1, 1)
    then = Side(texts().date(day), region_data.network(Question(on=day)))
    return then, Side(t("deeper.compare_now"), network)


def _of_theme(theme: str) -> Side:
    return Side(_theme(theme), region_data.network(Question(theme=theme)), theme)


def _choice(name: str, options: list[str], label: str, written: Callable[[str], str], first: str) -> str:
    key = f"deeper_{name}"
    if st.session_state.get(key) not in options:
        st.session_state[key] = address.read(name, allowed=tuple(options)) or first
    chosen = st.selectbox(
        label,
        options,
        key=key,
        format_func=written,
        on_change=lambda: address.write(**{name: st.session_state[key]}),
        width=280,
    )
    return str(chosen)


def _kind_name(kind: str) -> str:
    return t(f"deeper.compare_{kind}")


def _theme(code: str) -> str:
    return safe.tidy(verdict_words.theme(code, texts()), at_most=60)
