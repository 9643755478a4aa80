"""How much room the map has on this screen: the browser says so once, and again when it changes."""

from dataclasses import dataclass
from functools import cache
from typing import Any

import streamlit as st

KEY = "map_room"
ROOT = 16.0
ABOVE_AND_BELOW = 21.5
"""What stands above and below the map on the first screen, in rem."""
LOWEST, HIGHEST, ON_A_PHONE = 25.0, 44.0, 27.0
PHONE = 36.0
"""Below this width in rem it is a phone."""
LEAST = 240.0


@dataclass(frozen=True, slots=True)
class Room:
    """Width and height in CSS pixels of a page with a root of 16 px; `unit` is how many real ones each takes.

    On a projector the root is 20 px, so everything on the map is 1.25 times as large there too.
    """

    width: int
    height: int
    unit: float = 1.0

    @property
    def real_height(self) -> int:
        """In the browser's pixels."""
        return round(self.height * self.unit)


def measured() -> Room | None:
    """What the browser said, or None until it has: a moment after the page opens."""
    told = st.session_state.get(KEY) or {}
    room = told.get("room") or {}
    _mounted()(
        data={name: room.get(name, 0) for name in ("width", "high", "rem")},
        key=KEY,
        on_room_change=lambda: None,
    )
    return _read(room)


def _read(told: Any) -> Room | None:
    """What came from the browser is checked: it may say anything."""
    try:
        width, high, rem = float(told["width"]), float(told["high"]), float(told["rem"])
    except (KeyError, TypeError, ValueError):
        return None
    unit = min(4.0, max(0.5, rem / ROOT))
    inside = min(4000.0, max(LEAST, width / unit))
    room_for_it = min(HIGHEST, max(LOWEST, high / unit / ROOT - ABOVE_AND_BELOW))
    tall = ON_A_PHONE if inside < PHONE * ROOT else room_for_it
    return Room(round(inside), round(tall * ROOT), unit)


@cache
def _mounted() -> Any:
    return st.components.v2.component("dashboard.map_room", js="map_room.js", isolate_styles=False)
