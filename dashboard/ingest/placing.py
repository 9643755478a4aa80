"""Fifth step: an organisation with a place and no coordinates stands at its town, and says so."""

from collections.abc import Mapping
from dataclasses import replace

from geopy.exc import GeopyError
from geopy.geocoders.base import Geocoder

from dashboard.ingest.entry import Entry
from dashboard.ingest.problem import Problem, ProblemCode
from dashboard.model import Organisation, Precision
from dashboard.places.folding import fold as fold_place

SAME_SPOT_DEGREES = 0.0005
"""Coordinates within about 50 m of the middle of the town were looked up, not measured."""


class Placing:
    """Places organisations through a geopy geocoder; asks for each town once."""

    def __init__(self, geocoder: Geocoder | None, *, country: str) -> None:
        self._geocoder = geocoder
        self._country = country
        self._answers: dict[tuple[str, str], tuple[float, float, Precision] | None] = {}

    def place(
        self, before: Organisation | None, after: Organisation, entry: Entry
    ) -> tuple[Organisation, Problem | None]:
        """The organisation where it stands, and a notice when its place is not known.

        Coordinates in the list are believed, and are town-precise when they are the town's.
        Those of a stored organisation stay, unless the list moves it to another place.
        """
        if "latitude" in entry.values and "longitude" in entry.values:
            return self._as_given(before, after), None
        moved = before is not None and fold_place(before.place) != fold_place(after.place)
        if not after.place or (after.is_placed and not moved):
            return after, None
        if self._geocoder is None:
            return after, None
        town = self._town(after)
        if town is None:
            unplaced = replace(after, latitude=None, longitude=None, precision=None)
            return unplaced, entry.problem(ProblemCode.PLACE_UNKNOWN, "place", found=after.place)
        latitude, longitude, precision = town
        return replace(after, latitude=latitude, longitude=longitude, precision=precision), None

    def _as_given(self, before: Organisation | None, after: Organisation) -> Organisation:
        if before and (before.latitude, before.longitude) == (after.latitude, after.longitude):
            return after
        town = self._town(after) if after.place else None
        if town and after.latitude is not None and after.longitude is not None:
            distance = max(abs(after.latitude - town[0]), abs(after.longitude - town[1]))
            if distance <= SAME_SPOT_DEGREES:
                return replace(after, precision=town[2])
        if after.address:
            return replace(after, precision=Precision.ADDRESS)
        return replace(after, precision=Precision.POSTCODE if after.postcode else None)

    def _town(self, organisation: Organisation) -> tuple[float, float, Precision] | None:
        asked = (organisation.place, organisation.country or self._country)
        if asked not in self._answers:
            self._answers[asked] = self._ask(*asked)
        return self._answers[asked]

    def _ask(self, place: str, country: str) -> tuple[float, float, Precision] | None:
        if self._geocoder is None:
            return None
        try:
            location = self._geocoder.geocode(place, country=country or None)
        except GeopyError:
            return None
        if location is None:
            return None
        raw: Mapping[str, object] = location.raw if isinstance(location.raw, Mapping) else {}
        return location.latitude, location.longitude, _precision(raw.get("precision"))


def _precision(said: object) -> Precision:
    """As precise as the geocoder says, but a place alone is never better than its town."""
    return Precision.APPROXIMATE if said == Precision.APPROXIMATE else Precision.TOWN
