"""Geocoders on other hosts, which a region may switch on: asked last, slowly, and never twice.

    offline gazetteer  →  found: done, nothing is sent
                       →  not found: what did this geocoder answer before?
                                     never asked: ask it, at most once a second, and remember

Only the name of the place and its country are sent. Who does not answer is not asked again
in this run.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from geopy.exc import GeopyError
from geopy.extra.rate_limiter import RateLimiter
from geopy.geocoders import Nominatim
from geopy.geocoders.base import Geocoder
from geopy.location import Location

from dashboard.places.pdok import Pdok

USER_AGENT = "Driehoek (regional ecosystem dashboard)"
SECONDS_BETWEEN = 1.0
TIMEOUT = 5.0


@dataclass(frozen=True, slots=True)
class Known:
    """What a geocoder said of a place; without coordinates: that it does not know it."""

    latitude: float | None = None
    longitude: float | None = None
    name: str = ""
    raw: Mapping[str, Any] | None = None


class Memory(Protocol):
    """Where answers are kept, misses too."""

    def recall(self, geocoder: str, query: str) -> Known | None:
        """What it answered before; None when it was never asked."""

    def remember(self, geocoder: str, query: str, known: Known) -> None:
        """Keep an answer."""


@dataclass(frozen=True, slots=True)
class Service:
    """A geocoder that may be asked: its code, who makes it, and the countries it knows (none: all)."""

    code: str
    make: Callable[[], Geocoder]
    countries: tuple[str, ...] = ()


SERVICES = (
    Service("pdok", lambda: Pdok(user_agent=USER_AGENT, timeout=TIMEOUT), ("NL",)),
    Service("nominatim", lambda: Nominatim(user_agent=USER_AGENT, timeout=TIMEOUT)),
)
"""Every geocoder that a region may switch on, in the order in which they are asked."""


class OfflineFirst(Geocoder):  # type: ignore[misc]  # geopy has no types
    """Asks the offline gazetteer, and others only for what it does not know."""

    def __init__(
        self,
        offline: Geocoder,
        services: Sequence[Service],
        memory: Memory,
        *,
        seconds_between: float = SECONDS_BETWEEN,
    ) -> None:
        super().__init__()
        self._offline = offline
        self._memory = memory
        self._services = tuple(services)
        self._ask: dict[str, Callable[..., Location | None]] = {
            each.code: RateLimiter(
                each.make().geocode,
                min_delay_seconds=seconds_between,
                max_retries=0,
                swallow_exceptions=False,
            )
            for each in services
        }
        self._silent: set[str] = set()

    def geocode(
        self, query: str, *, country: str | None = None, exactly_one: bool = True, timeout: object = None
    ) -> Any:
        """The place, from the first that knows it; None when nobody does."""
        found = self._offline.geocode(query, country=country, exactly_one=exactly_one)
        if found is not None:
            return found
        for service in self._services:
            if service.countries and country not in service.countries:
                continue
            known = self._known(service.code, query.strip(), country)
            if known is not None and known.latitude is not None and known.longitude is not None:
                point = known.latitude, known.longitude
                location = Location(known.name, point, {**(known.raw or {}), "source": service.code})
                return location if exactly_one else [location]
        return None

    def read(self, *arguments: Any, **options: Any) -> None:
        """What the offline gazetteer has to read beforehand."""
        self._offline.read(*arguments, **options)

    def suggestions(self, *arguments: Any, **options: Any) -> Any:
        """Places that were perhaps meant, from the offline gazetteer."""
        return self._offline.suggestions(*arguments, **options)

    def _known(self, code: str, place: str, country: str | None) -> Known | None:
        asked = f"{place.casefold()}|{country or ''}"
        known = self._memory.recall(code, asked)
        if known is not None or code in self._silent:
            return known
        options = {"country_codes": country.lower()} if code == "nominatim" and country else {}
        try:
            location = self._ask[code](place, **options)
        except GeopyError:
            self._silent.add(code)
            return None
        known = Known()
        if location is not None:
            known = Known(
                location.latitude, location.longitude, location.address, {"precision": "town", "place": place}
            )
        self._memory.remember(code, asked, known)
        return known
