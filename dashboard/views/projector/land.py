"""The same marks on the map: land and borders as one path, places in its own units."""

from collections.abc import Mapping
from typing import Any

from dashboard.places.boundaries import in_view
from dashboard.texts import Language, texts_in
from dashboard.views.live.ground import Ground
from dashboard.views.map.scene import scene
from dashboard.views.map.viewing import View
from dashboard.views.region_data import remember

WIDE, HIGH = 1270, 730
"""The drawing's room on a page of 1920 × 1080."""
_MARK = 8.0
_ENLARGED = 1.5
"""The map spreads marks for a screen on a desk: drawn for less, and enlarged with what is between."""
_MOST_NAMED = 7


def drawing(ground: Ground, marks: Mapping[str, int], language: Language) -> dict[str, Any] | None:
    """`at` is [place in the list, x, y] from the middle; None when nobody has coordinates."""
    network = ground.scene.network
    drawn = remember(
        scene, network, inside=None, width=round(WIDE / _ENLARGED), height=round(HIGH / _ENLARGED)
    )
    if not drawn.placed:
        return None
    half_wide, half_high = WIDE / 2, HIGH / 2
    at = [
        [marks[id], round(x * _ENLARGED, 1), round(y * _ENLARGED, 1)]
        for id, (x, y) in drawn.fan.positions.items()
        if id in marks and abs(x * _ENLARGED) <= half_wide and abs(y * _ENLARGED) <= half_high
    ]
    country = network.ecosystem.region.country
    home, abroad = _paths(drawn.view, country)
    largest = {spot.name: spot for spot in sorted(drawn.fan.spots, key=lambda spot: len(spot.members))}
    spots = sorted(largest.values(), key=lambda spot: -len(spot.members))[:_MOST_NAMED]
    texts = texts_in(language)
    return {
        "box": [-half_wide, -half_high, half_wide, half_high],
        "radius": _MARK,
        "at": at,
        "home": home,
        "abroad": abroad,
        "towns": [
            [spot.name, *(round(each * _ENLARGED, 1) for each in (*spot.at, spot.radius))]
            for spot in spots
            if spot.name
        ],
        "label": texts("projector.map_label", n=len(at)),
    }


def _paths(view: View, country: str) -> tuple[str, str]:
    """SVG paths of the land at home and of what lies abroad."""
    home: list[str] = []
    abroad: list[str] = []
    for area in in_view(*view.box(times=1.05))["features"]:
        rings = [ring for polygon in area["geometry"]["coordinates"] for ring in polygon]
        path = "".join(_ring(ring, view) for ring in rings)
        (home if area["properties"]["country"] == country else abroad).append(path)
    return "".join(home), "".join(abroad)


def _ring(ring: Any, view: View) -> str:
    points = (view.to_pixels((float(x), float(y))) for x, y in ring)
    return "M" + "L".join(f"{x * _ENLARGED:.0f} {y * _ENLARGED:.0f}" for x, y in points) + "Z"
