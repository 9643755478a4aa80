"""Features as deck.gl's GeoJsonLayer reads them."""

from collections.abc import Sequence
from typing import Any

from dashboard.views.map.viewing import Point

Feature = dict[str, Any]
DECIMALS = 5


def point(at: Point, **properties: Any) -> Feature:
    """A point at a longitude and latitude."""
    geometry = {"type": "Point", "coordinates": _rounded(at)}
    return {"type": "Feature", "geometry": geometry, "properties": properties}


def line(through: Sequence[Point], **properties: Any) -> Feature:
    """A line through longitudes and latitudes."""
    geometry = {"type": "LineString", "coordinates": [_rounded(at) for at in through]}
    return {"type": "Feature", "geometry": geometry, "properties": properties}


def _rounded(at: Point) -> list[float]:
    return [round(at[0], DECIMALS), round(at[1], DECIMALS)]


def colour(written: str, alpha: int = 255) -> list[int]:
    """`#0072B2`, or `#0072B280` with its own opacity, as deck.gl wants it: red, green, blue, opacity."""
    own = int(written[7:9], 16) if len(written) > 7 else alpha
    return [*(int(written[start : start + 2], 16) for start in (1, 3, 5)), own]


def faded(written: str, freshness: float) -> str:
    """A colour as faint as 0.25 + 0.75 · freshness, as on every screen: `#0072B280`."""
    return f"{written}{round(255 * (0.25 + 0.75 * freshness)):02X}"
