"""Everything on the map as deck.gl layers, each with an id, the lowest first.

Only GeoJsonLayer is used, and its fills are set on its sublayers: Streamlit fades everything but
what is chosen through the colours of other layers, and the map must stay as it is.
"""

from collections.abc import Mapping, Sequence
from typing import Any

import pydeck

from dashboard.model import Organisation, Precision
from dashboard.texts import Texts
from dashboard.views import safe
from dashboard.views.map import icons
from dashboard.views.map.background import Background
from dashboard.views.map.fanning import LARGEST_RING, MARK, Spot
from dashboard.views.map.geojson import Feature, colour, line, point
from dashboard.views.map.viewing import Point, View
from dashboard.views.theme import LIGHT, Tokens

MARKS = "organisations"
PRECISE = (Precision.ADDRESS, Precision.POSTCODE)
LIGHT_BORDER = "#B9C3CB"
MANY = 12
"""A place with so many organisations is named in bold."""
FONT = pydeck.types.String("Source Sans, sans-serif")
ATLAS = pydeck.types.String(icons.ADDRESS)

Line = tuple[list[Point], str, float]
"""Where it goes in degrees, its colour, its width in pixels."""


def land(under: Background, tokens: Tokens, unit: float) -> list[pydeck.Layer]:
    """The country itself on the page's colour, abroad on the panel's, borders in hairlines."""
    border = colour(LIGHT_BORDER if tokens == LIGHT else tokens.hairline)
    return [
        _filled("abroad", under.abroad, colour(tokens.panel), colour(tokens.selected)),
        _filled("home", under.home, colour(tokens.page), border),
        _geojson(
            "scale",
            under.scale,
            filled=False,
            get_line_color=colour(tokens.ink2),
            line_width_units=_units("pixels"),
            get_line_width=1,
        ),
        _texts("scale-name", under.scale_name, colour(tokens.ink2), tokens, size=12.5 * unit),
        _texts("areas", under.names, colour(tokens.ink2), tokens, size=13 * unit),
    ]


def lines(name: str, drawn: list[Line]) -> pydeck.Layer:
    """Lines, the first one lowest."""
    features = [line(path, colour=colour(ink), width=width) for path, ink, width in drawn]
    return _geojson(
        name,
        features,
        filled=False,
        get_line_color="properties.colour",
        get_line_width="properties.width",
        line_width_units=_units("pixels"),
        line_joint_rounded=True,
        line_cap_rounded=True,
    )


def marks(
    organisations: Sequence[Organisation],
    positions: Mapping[str, Point],
    shown: frozenset[str],
    view: View,
    tokens: Tokens,
    what: Mapping[str, str],
    *,
    revision: int,
) -> list[pydeck.Layer]:
    """The marks, each over a halo in the colour of the page.

    All of them are always there, those left out by a filter without size: so an index means the same
    organisation whatever the filter, and what was chosen stays chosen. `what` is a line about each.
    """
    features = []
    for each in organisations:
        kind = "filled" if each.precision in PRECISE else "outlined"
        features.append(
            point(
                view.to_degrees(positions[each.id]),
                id=each.id,
                name=safe.tidy(each.name, at_most=80),
                what=what[each.id],
                icon=icons.name_of(each.corner, kind),
                halo=icons.name_of(each.corner, "halo"),
                colour=colour(tokens.corner(each.corner)),
                size=icon_size(view) if each.id in shown else 0,
            )
        )
    return [
        # An outlined mark is hollow: the halo below it makes its inside answer to a click too.
        _icons(f"halos-{revision}", features, "properties.halo", colour(tokens.page), pickable=True),
        _icons(f"{MARKS}-{revision}", features, "properties.icon", "properties.colour", pickable=True),
    ]


def ring(at: Point | None, view: View, tokens: Tokens) -> pydeck.Layer:
    """The ring around the chosen organisation, if it is on the map."""
    features = [] if at is None else [point(view.to_degrees(at), icon=icons.RING, size=icon_size(view))]
    return _icons("ring", features, "properties.icon", colour(tokens.ink))


def names(
    spots: tuple[Spot, ...],
    shown: frozenset[str],
    lit: frozenset[str],
    view: View,
    tokens: Tokens,
    unit: float,
    texts: Texts,
) -> list[pydeck.Layer]:
    """The names of places, with how many stand there; those with something lit in bold ink."""
    quiet: list[Feature] = []
    bold: list[Feature] = []
    for spot in spots:
        here = [each for each in spot.members if each in shown]
        if spot.label is None or not here:
            continue
        is_lit = any(each in lit for each in here) or len(here) >= MANY
        name = safe.tidy(spot.name, at_most=40)
        text = texts("map.place_count", place=name, n=len(here)) if len(here) > LARGEST_RING else name
        (bold if is_lit else quiet).append(point(view.to_degrees(spot.label), text=text))
    return [
        _texts("places", quiet, colour(tokens.ink2), tokens, size=13 * unit),
        _texts("places-lit", bold, colour(tokens.ink), tokens, size=13.5 * unit, weight=600),
    ]


def icon_size(view: View) -> float:
    """The side of an icon on the ground in metres, so that a mark is MARK pixels round in this view."""
    return icons.CELL / icons.RADIUS * MARK * view.metres_per_pixel


def _units(name: str) -> pydeck.types.String:
    return pydeck.types.String(name)


def _geojson(name: str, features: list[Feature], **settings: Any) -> pydeck.Layer:
    return pydeck.Layer("GeoJsonLayer", data=features, id=name, **{"pickable": False, **settings})


def _filled(name: str, features: list[Feature], fill: list[int], border: list[int]) -> pydeck.Layer:
    layer = _geojson(
        name,
        features,
        filled=True,
        stroked=True,
        get_line_color=border,
        get_line_width=1,
        line_width_units=_units("pixels"),
    )
    layer._subLayerProps = {"polygons-fill": {"getFillColor": fill}}
    return layer


def _icons(
    name: str, features: list[Feature], icon: str, paint: str | list[int], *, pickable: bool = False
) -> pydeck.Layer:
    return _geojson(
        name,
        features,
        pickable=pickable,
        point_type=_units("icon"),
        icon_atlas=ATLAS,
        icon_mapping=icons.mapping(),
        get_icon=icon,
        get_icon_color=paint,
        get_icon_size="properties.size",
        icon_size_units=_units("meters"),
        icon_size_max_pixels=3.2 * MARK * icons.CELL / icons.RADIUS,
    )


def _texts(
    name: str, features: list[Feature], ink: list[int], tokens: Tokens, *, size: float, weight: int = 500
) -> pydeck.Layer:
    return _geojson(
        name,
        features,
        point_type=_units("text"),
        get_text="properties.text",
        get_text_color=ink,
        get_text_size=size,
        text_font_family=FONT,
        text_font_weight=weight,
        text_character_set=_units("auto"),
        text_font_settings={"sdf": True, "fontSize": 48, "buffer": 8, "radius": 12, "cutoff": 0.22},
        text_outline_width=3,
        text_outline_color=colour(tokens.page),
    )
