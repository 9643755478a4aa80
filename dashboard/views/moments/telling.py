"""A moment being told: its title and sentence above its page, and the keys that go on to the next."""

from functools import cache
from typing import Any

import streamlit as st

from dashboard.views import menu, safe
from dashboard.views.language import t
from dashboard.views.moments.told import Told, address_of, told


def show_told() -> None:
    """The title, the sentence, and the way on; nothing when no moment is told."""
    telling = told()
    if telling is None:
        return
    with st.container(key="moment", gap="small"):
        title = safe.html(telling.moment.title)
        sentence = safe.html(telling.moment.sentence)
        place = t("moments.place", number=telling.number, n=telling.of)
        with st.container(horizontal=True, vertical_alignment="center", gap="small"):
            st.html(f'<p class="moment-place">{place}</p>')
            _show_ways(telling)
        st.html(f'<p class="moment-title">{title}</p><p class="moment-sentence">{sentence}</p>')
    _listen(telling)


def _show_ways(telling: Told) -> None:
    for code, moment in (("previous", telling.before), ("next", telling.after)):
        if st.button(t(f"moments.{code}"), key=f"moment_{code}", disabled=moment is None) and moment:
            menu.go(address_of(moment))
    if st.button(t("moments.stop"), key="moment_stop", type="tertiary"):
        menu.go("moments")


def _listen(telling: Told) -> None:
    # Drawn as another one at each moment, so that no key that was pressed before counts here.
    pressed = _mounted()(data={}, key=f"moment_keys_{telling.moment.id}", on_step_change=lambda: None).step
    chosen = {"previous": telling.before, "next": telling.after}.get(str(pressed))
    if chosen is not None:
        menu.go(address_of(chosen))


@cache
def _mounted() -> Any:
    return st.components.v2.component("dashboard.moments", js="moments.js", isolate_styles=False)
