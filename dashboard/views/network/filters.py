"""The row of filters above the network. Each stands in the address as a code."""

from datetime import date

import streamlit as st

from dashboard.analysis.network import Network
from dashboard.model import ActivityKind
from dashboard.views import address, safe
from dashboard.views.corner_pills import corner_pills
from dashboard.views.frame import ASSETS
from dashboard.views.language import language, t
from dashboard.views.network.asked import Asked, InGroups, Parts, Shown
from dashboard.views.network.choosing import choose
from dashboard.views.network.scene import kind_of
from dashboard.views.organisation_choice import LISTED, choose_organisation
from dashboard.views.theme_words import theme_words
from dashboard.vocabularies import relation_kind_name

_PREFIX = "network_filter_"
_WIDTH = 240


def show(region: Network, given: Asked) -> None:
    """Draw the row. `region` is the whole network, which has every choice."""
    with st.container(key="network_look"):
        st.html(ASSETS / "network_page.css")
    with st.container(key="network_filters", horizontal=True, vertical_alignment="bottom", gap="small"):
        _search(region)
        corner_pills(f"{_PREFIX}corner", given.corners, lambda each: t(f"network.corner_{each}"))
        _one_of("theme", t("common.theme"), t("common.all_themes"), _themes(region))
        _one_of("kind", t("network.kind"), t("network.all_kinds"), _kinds(region))
        _one_of("place", t("common.place"), t("common.all_places"), _places(region))
        _day(given)
        _switch("parts", t("network.parts"), {each.value: t(f"network.parts_{each}") for each in Parts})
        if len(region.ids) > region.ecosystem.region.settings.groups_from:
            _switch(
                "groups",
                t("network.groups"),
                {each.value: t(f"network.groups_{each}") for each in InGroups},
            )
        _switch("view", t("network.view"), {each.value: t(f"network.view_{each}") for each in Shown})
        if given.group is not None:
            st.button(t("network.all_groups"), on_click=lambda: address.write(group=None))


def show_nobody(*, region_is_empty: bool) -> None:
    """The filters left nobody, or there was nobody: what to do next."""
    st.html(
        f'<p class="lead">{t("network.empty_region" if region_is_empty else "network.empty_filters")}</p>'
    )
    if not region_is_empty:
        st.button(t("network.clear_filters"), on_click=clear)


def clear() -> None:
    """Take every filter away."""
    for name in ("corner", "theme", "kind", "place", "on", "group"):
        address.write(**{name: None})
        st.session_state.pop(_PREFIX + name, None)


def _search(region: Network) -> None:
    key = _PREFIX + "search"
    if len(region.organisations) > LISTED:
        choose_organisation(
            t("common.search"),
            region.ecosystem,
            key=f"{key}_among_many",
            nobody=t("network.search_placeholder"),
            on_change=lambda id: choose(id, seek=True) if id else None,
            width=_WIDTH,
        )
        return
    names = {each.id: safe.tidy(each.name, at_most=80) for each in region.organisations}

    def found() -> None:
        choose(st.session_state[key], seek=True)
        st.session_state[key] = None

    st.selectbox(
        t("common.search"),
        sorted(names, key=lambda id: names[id].casefold()),
        index=None,
        format_func=lambda id: names.get(id, id),
        placeholder=t("network.search_placeholder"),
        key=key,
        on_change=found,
    )


def _one_of(name: str, label: str, everything: str, choices: dict[str, str]) -> None:
    """A choice of one code, or of all: that one stands in the address as nothing."""
    key = _PREFIX + name
    asked_for = address.read(name)
    options = list(choices) if asked_for is None or asked_for in choices else [asked_for, *choices]
    if key not in st.session_state or st.session_state[key] not in ("", *options):
        st.session_state[key] = asked_for or ""
    st.selectbox(
        label,
        ["", *options],
        format_func=lambda code: choices.get(code, safe.tidy(code)) if code else everything,
        key=key,
        on_change=lambda: address.write(**{name: st.session_state[key] or None}),
    )


def _day(given: Asked) -> None:
    key = _PREFIX + "on"
    if key not in st.session_state:
        st.session_state[key] = given.on or date.today()

    def changed() -> None:
        day = st.session_state[key]
        address.write(on=None if day is None or day == date.today() else day.isoformat())

    st.date_input(
        t("network.as_of"),
        key=key,
        min_value=date(1900, 1, 1),
        max_value=date(2100, 12, 31),
        format="DD-MM-YYYY" if language().value == "nl" else "DD/MM/YYYY",
        on_change=changed,
    )


def _switch(name: str, label: str, choices: dict[str, str]) -> None:
    """One of a few; the first stands in the address as nothing."""
    key = _PREFIX + name
    first = next(iter(choices))
    st.session_state.setdefault(key, address.read(name, allowed=tuple(choices)) or first)

    def changed() -> None:
        picked = st.session_state[key]
        address.write(**{name: None if picked == first else picked})

    st.segmented_control(
        label, list(choices), format_func=choices.__getitem__, key=key, on_change=changed, required=True
    )


def _themes(region: Network) -> dict[str, str]:
    codes = {theme for tie in region.ties for theme in tie.themes}
    codes |= {theme for activity in region.activities for theme in activity.themes}
    return _by_name({code: theme_words(code) for code in codes})


def _kinds(region: Network) -> dict[str, str]:
    return _by_name({kind_of(tie): _kind_name(kind_of(tie)) for tie in region.ties if tie.kind})


def _kind_name(code: str) -> str:
    what, _, kind = code.partition(":")
    if what == "activity":
        return t(f"common.kind_{ActivityKind(kind)}")
    return safe.tidy(relation_kind_name(kind, language()), at_most=60)


def _places(region: Network) -> dict[str, str]:
    return _by_name({town: safe.tidy(town, at_most=60) for town in region.ecosystem.towns})


def _by_name(names: dict[str, str]) -> dict[str, str]:
    return dict(sorted(names.items(), key=lambda item: (item[1].casefold(), item[0])))
