"""Lines between two marks, in the pixels of a view: straight for a crowd, shallow arcs for a few."""

from math import hypot

from dashboard.views.map.viewing import Point

STEPS = 24
PIECES = 14
HEIGHT = 0.16
"""How far an arc rises above its chord, as a share of it."""
ROOM = 7.0
"""How far from a mark's middle a line stops, in pixels."""


def arc(start: Point, end: Point, *, height: float = HEIGHT) -> list[Point]:
    """A shallow arc (a quadratic Bézier curve) that stops before both marks.

    It always bends to the left of the way from west to east, so that the same two ends give the
    same arc whichever comes first. Two marks that touch get a straight line.
    """
    flip = start > end
    first, last = (end, start) if flip else (start, end)
    (x1, y1), (x2, y2) = first, last
    length = hypot(x2 - x1, y2 - y1)
    if length <= 2 * ROOM:
        return [start, end]
    middle_x, middle_y = (x1 + x2) / 2, (y1 + y2) / 2
    via = (middle_x + 2 * height * (y2 - y1), middle_y - 2 * height * (x2 - x1))
    points = [_bezier(first, via, last, step / STEPS) for step in range(STEPS + 1)]
    kept = [point for point in points if _far(point, first) and _far(point, last)]
    kept = [_towards(first, kept[0]), *kept, _towards(last, kept[-1])] if kept else [first, last]
    return kept[::-1] if flip else kept


def straight(start: Point, end: Point) -> list[Point]:
    """The straight line between two marks, from middle to middle: the marks lie above it."""
    return [start, end]


def broken(start: Point, end: Point) -> list[list[Point]]:
    """The straight line in short pieces: of what is on it nobody knows since when."""
    (x1, y1), (x2, y2) = start, end

    def at(share: float) -> Point:
        return x1 + share * (x2 - x1), y1 + share * (y2 - y1)

    return [[at(piece / PIECES), at((piece + 0.5) / PIECES)] for piece in range(PIECES)]


def _bezier(start: Point, via: Point, end: Point, t: float) -> Point:
    a, b, c = (1 - t) ** 2, 2 * t * (1 - t), t**2
    return a * start[0] + b * via[0] + c * end[0], a * start[1] + b * via[1] + c * end[1]


def _far(point: Point, mark: Point) -> bool:
    return hypot(point[0] - mark[0], point[1] - mark[1]) > ROOM


def _towards(mark: Point, point: Point) -> Point:
    """The point just outside a mark on the way to another."""
    dx, dy = point[0] - mark[0], point[1] - mark[1]
    share = ROOM / (hypot(dx, dy) or 1.0)
    return mark[0] + share * dx, mark[1] + share * dy
