"""The map or the table, with the card beside it. A click answers here, without the whole page."""

from collections.abc import Mapping
from dataclasses import replace

import pydeck
import streamlit as st

from dashboard.analysis.network import Network
from dashboard.analysis.suggestions import Suggestion
from dashboard.model import Organisation
from dashboard.views import card, previewing, safe, theme
from dashboard.views.language import language, t, texts
from dashboard.views.map import asked as asking
from dashboard.views.map import beside, between, chart, choosing, elsewhere, layers, legend, table
from dashboard.views.map.asked import Asked, Shown, Switch
from dashboard.views.map.background import Background
from dashboard.views.map.room import Room, measured
from dashboard.views.map.scene import Scene, land, scene
from dashboard.views.region_data import network as whole_network
from dashboard.views.region_data import remember

HEIGHT = 528


def _of_today(found: Network, asked: Asked) -> Network:
    """The same question today: whom to introduce is always about today, whatever day the map shows."""
    return found if asked.on is None else whole_network(replace(asked.question, on=None))


@st.fragment
def show(found: Network, asked: Asked) -> None:
    """`found` is the network of the question; the filters on text and corner follow here."""
    shown = [each for each in found.organisations if asked.keeps(each)]
    chosen = choosing.chosen(whole_network())
    suggestions: tuple[Suggestion, ...] = ()
    left, right = st.columns([51.5, 16.5], gap="medium")
    with left, st.container(key="map_left"):
        if asking.read_shown() is Shown.TABLE:
            table.show(found, shown, height=HEIGHT)
        else:
            suggestions = _map(found, shown, chosen, asked)
    with right, st.container(key="map_beside_it"):
        if chosen is None:
            beside.show(found, _of_today(found, asked), suggestions, is_past=asked.on is not None)
        else:
            card.show(found if chosen in found.index else whole_network(), chosen, key="map")


def _map(
    found: Network, shown: list[Organisation], chosen: str | None, asked: Asked
) -> tuple[Suggestion, ...]:
    """Draw it; the suggestions that are on it."""
    with st.container(key="map_room_box"):
        room = measured()
    if room is None:
        st.html('<div class="map-waiting"></div>')
        return ()
    base = whole_network()
    within = {"inside": asked.inside, "width": room.width, "height": room.height}
    drawn = remember(scene, base, **within)
    under = remember(land, base, **within, language=language())
    on = legend.switched_on()
    today = _of_today(found, asked)
    suggestions = between.suggested(today, chosen, drawn) if Switch.SUGGESTIONS in on else ()
    chart.show(
        _layers(found, today, shown, chosen, drawn, room, on, suggestions, under),
        drawn,
        room,
        tiles=base.ecosystem.region.settings.map_tiles,
        alternative=_alternative(shown, drawn),
    )
    with st.container(key="map_legend", horizontal=True, vertical_alignment="center", gap="medium"):
        legend.show()
    with st.container(key="map_foot", horizontal=True, vertical_alignment="center", gap="small"):
        placed = [each for each in shown if each.is_placed]
        far = [each for each in placed if not drawn.is_on_the_map(each.id)]
        elsewhere.show([each for each in shown if not each.is_placed], far)
        st.caption(t("map.credits"), width="content")
    return suggestions


def _layers(
    found: Network,
    today: Network,
    shown: list[Organisation],
    chosen: str | None,
    drawn: Scene,
    room: Room,
    on: frozenset[Switch],
    suggestions: tuple[Suggestion, ...],
    under: Background,
) -> list[pydeck.Layer]:
    tokens, view, unit = theme.tokens(), drawn.view, room.unit
    ids = frozenset(each.id for each in shown)
    at = {each: where for each, where in drawn.fan.positions.items() if each in ids}
    lit = {chosen, *previewing.newcomers()} | {
        end for each in suggestions for end in (each.source, each.target)
    }
    between_marks: dict[str, list[layers.Line]] = {"links": [], "golden": []}
    if Switch.LINKS in on:
        between_marks["links"] = between.link_lines(
            found, at, view, tokens, unit, tells_undated=found.question.on is not None
        )
    if Switch.GOLDEN in on:
        pairs = between.golden_pairs(found, chosen)
        between_marks["golden"] = between.golden_lines(pairs, at, view, tokens, unit)
    between_marks["chosen"] = between.chosen_lines(found, chosen, at, view, tokens, unit)
    between_marks["suggestions"] = between.suggestion_lines(suggestions, today, at, view, tokens, unit)
    return [
        *layers.land(under, tokens, unit),
        *(layers.lines(name, each) for name, each in between_marks.items()),
        *layers.marks(
            drawn.placed,
            drawn.fan.positions,
            ids,
            view,
            tokens,
            _what(drawn.placed),
            revision=found.ecosystem.revision,
        ),
        layers.ring(at.get(chosen or ""), view, tokens),
        *layers.names(
            drawn.fan.spots, ids, frozenset(each for each in lit if each), view, tokens, unit, texts()
        ),
    ]


def _what(organisations: tuple[Organisation, ...]) -> Mapping[str, str]:
    """The line below a name in the tooltip: its corner, its place, and how sure that is."""
    return {
        each.id: " · ".join(
            part
            for part in (
                t(f"common.one_{each.corner}"),
                safe.tidy(each.place, at_most=60),
                "" if each.precision in layers.PRECISE else t("map.about_there"),
            )
            if part
        )
        for each in organisations
    }


def _alternative(shown: list[Organisation], drawn: Scene) -> str:
    """The map in a sentence, for who cannot see it."""
    placed = sum(each.id in drawn.fan.positions for each in shown)
    return t("map.alternative", n=placed)
