"""The marks as one picture for deck.gl, white on nothing: each mark takes its colour when it is drawn.

Served from a route of our own, for the security policy lets deck.gl fetch nothing but that.
"""

from dataclasses import fields
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from dashboard.model import Corner
from dashboard.views import marks
from dashboard.views.theme import Tokens

ADDRESS = "/driehoek/map-marks-1.svg"
"""Absolute, for the app's own routes do not stand under Streamlit's base path. A change of the
picture wants another number, for browsers keep it for a year."""
CELL = 96
RADIUS = 22.0
RING = "ring"
_WHITE = Tokens(*("#FFFFFF" for _ in fields(Tokens)))
_OUTLINE = 0.36 * RADIUS
_HALO = 0.30 * RADIUS
_KINDS = ("filled", "outlined", "halo")


def name_of(corner: Corner, kind: str) -> str:
    """The icon of a corner: `filled` on an address, `outlined` where approximate, `halo` below either."""
    return f"{corner}-{kind}"


def mapping() -> dict[str, dict[str, Any]]:
    """Where each icon stands in the picture, as deck.gl's IconLayer wants it."""
    cells = {
        name_of(corner, kind): (column, row)
        for column, corner in enumerate(Corner)
        for row, kind in enumerate(_KINDS)
    }
    cells[RING] = (0, len(_KINDS))
    return {
        name: {"x": column * CELL, "y": row * CELL, "width": CELL, "height": CELL, "mask": True}
        for name, (column, row) in cells.items()
    }


def atlas() -> str:
    """The picture with every icon, as SVG."""
    parts = []
    for column, corner in enumerate(Corner):
        x = (column + 0.5) * CELL
        parts.append(marks.mark(corner, (x, 0.5 * CELL), RADIUS, tokens=_WHITE))
        parts.append(marks.mark(corner, (x, 1.5 * CELL), RADIUS, tokens=_WHITE, outlined=_OUTLINE))
        parts.append(marks.mark(corner, (x, 2.5 * CELL), RADIUS, tokens=_WHITE, halo=_HALO))
    half, y = 1.75 * RADIUS, (len(_KINDS) + 0.5) * CELL
    parts.append(
        f'<rect x="{CELL / 2 - half}" y="{y - half}" width="{2 * half}" height="{2 * half}" '
        f'rx="{RADIUS / 2}" fill="none" stroke="#FFFFFF" stroke-width="{0.45 * RADIUS}"/>'
    )
    wide, high = len(Corner) * CELL, (len(_KINDS) + 1) * CELL
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{wide}" height="{high}" '
        f'viewBox="0 0 {wide} {high}">{"".join(parts)}</svg>'
    )


def marks_asset() -> Route:
    """The route that serves the picture, to be added to the app's `routes`."""
    picture = atlas()

    async def answer(_request: Request) -> Response:
        return Response(
            picture,
            media_type="image/svg+xml",
            headers={"Cache-Control": "public, max-age=31536000, immutable"},
        )

    return Route(ADDRESS, answer, methods=["GET"])
