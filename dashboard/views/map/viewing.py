"""Which part of the world the map shows, and from degrees to its pixels and back (Web Mercator)."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import asinh, atan, cos, degrees, floor, log2, pi, radians, sinh, tan

Point = tuple[float, float]
"""Longitude and latitude in degrees, or x to the right and y downward in pixels."""

TILE = 512
EARTH_AROUND_M = 40_075_016.686
CLOSEST, WIDEST = 13.0, 1.5


@dataclass(frozen=True, slots=True)
class View:
    """A rectangle of `width` × `height` pixels around a middle, at a zoom as deck.gl counts it."""

    longitude: float
    latitude: float
    zoom: float
    width: int
    height: int

    def to_pixels(self, point: Point) -> Point:
        """From longitude and latitude to pixels from the middle."""
        x, y = _world(point)
        middle_x, middle_y = _world((self.longitude, self.latitude))
        return (x - middle_x) * self._scale, (y - middle_y) * self._scale

    def to_degrees(self, point: Point) -> Point:
        """From pixels from the middle to longitude and latitude."""
        middle_x, middle_y = _world((self.longitude, self.latitude))
        return _degrees((middle_x + point[0] / self._scale, middle_y + point[1] / self._scale))

    @property
    def metres_per_pixel(self) -> float:
        """On the ground, in the middle of the view."""
        return EARTH_AROUND_M * cos(radians(self.latitude)) / self._scale

    def box(self, *, times: float = 1.0) -> tuple[float, float, float, float]:
        """West, south, east and north of the view, made so many times wider and higher."""
        half_width, half_height = self.width * times / 2, self.height * times / 2
        west, north = self.to_degrees((-half_width, -half_height))
        east, south = self.to_degrees((half_width, half_height))
        return west, south, east, north

    @property
    def _scale(self) -> float:
        return float(TILE * 2**self.zoom)


def fit(points: Sequence[Point], *, width: int, height: int, margin: int) -> View:
    """The view that holds all points (longitude, latitude) with a margin in pixels."""
    if not points:
        return View(5.3, 52.1, 6.0, width, height)
    placed = [_world(point) for point in points]
    west, east = min(x for x, _ in placed), max(x for x, _ in placed)
    north, south = min(y for _, y in placed), max(y for _, y in placed)
    room_x, room_y = max(width - 2 * margin, 1), max(height - 2 * margin, 1)
    across = max((east - west) / room_x, (south - north) / room_y, 1e-9)
    zoom = min(CLOSEST, max(WIDEST, log2(1 / (across * TILE))))
    longitude, latitude = _degrees(((west + east) / 2, (north + south) / 2))
    return View(round(longitude, 4), round(latitude, 4), floor(zoom * 100) / 100, width, height)


def _world(point: Point) -> Point:
    """Web Mercator with the world from 0 to 1, y downward."""
    longitude, latitude = point
    held = min(85.0, max(-85.0, latitude))
    return (longitude + 180) / 360, (1 - asinh(tan(radians(held))) / pi) / 2


def _degrees(world: Point) -> Point:
    x, y = world
    return x * 360 - 180, degrees(atan(sinh(pi * (1 - 2 * y))))
