"""What stands around every page: the look, the sign, the title row."""

from pathlib import Path

import streamlit as st

from dashboard.texts import Language
from dashboard.views import menu, previewing, safe
from dashboard.views.drawing import drawing
from dashboard.views.language import choose, language, t
from dashboard.views.moments.saving import show_save
from dashboard.views.moments.telling import show_told
from dashboard.views.region_data import ecosystem

ASSETS = Path(__file__).parent / "assets"
SHEETS = (
    "look.css",
    "overview.css",
    "desk.css",
    "name_field.css",
    "gaps.css",
    "map.css",
    "organisations.css",
    "settings.css",
    "her_list.css",
    "history.css",
    "lists.css",
    "acquaintances.css",
    "edit.css",
    "worklist.css",
    "round.css",
    "living.css",
    "time_slider.css",
    "method.css",
    "offers.css",
    "deeper.css",
    "introductions.css",
    "moments.css",
    "door.css",
    "workshop.css",
    "tables.css",
)
_SWITCH = "language_switch"


def open() -> None:
    """Set the page up: its name and sign, and the style block. Once, before anything is drawn."""
    st.set_page_config(page_title=t("common.app"), page_icon=str(ASSETS / "sign.svg"), layout="wide")
    st.logo(str(ASSETS / "logo.svg"), size="large")
    with st.container(key="look"):
        for sheet in SHEETS:
            st.html(ASSETS / sheet)


def title_row(title: str | None = None, *, lead: str | None = None) -> None:
    """The page's finding, the region with its example mark, and the language switch.

    `title` becomes the page's h1 (foreign names in it made harmless with `safe.plain`).
    `lead` is HTML of ours: a sentence in the serif below the title, or (larger) in its place when
    the page has its h1 elsewhere. Its links (`link.link`) open other pages of ours.
    """
    previewing.show_banner()
    show_told()
    with st.container(key="title_row", horizontal=True, vertical_alignment="top", gap="medium"):
        with st.container(width="stretch", gap="small"):
            if title is not None:
                st.title(title, anchor=False)
            if lead is not None:
                _lead(f'<p class="lead{"" if title else " wide"}">{lead}</p>')
        with st.container(key="whose", horizontal=True, width="content", gap="small"):
            show_save()
            _region()
            _language_switch()


def _lead(paragraph: str) -> None:
    if "data-go" not in paragraph:
        st.html(paragraph)
    elif chosen := drawing(paragraph, key="lead"):
        menu.go(chosen)


def _region() -> None:
    region = ecosystem().region
    name = safe.html(region.name or t("common.no_region_name"), at_most=60)
    mark = f'<span class="example">{t("common.example")}</span>' if region.is_example else ""
    st.html(f'<div class="region"><span>{name}</span>{mark}</div>', width="content")


def _language_switch() -> None:
    if st.session_state.get(_SWITCH) is None:
        st.session_state[_SWITCH] = language().value
    st.segmented_control(
        t("common.language"),
        [each.value for each in Language],
        format_func=str.upper,
        key=_SWITCH,
        required=True,
        label_visibility="collapsed",
        on_change=_switched,
    )


def _switched() -> None:
    # While one page gives way to another the browser may say that nothing is chosen: the language stays.
    if chosen := st.session_state.get(_SWITCH):
        choose(Language(chosen))
