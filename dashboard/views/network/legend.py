"""The legend below the drawing, with its switches."""

import streamlit as st

from dashboard.model import Corner
from dashboard.views import marks
from dashboard.views.glyph import corner_picture, picture
from dashboard.views.language import t
from dashboard.views.network.asked import Switch
from dashboard.views.theme import CSS

_ON_AT_FIRST = frozenset({Switch.GOLDEN, Switch.SUGGESTIONS})
_LINE = ((4.0, 10.0), (44.0, 10.0))


def show() -> frozenset[Switch]:
    """Draw it; what is switched on."""
    with st.container(key="network_legend", horizontal=True, vertical_alignment="center", gap="medium"):
        st.markdown("  ".join(_words()), width="content")
        return frozenset(each for each in Switch if _switch(each))


def _words() -> list[str]:
    named = [f"![]({corner_picture(each)}) {t(f'network.corner_{each}')}" for each in Corner]
    relation = picture(marks.line(*_LINE, 1.6, CSS.relation), 48, 20, 48)
    faded = picture(f'<g opacity="0.4">{marks.line(*_LINE, 1.6, CSS.relation)}</g>', 48, 20, 48)
    return [*named, f"![]({relation}) {t('network.relation')}", f"![]({faded}) {t('time.fades')}"]


def _switch(switch: Switch) -> bool:
    key = f"network_switch_{switch}"
    st.session_state.setdefault(key, switch in _ON_AT_FIRST)
    return st.toggle(f"![]({_sample(switch)}) {t(f'network.switch_{switch}')}", key=key, width="content")


def _sample(switch: Switch) -> str:
    if switch is Switch.GOLDEN:
        drawn = marks.golden(*_LINE, 6)
    elif switch is Switch.SUGGESTIONS:
        drawn = marks.hollow(*_LINE, 7.5)
    else:
        drawn = marks.hollow(*_LINE, 4, edge=0.6, rim=0.7)
    return picture(drawn, 48, 20, 48)
