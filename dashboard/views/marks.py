"""The marks of the four corners and the lines between them, as SVG: shape and colour together.

Equal values have equal areas: circle radius r, square half-side 0.886 r, triangle side 2.694 r.
Nothing here holds text, so nothing here needs escaping.
"""

from math import hypot

from dashboard.model import Corner
from dashboard.views.theme import CSS, Tokens

SQUARE_HALF = 0.886
TRIANGLE_SIDE = 2.694
OTHER_SCALE = 0.8
_HALF_ROOT_THREE = 0.8660254

Point = tuple[float, float]


def mark(
    corner: Corner, at: Point, r: float, *, tokens: Tokens = CSS, outlined: float = 0.0, halo: float = 0.0
) -> str:
    """A corner's mark around a point. `outlined`: the width of its outline when it is missing.

    `halo` is the width of an edge in the colour of the page, so that lines stop before the mark.
    """
    colour = tokens.corner(corner)
    if outlined:
        paint = f'fill="none" stroke="{colour}" stroke-width="{_n(outlined)}"'
        return _shape(corner, at, r - outlined / 2.2, paint)
    edge = ""
    if halo:
        edge = _shape(
            corner, at, r, f'fill="{tokens.page}" stroke="{tokens.page}" stroke-width="{_n(2 * halo)}"'
        )
    return edge + _shape(corner, at, r, f'fill="{colour}"')


def _shape(corner: Corner, at: Point, r: float, paint: str) -> str:
    x, y = at
    if corner is Corner.BUSINESS:
        half = SQUARE_HALF * r
        return (
            f'<rect x="{_n(x - half)}" y="{_n(y - half)}" width="{_n(2 * half)}" height="{_n(2 * half)}" '
            f'rx="{_n(0.09 * half)}" {paint}/>'
        )
    if corner is Corner.GOVERNMENT:
        half, high = TRIANGLE_SIDE * r / 2, TRIANGLE_SIDE * r * _HALF_ROOT_THREE
        return (
            f'<path d="M{_n(x)} {_n(y - high * 2 / 3)}L{_n(x - half)} {_n(y + high / 3)}'
            f'H{_n(x + half)}Z" stroke-linejoin="round" {paint}/>'
        )
    radius = r * OTHER_SCALE if corner is Corner.OTHER else r
    return f'<circle cx="{_n(x)}" cy="{_n(y)}" r="{_n(radius)}" {paint}/>'


def line(start: Point, end: Point, width: float, colour: str) -> str:
    """A straight line."""
    return _stroke(start, end, width, colour)


def golden(start: Point, end: Point, width: float, *, tokens: Tokens = CSS, edge: float = 0.9) -> str:
    """A line of a golden triangle: gold, with an edge that holds on white paper."""
    return _stroke(start, end, width, tokens.gold_edge) + _stroke(start, end, width - 2 * edge, tokens.gold)


def hollow(
    start: Point,
    end: Point,
    width: float,
    *,
    tokens: Tokens = CSS,
    edge: float = 0.8,
    rim: float = 1.5,
    triangle: bool = True,
) -> str:
    """A link that is missing: the golden line, empty. In grey when it would make no triangle."""
    outer, inner = (tokens.gold_edge, tokens.gold) if triangle else (tokens.relation, tokens.relation)
    return (
        _stroke(start, end, width, outer)
        + _stroke(start, end, width - 2 * edge, inner)
        + _stroke(start, end, width - 2 * (edge + rim), tokens.page)
    )


def dotted(start: Point, end: Point, width: float, gap: float, colour: str) -> str:
    """A row of dots: not yet known."""
    return _stroke(start, end, width, colour, f' stroke-linecap="round" stroke-dasharray="0 {_n(gap)}"')


def between(start: Point, end: Point, leave: float, arrive: float | None = None) -> tuple[Point, Point]:
    """The part of a line that begins `leave` after its start and stops `arrive` before its end."""
    (x1, y1), (x2, y2) = start, end
    length = hypot(x2 - x1, y2 - y1) or 1.0
    dx, dy = (x2 - x1) / length, (y2 - y1) / length
    stop = leave if arrive is None else arrive
    return (x1 + leave * dx, y1 + leave * dy), (x2 - stop * dx, y2 - stop * dy)


def _stroke(start: Point, end: Point, width: float, colour: str, more: str = "") -> str:
    (x1, y1), (x2, y2) = start, end
    return (
        f'<line x1="{_n(x1)}" y1="{_n(y1)}" x2="{_n(x2)}" y2="{_n(y2)}" '
        f'stroke="{colour}" stroke-width="{_n(width)}"{more}/>'
    )


def _n(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")
