"""The drawing in the browser: a bidirectional component that is built once and survives reruns.

Two of them: the drawing itself, sent only when what it holds changes, and its light (what is chosen,
which lines are gold), a few lines at every click.
"""

import json
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

import streamlit as st

STAGE = "network"
"""The name under which the drawing and its light find each other in the browser."""


def drawing(data: bytes, *, on_chosen: Callable[[], None], on_opened: Callable[[], None]) -> None:
    """Show the drawing. `data` is what `packed` made; the callbacks read `chosen()` and `opened()`."""
    _drawing()(data=data, key=STAGE, height="content", on_chosen_change=on_chosen, on_opened_change=on_opened)


def chosen() -> str | None:
    """The organisation that was just clicked; None for the empty ground. In the callback only."""
    value = st.session_state[STAGE].chosen
    return str(value) if value else None


def opened() -> str | None:
    """The group that was just clicked. In the callback only."""
    value = st.session_state[STAGE].opened
    return str(value) if value else None


def light(data: Mapping[str, Any]) -> None:
    """Let the drawing show what is chosen and lit. Draws nothing by itself."""
    with st.container(key="network_light"):
        _light()(data={"stage": STAGE, **data}, key="network_light_data")


def packed(graph: Any, **more: Any) -> bytes:
    """pyvis' nodes, edges and options with what else the drawing needs, as it goes over the wire.

    pyvis puts an arrow on every edge of a directed network; a relation has no direction.
    """
    edges = [{name: value for name, value in edge.items() if name != "arrows"} for edge in graph.edges]
    drawn = {"stage": STAGE, "nodes": graph.nodes, "edges": edges, "options": graph.options, **more}
    return json.dumps(drawn, ensure_ascii=False, separators=(",", ":")).encode()


@cache
def _drawing() -> Any:
    # Registered when it is first drawn: assets are found only once the server runs.
    return st.components.v2.component(
        "dashboard.network", js="network.js", css="network.css", isolate_styles=False
    )


@cache
def _light() -> Any:
    return st.components.v2.component("dashboard.network_light", js="network_light.js", isolate_styles=False)
