"""The row of filters above the map. Each stands in the address as a code."""

import streamlit as st

from dashboard.analysis.network import Network
from dashboard.views import address, safe
from dashboard.views.corner_pills import corner_pills
from dashboard.views.language import t
from dashboard.views.map.asked import Asked, Shown, Where
from dashboard.views.theme_words import theme_words

_PREFIX = "map_filter_"


def show(region: Network, asked: Asked) -> None:
    """Draw the row. `region` is the whole network, which has every choice."""
    with st.container(key="map_filters", horizontal=True, vertical_alignment="center", gap="small"):
        _search(asked)
        corner_pills(
            f"{_PREFIX}corner",
            asked.corners,
            lambda each: t(f"common.corner_{each}"),
            label_visibility="collapsed",
        )
        _one_of("theme", t("common.theme"), {"": t("common.all_themes"), **_themes(region)})
        _one_of("where", t("map.where"), {each.value: t(f"map.where_{each}") for each in Where})
        _shown()


def show_nobody(*, region_is_empty: bool) -> None:
    """The filters left nobody, or there was nobody: what to do next."""
    st.html(f'<p class="lead">{t("map.empty_region" if region_is_empty else "map.empty_filters")}</p>')
    if not region_is_empty:
        st.button(t("map.clear_filters"), on_click=clear)


def clear() -> None:
    """Take every filter away."""
    for name in ("q", "corner", "theme", "where"):
        address.write(**{name: None})
        st.session_state.pop(_PREFIX + name, None)


def _search(asked: Asked) -> None:
    key = _PREFIX + "q"
    st.session_state.setdefault(key, asked.text)
    st.text_input(
        t("map.search"),
        key=key,
        placeholder=t("map.search"),
        label_visibility="collapsed",
        max_chars=80,
        on_change=lambda: address.write(q=st.session_state[key].strip() or None),
        width=208,
    )


def _one_of(name: str, label: str, choices: dict[str, str]) -> None:
    """A choice of one code; the first one stands in the address as nothing."""
    key = _PREFIX + name
    first = next(iter(choices))
    asked_for = address.read(name) or first
    options = list(choices) if asked_for in choices else [*choices, asked_for]
    if key not in st.session_state or st.session_state[key] not in options:
        st.session_state[key] = asked_for

    def changed() -> None:
        picked = st.session_state[key]
        address.write(**{name: None if picked == first else picked})

    st.selectbox(
        label,
        options,
        format_func=lambda code: choices.get(code, safe.tidy(code, at_most=60)),
        key=key,
        label_visibility="collapsed",
        on_change=changed,
        width=168,
    )


def _shown() -> None:
    key = _PREFIX + "view"
    given = address.read("view", allowed=tuple(Shown)) or Shown.MAP.value
    st.session_state.setdefault(key, given)

    def changed() -> None:
        picked = st.session_state[key]
        address.write(view=None if picked == Shown.MAP else picked)

    st.segmented_control(
        t("map.view"),
        [each.value for each in Shown],
        format_func=lambda code: t(f"map.view_{Shown(code)}"),
        key=key,
        label_visibility="collapsed",
        on_change=changed,
        required=True,
        width="content",
    )


def _themes(region: Network) -> dict[str, str]:
    names = {code: theme_words(code) for code in region.ecosystem.themes}
    return dict(sorted(names.items(), key=lambda item: (item[1].casefold(), item[0])))
