"""The drawing or the table, with the card beside it. A click answers here, without the whole page."""

import streamlit as st

from dashboard.analysis.network import Network
from dashboard.analysis.triangles import GoldenTriangle
from dashboard.views import address, card, previewing, safe
from dashboard.views.language import language, t
from dashboard.views.network import asked as asking
from dashboard.views.network import choosing, component, legend, lit, table
from dashboard.views.network.asked import Asked, Shown, Switch
from dashboard.views.network.drawing_data import drawing_data
from dashboard.views.network.finding import protagonist
from dashboard.views.network.lit import Lit, Triangle
from dashboard.views.network.scene import Scene, scene
from dashboard.views.region_data import remember

_OPENED = "network_opened"
_TABLE_HEIGHT = 560


@st.fragment
def show(base: Network, asked: Asked) -> None:
    """`base` is the network of the question, before the filters that only the drawing knows."""
    shown = remember(scene, base, asked=asked)
    if st.session_state.pop(_OPENED, False):
        st.rerun()
    chosen = None if shown.shows_groups else choosing.chosen(shown, at_first=protagonist(shown))
    as_drawing = asking.read_shown() is Shown.DRAWING
    left, right = st.columns([63.5, 22], gap="medium")
    with left, st.container(key="network_left"):
        if as_drawing:
            data = remember(drawing_data, base, asked=asked, language=language())
            component.drawing(data, on_chosen=choosing.on_clicked, on_opened=_on_opened)
            switched_on = legend.show()
        else:
            table.show(shown, height=_TABLE_HEIGHT)
    with right, st.container(key="network_beside"):
        triangle = _card(shown, chosen)
    if as_drawing:
        _light(shown, chosen, triangle, switched_on)


def _on_opened() -> None:
    # A fragment cannot redraw the filters: the next lines of `show` ask for the whole page.
    address.write(group=component.opened(), organisation=None)
    st.session_state[_OPENED] = True


def _card(shown: Scene, chosen: str | None) -> Triangle | None:
    """The card of the chosen one, and which of its triangles is to be lit."""
    if chosen is None:
        hint = "network.choose_group" if shown.shows_groups else "network.choose_somebody"
        st.html(f'<p class="reason">{t(hint)}</p>')
        return None
    card.show(shown.network, chosen, key="network")
    triangles = lit.triangles(shown, chosen)
    if not triangles:
        return None
    picked = st.selectbox(
        t("network.light_up"),
        range(len(triangles)),
        format_func=lambda number: _triangle_name(shown, triangles[number], chosen),
        key=f"network_triangle_{chosen}",
    )
    return triangles[picked] if picked is not None and picked < len(triangles) else triangles[0]


def _newcomers(shown: Scene) -> dict[str, str]:
    """In a look ahead: the names of those whom only the list has."""
    there = [each for each in sorted(previewing.newcomers()) if each in shown.network.index]
    by_id = shown.network.ecosystem.by_id
    return {each: safe.tidy(by_id[each].name, at_most=60) for each in there[: previewing.MOST]}


def _triangle_name(shown: Scene, triangle: Triangle, chosen: str) -> str:
    golden = isinstance(triangle, GoldenTriangle)
    members = (
        triangle.members
        if isinstance(triangle, GoldenTriangle)
        else (triangle.middle, triangle.source, triangle.target)
    )
    one, other = (
        safe.tidy(shown.network.ecosystem.by_id[each].name, at_most=40) for each in members if each != chosen
    )
    return t("network.golden_with" if golden else "network.open_with", one=one, other=other)


def _light(shown: Scene, chosen: str | None, triangle: Triangle | None, on: frozenset[Switch]) -> None:
    lights: list[Lit] = []
    if not shown.shows_groups:
        if Switch.MISSING in on:
            lights.append(lit.light_of_missing(shown))
        if Switch.SUGGESTIONS in on:
            lights.append(lit.light_of_suggestions(shown))
        if Switch.GOLDEN in on:
            lights.append(lit.light_of_golden(shown, chosen))
            if triangle is not None:
                lights.append(lit.light_of_triangle(shown, triangle))
    found = lit.together(*lights)
    component.light(
        {
            "chosen": chosen,
            "turn": choosing.turn(),
            "seek": choosing.seeks(),
            "past": shown.asked.on is not None,
            "lines": [line.packed() for line in found.lines],
            "faces": [list(face) for face in found.faces],
            "names": _newcomers(shown) | dict(found.names),
        }
    )
