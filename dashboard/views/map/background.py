"""What lies under the marks: land, borders, the names of countries and provinces, and the scale."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from math import hypot

from babel import Locale

from dashboard.places.boundaries import in_view
from dashboard.places.clipping import holds
from dashboard.texts import Texts
from dashboard.views.map.fanning import LABEL_HEIGHT, Spot
from dashboard.views.map.geojson import Feature, line, point
from dashboard.views.map.viewing import Point, View

AROUND = 3.0
"""Borders are sent for a view this many times as wide and high, so that there is room to pan …"""
AROUND_FAR, FAR = 1.7, 7.0
"""… and less far when the map shows several countries: below this zoom."""
SMALLEST_NAMED = 0.02
"""A country or province is named when its part fills at least this share of the view."""
LARGEST_SCALE = 0.18
"""The scale is a round number of kilometres, at most this share of the view's width."""
EDGE = 26
GRID = 16
"""In so many steps across and down a place is sought for a name."""
ENOUGH = 60.0
CLEAR = 11.0
"""How far a name stays from a border, in pixels."""
SCALE_ROOM = 60.0
WIDE_LETTER = 11.5
THIN_SPACE = "\u2009"


@dataclass(frozen=True, slots=True)
class Background:
    """Features of each kind; `home` is the region's own country, `abroad` every other."""

    home: list[Feature]
    abroad: list[Feature]
    names: list[Feature]
    scale: list[Feature]
    scale_name: list[Feature]


def around(view: View) -> float:
    """How many times as wide and high as the view the land is that one can pan to."""
    return AROUND if view.zoom >= FAR else AROUND_FAR


def background(view: View, spots: Sequence[Spot], *, country: str, texts: Texts) -> Background:
    """The land around a view; provinces at home and countries abroad are named, clear of the spots."""
    areas = in_view(*view.box(times=around(view)))["features"]
    home = [area for area in areas if area["properties"]["country"] == country]
    abroad = [area for area in areas if area["properties"]["country"] != country]
    scale, scale_name = _scale(view, texts)
    return Background(
        [_bare(area) for area in home],
        [_bare(area) for area in abroad],
        _names(view, country, spots, texts),
        scale,
        scale_name,
    )


def _bare(area: Feature) -> Feature:
    return {"type": "Feature", "properties": {}, "geometry": area["geometry"]}


def _names(view: View, country: str, spots: Sequence[Spot], texts: Texts) -> list[Feature]:
    """Provinces at home and countries abroad, each named where there is room for it."""
    territories = Locale.parse(texts.language.value).territories
    parts: dict[str, list[list[Point]]] = defaultdict(list)
    shares: dict[str, float] = defaultdict(float)
    for area in in_view(*view.box())["features"]:
        about = area["properties"]
        home = about["country"] == country
        name = about["name"] if home else territories.get(about["country"], about["name"])
        shares[name] += about["share"]
        parts[name] += [
            [view.to_pixels(at) for at in polygon[0]] for polygon in area["geometry"]["coordinates"]
        ]
    names = []
    for name, rings in sorted(parts.items()):
        written = THIN_SPACE.join(name.upper())
        at = _roomiest(rings, len(name) * WIDE_LETTER / 2, view, spots)
        if shares[name] >= SMALLEST_NAMED and at is not None:
            names.append(point(view.to_degrees(at), text=written))
    return names


def _roomiest(rings: list[list[Point]], half: float, view: View, spots: Sequence[Spot]) -> Point | None:
    """Where a name of half that width lies within an area, clear of every spot, near an edge if it can."""
    across, down = view.width / 2 - half - EDGE, view.height / 2 - EDGE
    free = []
    for row in range(GRID + 1):
        for column in range(GRID + 1):
            x, y = across * (2 * column / GRID - 1), down * (2 * row / GRID - 1)
            ends = [(x + side * half, y + up) for side in (-1, 0, 1) for up in (-CLEAR, CLEAR)]
            if y > view.height / 2 - SCALE_ROOM and x + half > view.width * (0.5 - LARGEST_SCALE) - EDGE:
                continue
            if not all(any(holds(ring, *end) for ring in rings) for end in ends):
                continue
            room = min((_clear(spot, x, y, half) for spot in spots), default=ENOUGH)
            if room > 0:
                free.append((min(room, ENOUGH), abs(x) / across + abs(y) / down, (x, y)))
    return max(free)[2] if free else None


def _clear(spot: Spot, x: float, y: float, half: float) -> float:
    """How far a spot with its name stays from a word of half that width."""
    aside = max(abs(spot.at[0] - x) - half, 0.0)
    return hypot(aside, spot.at[1] - y) - spot.radius - LABEL_HEIGHT


def _scale(view: View, texts: Texts) -> tuple[list[Feature], list[Feature]]:
    """A bar of a round length, drawn on the land itself: it stays right when the map is zoomed."""
    longest = view.width * LARGEST_SCALE * view.metres_per_pixel / 1000
    km = max((step for step in (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000) if step <= longest), default=1)
    long = km * 1000 / view.metres_per_pixel
    right, low, tick = view.width / 2 - EDGE, view.height / 2 - EDGE + 8, 5
    corners = [(right - long, low - tick), (right - long, low), (right, low), (right, low - tick)]
    bar = line([view.to_degrees(corner) for corner in corners])
    name = point(view.to_degrees((right - long / 2, low - 11)), text=texts("map.scale", km=km))
    return [bar], [name]
