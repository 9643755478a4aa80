"""Fifth step: an organisation with a place and no coordinates stands at its town, and says so."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from geopy.exc import GeopyError
from geopy.geocoders.base import Geocoder

from dashboard.ingest.entry import Entry
from dashboard.ingest.problem import Problem, ProblemCode
from dashboard.model import Organisation, Precision
from dashboard.places.folding import fold as fold_place

SAME_SPOT_DEGREES = 0.0005
"""Coordinates within about 50 m of the middle of the town were looked up, not measured."""


@dataclass(frozen=True, slots=True)
class Town:
    """What the geocoder knows of a place."""

    latitude: float
    longitude: float
    precision: Precision
    municipality: str = ""


def town_of(geocoder: Geocoder, place: str, *, country: str) -> Town | None:
    """Where a place is; None when the geocoder does not know it, or cannot say just now."""
    try:
        location = geocoder.geocode(place, country=country or None)
    except GeopyError:
        return None
    if location is None:
        return None
    raw = location.raw if isinstance(location.raw, Mapping) else {}
    # A place alone is never better than its town, whatever the geocoder says.
    approximate = raw.get("precision") == Precision.APPROXIMATE
    return Town(
        latitude=location.latitude,
        longitude=location.longitude,
        precision=Precision.APPROXIMATE if approximate else Precision.TOWN,
        municipality=str(raw.get("municipality") or ""),
    )


def in_silence() -> None:
    """Nobody waits for it."""


class Placing:
    """Places organisations through a geopy geocoder; asks for each town once.

    `tell` is called before whatever may take a moment: a question to a geocoder, which may be on another
    host, and each country that is read from disk. It may raise, and nobody more is placed.
    """

    def __init__(
        self, geocoder: Geocoder | None, *, country: str, tell: Callable[[], None] = in_silence
    ) -> None:
        self._geocoder = geocoder
        self._country = country
        self._tell = tell
        self._read: set[str] = set()
        self._answers: dict[tuple[str, str], Town | None] = {}

    def place(
        self, before: Organisation | None, after: Organisation, entry: Entry
    ) -> tuple[Organisation, Problem | None]:
        """The organisation where it stands, and a notice when its place is not known.

        Coordinates in the list are believed, and are town-precise when they are the town's, unless the list
        says how precise they are.
        Those of a stored organisation stay, unless the list moves it to another place; then
        they would be wrong, and so would its municipality.
        """
        if "latitude" in entry.values and "longitude" in entry.values:
            return self._as_given(before, after, entry), None
        moved = before is not None and fold_place(before.place) != fold_place(after.place)
        if self._geocoder is None or not after.place or (after.is_placed and not moved):
            return after, None
        if moved and "municipality" not in entry.values:
            after = replace(after, municipality="")
        town = self._town(after)
        if town is None:
            unplaced = replace(after, latitude=None, longitude=None, precision=None)
            near = self._near(after)
            return unplaced, entry.problem(ProblemCode.PLACE_UNKNOWN, "place", found=after.place, near=near)
        placed = replace(
            after,
            latitude=town.latitude,
            longitude=town.longitude,
            precision=town.precision,
            municipality=after.municipality or town.municipality,
        )
        return placed, None

    def _as_given(self, before: Organisation | None, after: Organisation, entry: Entry) -> Organisation:
        if "precision" in entry.values:
            return after
        if before and (before.latitude, before.longitude) == (after.latitude, after.longitude):
            return after
        town = self._town(after) if after.place else None
        if town and after.latitude is not None and after.longitude is not None:
            distance = max(abs(after.latitude - town.latitude), abs(after.longitude - town.longitude))
            if distance <= SAME_SPOT_DEGREES:
                return replace(after, precision=town.precision)
        if after.address:
            return replace(after, precision=Precision.ADDRESS)
        return replace(after, precision=Precision.POSTCODE if after.postcode else None)

    def _town(self, organisation: Organisation) -> Town | None:
        asked = (organisation.place, organisation.country or self._country)
        if asked not in self._answers:
            self._answers[asked] = self._ask(*asked)
        return self._answers[asked]

    def _ask(self, place: str, country: str) -> Town | None:
        if self._geocoder is None:
            return None
        self._tell()
        read = getattr(self._geocoder, "read", None)
        if read is not None and country not in self._read:
            read(country or None, each=self._tell)
            self._read.add(country)
        return town_of(self._geocoder, place, country=country)

    def _near(self, organisation: Organisation) -> str:
        """A place that was perhaps meant, from a geocoder that can say."""
        suggestions = getattr(self._geocoder, "suggestions", None)
        if suggestions is None:
            return ""
        found = suggestions(
            organisation.place, country=organisation.country or self._country or None, count=1
        )
        return str(found[0]) if found else ""
