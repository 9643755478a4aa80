"""Cut rings of coordinates to a box, and thin them out for it."""

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

Point = tuple[float, float]


class Box(NamedTuple):
    """A rectangle in WGS 84 degrees."""

    west: float
    south: float
    east: float
    north: float

    def meets(self, other: "Box") -> bool:
        """Whether the two have any point in common."""
        return (
            self.west <= other.east
            and other.west <= self.east
            and self.south <= other.north
            and other.south <= self.north
        )

    def covers(self, other: "Box") -> bool:
        """Whether the other lies wholly inside it."""
        return (
            self.west <= other.west
            and self.east >= other.east
            and self.south <= other.south
            and self.north >= other.north
        )

    def holds(self, longitude: float, latitude: float) -> bool:
        """Whether a point lies in it."""
        return self.west <= longitude <= self.east and self.south <= latitude <= self.north


def box_around(ring: Sequence[Point]) -> Box:
    """The smallest box that holds a ring."""
    longitudes, latitudes = [point[0] for point in ring], [point[1] for point in ring]
    return Box(min(longitudes), min(latitudes), max(longitudes), max(latitudes))


def thinned(ring: npt.NDArray[np.float64], *, grid: float) -> list[Point]:
    """The ring (n × 2: longitude, latitude) on a grid of so many degrees, without repeated points.

    Snapping treats every point alike, whichever area it belongs to, so that the borders of
    neighbours still coincide; simplifying ring by ring would leave gaps between them.
    """
    snapped = np.round(ring / grid)
    changes = np.ones(len(snapped), dtype=bool)
    changes[1:] = (snapped[1:] != snapped[:-1]).any(axis=1)
    return [(x, y) for x, y in np.round(snapped[changes] * grid, 4).tolist()]


def clipped(ring: Sequence[Point], box: Box) -> list[Point]:
    """The part of a ring inside a box (Sutherland and Hodgman 1974), closed; empty when there is none."""
    edges: tuple[tuple[Callable[[Point], bool], int, float], ...] = (
        (lambda point: point[0] >= box.west, 0, box.west),
        (lambda point: point[0] <= box.east, 0, box.east),
        (lambda point: point[1] >= box.south, 1, box.south),
        (lambda point: point[1] <= box.north, 1, box.north),
    )
    points = list(ring)
    for is_inside, axis, at in edges:
        kept: list[Point] = []
        for index, point in enumerate(points):
            before = points[index - 1]
            if is_inside(point) != is_inside(before):
                kept.append(_crossing(before, point, axis, at))
            if is_inside(point):
                kept.append(point)
        points = kept
        if not points:
            return []
    return points if points[0] == points[-1] else [*points, points[0]]


def _crossing(one: Point, other: Point, axis: int, at: float) -> Point:
    share = (at - one[axis]) / (other[axis] - one[axis])
    between = one[1 - axis] + share * (other[1 - axis] - one[1 - axis])
    return (at, between) if axis == 0 else (between, at)


def label_point(ring: Sequence[Point]) -> Point:
    """Where a name stands in a ring: its centroid by area, else the middle of its box."""
    area = east = north = 0.0
    for (x, y), (next_x, next_y) in pairwise(ring):
        cross = x * next_y - next_x * y
        area += cross
        east += (x + next_x) * cross
        north += (y + next_y) * cross
    if abs(area) < 1e-12:
        box = box_around(ring)
        return (box.west + box.east) / 2, (box.south + box.north) / 2
    return east / (3 * area), north / (3 * area)


def area_of(ring: Sequence[Point]) -> float:
    """The surface of a ring in square degrees: to compare sizes, not to measure."""
    pairs = pairwise(ring)
    return abs(sum(x * next_y - next_x * y for (x, y), (next_x, next_y) in pairs)) / 2


def holds(ring: Sequence[Point], longitude: float, latitude: float) -> bool:
    """Whether a point lies in a closed ring, by the even-odd rule."""
    inside = False
    for (x, y), (next_x, next_y) in pairwise(ring):
        crosses = (y > latitude) != (next_y > latitude)
        if crosses and longitude < (next_x - x) * (latitude - y) / (next_y - y) + x:
            inside = not inside
    return inside
