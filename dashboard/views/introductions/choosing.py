"""How to look at them all: as a board or by date, everybody's or one owner's; and the way to a new one."""

import streamlit as st

from dashboard.views import address, browser_memory, menu, safe
from dashboard.views.introductions.asked import Shape
from dashboard.views.introductions.finding import Found
from dashboard.views.language import t

_KEY = "introductions_"


def show(found: Found) -> None:
    """One row: the shape, whose, and the button for a free one."""
    with st.container(key="introductions_choosing", horizontal=True, vertical_alignment="bottom"):
        if found.ecosystem.introductions:
            _shape(found)
            _owner(found)
        if st.button(t("introductions.make_free"), key="introductions_new", icon=":material/add:"):
            menu.go("introductions?new=1")


def _shape(found: Found) -> None:
    key = f"{_KEY}shape"
    st.session_state.setdefault(key, found.asked.shape.value)
    st.segmented_control(
        t("introductions.shape"),
        [each.value for each in Shape],
        format_func=lambda each: t(f"introductions.shape_{each}"),
        key=key,
        required=True,
        label_visibility="collapsed",
        on_change=lambda: address.write(
            **{"as": None if st.session_state[key] == Shape.BOARD else st.session_state[key]}
        ),
    )


def _owner(found: Found) -> None:
    key = f"{_KEY}owner"
    mine = browser_memory.author()
    offered = [*([mine] if mine in found.owners else []), *(each for each in found.owners if each != mine)]
    if key not in st.session_state or st.session_state[key] not in (None, *offered):
        st.session_state[key] = found.asked.owner if found.asked.owner in offered else None
    st.selectbox(
        t("introductions.whose"),
        offered,
        key=key,
        format_func=lambda each: t("introductions.mine", name=each) if each == mine else safe.tidy(each),
        placeholder=t("introductions.everybody"),
        label_visibility="collapsed",
        on_change=lambda: address.write(owner=st.session_state[key]),
        width=280,
    )
