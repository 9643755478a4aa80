"""Which organisation is chosen in this session. The address says it too, for a link or a way back."""

import streamlit as st

from dashboard.views import address
from dashboard.views.network import component
from dashboard.views.network.scene import Scene

_CHOSEN, _SEEN = "network_chosen", "network_chosen_in_address"
_TURN, _SEEK = "network_turn", "network_seek"
_NOBODY = "-"
"""Chosen on purpose, by a click on the empty ground. Without it the page opens on somebody."""


def chosen(scene: Scene, *, at_first: str | None) -> str | None:
    """The mark that is chosen: as the last click or the address says, else `at_first`."""
    told = address.read("organisation")
    if told != st.session_state.get(_SEEN):
        _keep(told, told, seek=True)
    wanted = st.session_state.get(_CHOSEN)
    if wanted == _NOBODY:
        return None
    found = scene.drawn_as.get(wanted, wanted) if wanted else at_first
    return found if found in scene.network.index else None


def choose(organisation: str | None, *, seek: bool = False) -> None:
    """Choose another one, or nobody. `seek` brings it into view when it is out of sight."""
    _keep(organisation or _NOBODY, organisation, seek=seek)
    address.write(organisation=organisation)


def turn() -> int:
    """How often somebody chose by now: the drawing seeks once for every turn."""
    return int(st.session_state.get(_TURN, 0))


def seeks() -> bool:
    """Whether the drawing should bring the chosen one into view."""
    return bool(st.session_state.get(_SEEK, False))


def on_clicked() -> None:
    """Somebody clicked a mark, or the empty ground."""
    choose(component.chosen())


def _keep(chosen: str | None, seen: str | None, *, seek: bool) -> None:
    st.session_state[_CHOSEN] = chosen
    st.session_state[_SEEN] = seen
    st.session_state[_SEEK] = seek and seen is not None
    st.session_state[_TURN] = turn() + 1
