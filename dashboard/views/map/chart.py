"""The map itself: the layers in Streamlit's deck.gl, without a request to any other host."""

from math import log2

import pydeck
import streamlit as st

from dashboard.views.map.background import around
from dashboard.views.map.choosing import CHART, on_clicked
from dashboard.views.map.room import Room
from dashboard.views.map.scene import Scene

IN = 5.0
"""How far one can zoom in, in steps of deck.gl; out, until all the land that is sent is seen."""


def show(layers: list[pydeck.Layer], scene: Scene, room: Room, *, tiles: str, alternative: str) -> None:
    """Draw it. The view stays as the reader has moved it, whatever is drawn on it."""
    zoom = scene.view.zoom + log2(room.unit)
    west, south, east, north = scene.view.box(times=around(scene.view))
    background = {"map_style": tiles} if tiles else {}
    deck = pydeck.Deck(
        layers=layers,
        map_provider=None,
        initial_view_state=pydeck.ViewState(
            longitude=scene.view.longitude,
            latitude=scene.view.latitude,
            zoom=round(zoom, 3),
            min_zoom=round(zoom - log2(around(scene.view)), 3),
            max_zoom=round(zoom + IN, 3),
        ),
        views=[
            pydeck.View(
                type="MapView",
                controller={
                    "dragRotate": False,
                    "touchRotate": False,
                    "doubleClickZoom": True,
                    "maxBounds": [[west, south], [east, north]],
                },
            )
        ],
        tooltip={"html": "<b>{name}</b><br>{what}"},
        **background,
    )
    with st.container(key="map_frame"):
        st.pydeck_chart(
            deck, height=room.real_height, on_select=on_clicked, key=CHART, alt=alternative, width="stretch"
        )
