"""What to do when no phone gets here: a hotspot, a server, or paper."""

import sys

import streamlit as st

from dashboard.views import address, menu
from dashboard.views.door.finding import Found, Standing
from dashboard.views.drawing import drawing
from dashboard.views.language import t
from dashboard.views.link import address as link_address
from dashboard.views.link import link

SYSTEMS = ("windows", "mac", "android", "iphone")
_OF_THIS_LAPTOP = {"win32": "windows", "darwin": "mac"}


def show_what_to_do(found: Found) -> None:
    """Below the test, in the order in which to try it; once a phone has come, the way on."""
    if found.standing is Standing.REACHED:
        _show_way_on()
        return
    st.header(t("door.not_working"), anchor=False)
    if found.standing is Standing.TO_TRY:
        st.markdown(t("door.first_check"))
    hotspot, server, paper = st.columns(3, gap="large")
    with hotspot:
        st.subheader(t("door.hotspot"), anchor=False)
        st.markdown(t("door.hotspot_why"))
        for each in _systems():
            with st.expander(t(f"door.hotspot_{each}")):
                st.markdown(t(f"door.hotspot_{each}_steps"))
        st.caption(t("door.hotspot_limit"))
    with server:
        st.subheader(t("door.server"), anchor=False)
        st.markdown(t("door.server_how"))
    with paper:
        st.subheader(t("door.paper"), anchor=False)
        st.markdown(t("door.paper_how"))


def _show_way_on() -> None:
    if menu.exists("workshop"):
        page = link_address("workshop", workshop=address.read("workshop"))
        to = link(page, t("door.on_to_workshop"), cls="underlined")
        if chosen := drawing(f'<p class="reason">{to}</p>', key="door_way_on"):
            menu.go(chosen)


def _systems() -> tuple[str, ...]:
    """This laptop's own system first."""
    own = _OF_THIS_LAPTOP.get(sys.platform)
    return tuple(sorted(SYSTEMS, key=lambda each: each != own))
