"""The limits behind the figures: each with what it does and its default."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

import streamlit as st

from dashboard.model import Settings
from dashboard.views import writing
from dashboard.views.language import t, texts
from dashboard.views.region_data import workspace
from dashboard.views.settings.finding import Found


class Unit(StrEnum):
    """What a limit is counted in."""

    DAYS = "days"
    PARTNERS = "partners"
    ORGANISATIONS = "organisations"
    LINKS = "links"
    TIMES = "times"
    SHARE = "share"


class Group(StrEnum):
    """Which figures a limit is about."""

    RELATIONS = "relations"
    THEMES = "themes"
    SUGGESTIONS = "suggestions"
    NETWORK = "network"


@dataclass(frozen=True, slots=True)
class Limit:
    """A number that a region may choose; a share is asked as a whole percentage."""

    name: str
    group: Group
    unit: Unit
    low: int
    high: int
    step: int = 1


LIMITS = (
    Limit("half_life_days", Group.RELATIONS, Unit.DAYS, 1, 36500, 30),
    Limit("all_pairs_up_to", Group.RELATIONS, Unit.PARTNERS, 0, 100),
    Limit("theme_needs_organisations", Group.THEMES, Unit.ORGANISATIONS, 1, 1000),
    Limit("well_known_share", Group.SUGGESTIONS, Unit.SHARE, 0, 100),
    Limit("well_known_at_least", Group.SUGGESTIONS, Unit.ORGANISATIONS, 0, 1000),
    Limit("hub_from_links", Group.SUGGESTIONS, Unit.LINKS, 1, 10000),
    Limit("introducer_at_most", Group.SUGGESTIONS, Unit.TIMES, 1, 100),
    Limit("organisation_at_most", Group.SUGGESTIONS, Unit.TIMES, 1, 100),
    Limit("corner_pair_share", Group.SUGGESTIONS, Unit.SHARE, 1, 100),
    Limit("unknown_share", Group.SUGGESTIONS, Unit.SHARE, 0, 100),
    Limit("groups_from", Group.NETWORK, Unit.ORGANISATIONS, 1, 100000, 100),
)


def show(found: Found) -> None:
    """Every limit in its group, and one button that keeps them all as one change."""
    before = found.ecosystem.region.settings
    chosen: dict[str, Any] = {}
    for group in Group:
        st.header(t(f"settings.group_{group}"), anchor=False)
        for limit in LIMITS:
            if limit.group is group:
                chosen[limit.name] = _ask(limit, before, key=f"limit_{limit.name}_{found.stamp}")
    after = replace(before, **chosen)
    author = writing.ask_author(key="limits_author") if after != before else ""
    with st.container(horizontal=True):
        if st.button(t("settings.keep_limits"), type="primary", key="keep_limits", disabled=after == before):
            _keep(found, after, author)
        usual = _usual(before)
        if before != usual and st.button(t("settings.usual_limits"), key="usual_limits"):
            _keep(found, usual, author)


def _ask(limit: Limit, before: Settings, *, key: str) -> float:
    value: float = getattr(before, limit.name)
    default: float = getattr(Settings(), limit.name)
    is_share = limit.unit is Unit.SHARE
    shown = round(value * 100) if is_share else int(value)
    name = t(f"settings.limit_{limit.name}")
    with st.container(key=f"row_{key}", horizontal=True, vertical_alignment="center", gap="medium"):
        usual = t("settings.usual", value=in_words(default, limit.unit))
        why = t(f"settings.limit_{limit.name}_help")
        st.html(f'<p class="label">{name}</p><p class="reason">{why} {usual}</p>', width="stretch")
        unit = t(f"settings.unit_{limit.unit}")
        number = st.number_input(
            f"{name} ({unit})",
            limit.low,
            limit.high,
            shown,
            step=limit.step,
            key=key,
            label_visibility="collapsed",
            width=150,
        )
        st.html(f'<p class="reason" aria-hidden="true">{"%" if is_share else unit}</p>', width=95)
    if number == shown:
        return value  # left as it was, a share keeps what is behind the percentage
    return number / 100 if is_share else number


def in_words(value: float, unit: Unit) -> str:
    """A limit with its unit: "730 dagen", "5%"."""
    if unit is Unit.SHARE:
        return texts().percent(value)
    return t(f"settings.counted_{unit}", n=value)


def _usual(before: Settings) -> Settings:
    """The defaults of what this page asks; the rest as it stands."""
    usual: dict[str, Any] = {limit.name: getattr(Settings(), limit.name) for limit in LIMITS}
    return replace(before, **usual)


def _keep(found: Found, after: Settings, author: str) -> None:
    before = found.ecosystem.region
    kept = writing.write(
        lambda name: workspace().change_region(replace(before, settings=after), author=name, based_on=before),
        author=author,
    )
    if kept:
        st.toast(t("settings.kept"), icon=":material/check:")
        st.rerun()
