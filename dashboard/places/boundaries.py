"""Borders of provinces and countries, offline: only those in view.

The files in data/boundaries are Natural Earth's, made by scripts/make_boundaries.py.
"""

import csv
import gzip
import json
from functools import lru_cache
from typing import Any

import numpy as np
import numpy.typing as npt

from dashboard.data_folder import data_folder
from dashboard.places.clipping import Box, Point, area_of, box_around, clipped, label_point, thinned

STEPS_ACROSS, STEPS_ACROSS_MANY = 3600, 1200
"""Points closer than this part of the width fall together: coarser where many countries are seen."""
MANY_DEGREES = 12.0
SMALLEST_PART = 8
"""Islands smaller than this number of such steps are left out."""
FINEST_GRID = 0.001
SHORTEST_RING = 4


@lru_cache(maxsize=1)
def countries() -> dict[str, Box]:
    """The countries that there are boundaries of, by ISO 3166 code, with the box each lies in."""
    with (data_folder() / "boundaries" / "countries.csv").open(encoding="utf-8", newline="") as file:
        return {
            row["country"]: Box(*(float(row[side]) for side in ("west", "south", "east", "north")))
            for row in csv.DictReader(file)
        }


@lru_cache(maxsize=16)
def areas_of(country: str) -> tuple[dict[str, Any], ...]:
    """The provinces or regions of a country as GeoJSON features; none for one we have no file of."""
    path = data_folder() / "boundaries" / f"{country}.geojson.gz"
    if country not in countries():
        return ()
    features = json.loads(gzip.decompress(path.read_bytes()))["features"]
    for feature in features:
        polygons = feature["geometry"]["coordinates"]
        feature["boxes"] = [box_around(polygon[0]) for polygon in polygons]
        feature["rings"] = [[np.array(ring) for ring in polygon] for polygon in polygons]
    return tuple(features)


def in_view(west: float, south: float, east: float, north: float) -> dict[str, Any]:
    """A GeoJSON FeatureCollection of what of the boundaries lies in a view, cut to it and thinned for it.

    In WGS 84 degrees. Each feature is one province or region; its properties are `country`
    (ISO 3166), `name`, and `label` ([longitude, latitude] of the middle of its largest part in
    view) with `share`, the part of the view that it fills.
    """
    view = Box(west, south, east, north)
    steps = STEPS_ACROSS if east - west <= MANY_DEGREES else STEPS_ACROSS_MANY
    grid = max(FINEST_GRID, (east - west) / steps)
    features = []
    for country, box in countries().items():
        if box.meets(view):
            features += [cut for area in areas_of(country) if (cut := _cut(area, view, grid))]
    return {"type": "FeatureCollection", "features": features}


def _cut(area: dict[str, Any], view: Box, grid: float) -> dict[str, Any] | None:
    """An area's part in view; None when it has none."""
    polygons = []
    for polygon, box in zip(area["rings"], area["boxes"], strict=True):
        if not box.meets(view) or max(box.east - box.west, box.north - box.south) < SMALLEST_PART * grid:
            continue
        rings = [_cut_ring(ring, box, view, grid) for ring in polygon]
        if rings[0]:
            polygons.append([rings[0], *(ring for ring in rings[1:] if ring)])
    if not polygons:
        return None
    largest = max((polygon[0] for polygon in polygons), key=area_of)
    longitude, latitude = label_point(largest)
    share = area_of(largest) / max((view.east - view.west) * (view.north - view.south), 1e-9)
    return {
        "type": "Feature",
        "properties": {
            **area["properties"],
            "label": [round(longitude, 4), round(latitude, 4)],
            "share": round(share, 4),
        },
        "geometry": {"type": "MultiPolygon", "coordinates": polygons},
    }


def _cut_ring(ring: npt.NDArray[np.float64], box: Box, view: Box, grid: float) -> list[Point]:
    points = thinned(ring, grid=grid)
    if not view.covers(box):
        points = [(round(longitude, 4), round(latitude, 4)) for longitude, latitude in clipped(points, view)]
    return points if len(points) >= SHORTEST_RING else []
