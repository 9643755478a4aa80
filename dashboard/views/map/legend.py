"""The legend below the map, with its switches."""

import streamlit as st

from dashboard.model import Corner
from dashboard.views import address, marks
from dashboard.views.glyph import corner_picture, picture
from dashboard.views.language import t
from dashboard.views.map.asked import Switch
from dashboard.views.theme import CSS

_ON_AT_FIRST = frozenset({Switch.SUGGESTIONS})
_LINE = ((4.0, 10.0), (44.0, 10.0))


def show() -> frozenset[Switch]:
    """Draw it; what is switched on."""
    filled = corner_picture(Corner.BUSINESS)
    outlined = corner_picture(Corner.BUSINESS, outlined=2.4)
    faded = picture(f'<g opacity="0.4">{marks.line(*_LINE, 1.6, CSS.relation)}</g>', 48, 20, 48)
    words = [f"![]({filled}) {t('map.on_address')}", f"![]({outlined}) {t('map.about_there')}"]
    if Switch.LINKS in switched_on():
        words.append(f"![]({faded}) {t('time.fades')}")
    st.markdown(" &ensp; ".join(words), width="content")
    return frozenset(each for each in Switch if _switch(each))


def switched_on() -> frozenset[Switch]:
    """What is switched on: as the address says, else suggestions."""
    return frozenset(each for each in Switch if _is_on(each))


def _is_on(switch: Switch) -> bool:
    told = address.read(switch.value, allowed=("on", "off"))
    return switch in _ON_AT_FIRST if told is None else told == "on"


def _switch(switch: Switch) -> bool:
    key = f"map_switch_{switch}"

    def changed() -> None:
        on = bool(st.session_state[key])
        usual = on == (switch in _ON_AT_FIRST)
        address.write(**{switch.value: None if usual else ("on" if on else "off")})

    sample = f"![]({_sample(switch)}) "
    label = f"{sample}{t(f'map.switch_{switch}')}"
    return st.toggle(label, value=_is_on(switch), key=key, on_change=changed, width="content")


def _sample(switch: Switch) -> str:
    if switch is Switch.GOLDEN:
        drawn = marks.golden(*_LINE, 6)
    elif switch is Switch.SUGGESTIONS:
        drawn = marks.hollow(*_LINE, 7.5)
    else:
        drawn = marks.line(*_LINE, 1.6, CSS.relation)
    return picture(drawn, 48, 20, 48)
