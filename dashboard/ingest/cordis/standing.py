"""Where a participant stands: coordinates are believed when its town and country agree with them."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import asin, cos, radians, sin, sqrt
from typing import Any

from geopy.exc import GeopyError
from geopy.geocoders.base import Geocoder

from dashboard.model.region import EARTH_RADIUS_KM
from dashboard.places.town import countries

Point = tuple[float, float]
"""Latitude and longitude in degrees."""
FARTHEST_KM = 40.0
"""So far from the middle of its town an address may lie."""
BORDER_DEGREES = 0.5
"""So far outside the box of a country's towns a place in it may lie."""


@dataclass(frozen=True, slots=True)
class Standing:
    """The coordinates that can be believed, and whether others were written.

    `town` is its name as people write it, not in capitals; `by_town` are its coordinates, for whoever has
    none that can be believed.
    """

    town: str = ""
    point: Point | None = None
    by_town: Point | None = None
    is_distrusted: bool = False

    @property
    def best(self) -> Point | None:
        """Where it stands as well as we know."""
        return self.point or self.by_town


@dataclass(frozen=True, slots=True)
class _Town:
    """What the geocoder makes of a town: its name, and where all its namesakes lie, the likeliest first."""

    name: str
    points: tuple[Point, ...] = ()


class Standings:
    """Checks coordinates through a geocoder, which is asked for each town once."""

    def __init__(self, geocoder: Geocoder) -> None:
        self._geocoder = geocoder
        self._towns: dict[tuple[str, str], _Town] = {}

    def of(self, town: str, country: str, written: Point | None) -> Standing:
        """Where something in this town of this country stands, of which these coordinates are written."""
        asked = (town, country)
        if asked not in self._towns:
            self._towns[asked] = self._looked_up(town, country)
        known = self._towns[asked]
        by_town = known.points[0] if known.points else None
        if written is None or _agree(written, known.points, country):
            return Standing(known.name, written, by_town)
        return Standing(known.name, None, by_town, is_distrusted=True)

    def _looked_up(self, town: str, country: str) -> _Town:
        found = self.namesakes(town, country=country)
        points = tuple((each.latitude, each.longitude) for each in found)
        sure = [each.raw["place"] for each in found if each.raw.get("precision") == "town"]
        return _Town(sure[0] if sure else _without_capitals(town), points)

    def namesakes(self, town: str, *, country: str = "") -> Sequence[Any]:
        """Every place of that name, the likeliest first, as geopy's locations."""
        if not town:
            return ()
        try:
            return self._geocoder.geocode(town, country=country or None, exactly_one=False) or ()
        except GeopyError:
            return ()

    def near(self, town: str, *, country: str = "") -> tuple[str, ...]:
        """Names of places that were perhaps meant, from a geocoder that can say."""
        suggestions = getattr(self._geocoder, "suggestions", None)
        return tuple(suggestions(town, country=country or None)) if suggestions else ()


def _agree(written: Point, namesakes: Sequence[Point], country: str) -> bool:
    if namesakes:
        return any(km_between(written, each) <= FARTHEST_KM for each in namesakes)
    box = countries().get(country)
    if box is None:  # a country that the gazetteer does not have: nothing speaks against it
        return True
    return (
        box.south - BORDER_DEGREES <= written[0] <= box.north + BORDER_DEGREES
        and box.west - BORDER_DEGREES <= written[1] <= box.east + BORDER_DEGREES
    )


def _without_capitals(town: str) -> str:
    """ "SAINT-DENIS" as "Saint-Denis"; a name with small letters in it stays as it is."""
    return town.title() if town.isupper() else town


def km_between(one: Point, other: Point) -> float:
    """Great-circle distance (haversine) in kilometres."""
    north, south = radians(one[0]), radians(other[0])
    east = radians(other[1] - one[1])
    half_chord = sin((south - north) / 2) ** 2 + cos(north) * cos(south) * sin(east / 2) ** 2
    return 2 * EARTH_RADIUS_KM * asin(min(1.0, sqrt(half_chord)))
