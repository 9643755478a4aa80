"""Where a town lies, without a network: a geopy geocoder over the files in data/gazetteer."""

from collections.abc import Callable, Mapping
from typing import Any, Literal, overload

from geopy.distance import great_circle
from geopy.geocoders.base import Geocoder
from geopy.location import Location
from geopy.point import Point

from dashboard.places.folding import fold
from dashboard.places.searching import Precision, names_in, search
from dashboard.places.town import Town, countries, towns_of

OTHER_CODES = {"EL": "GR", "UK": "GB"}
"""The codes that the European Commission uses where ISO 3166 has others."""
SUGGESTIONS_FROM = 70.0


class Gazetteer(Geocoder):  # type: ignore[misc]  # geopy has no types
    """Towns of Europe by name, offline: GeoNames, with a hand-made supplement for the Netherlands.

    Used like any geopy geocoder. A `Location` gives the point, the address ("Best, Noord-Brabant, NL")
    and in `raw`: `place`, `municipality` (empty when unknown), `country` (ISO 3166), `region`,
    `population`, and `precision`: "town", or "approximate" when words had to be left out, when a
    namesake of comparable size could be meant too, or when it is a municipality at its seat.
    A country's file is read when it is first asked about; nothing is sent anywhere.
    """

    def __init__(self) -> None:
        super().__init__()

    def read(self, country: str | None = None, *, each: Callable[[], None]) -> None:
        """Read beforehand what a question about this country, or about all of Europe, goes through.

        `each` is called before every country: all of them together take some seconds, and it may raise.
        """
        code = iso_code(country)
        for one in tuple(countries()) if code is None else (code,):
            each()
            names_in(one)

    @overload
    def geocode(
        self,
        query: str | Mapping[str, str],
        *,
        country: str | None = ...,
        exactly_one: Literal[True] = ...,
        timeout: object = ...,
    ) -> Location | None: ...

    @overload
    def geocode(
        self,
        query: str | Mapping[str, str],
        *,
        country: str | None = ...,
        exactly_one: Literal[False],
        timeout: object = ...,
    ) -> list[Location] | None: ...

    def geocode(
        self,
        query: str | Mapping[str, str],
        *,
        country: str | None = None,
        exactly_one: bool = True,
        timeout: object = None,
    ) -> Location | list[Location] | None:
        """Find a place by name; None when there is none of that name.

        `country` is an ISO 3166 code (EL and UK are understood): then no place in another country
        is ever found. Without it all of Europe is searched. `query` may be a mapping with `city`
        and `country`. With `exactly_one=False`: all namesakes, the likeliest first.
        """
        if isinstance(query, Mapping):
            name, country = query.get("city", ""), query.get("country") or country
        else:
            name = query
        code = iso_code(country)
        found = search(name, tuple(countries()) if code is None else (code,))
        if not found:
            return None
        towns, precision = found
        locations = [_location(town, precision) for town in towns]
        return locations[0] if exactly_one else locations

    def reverse(
        self,
        query: Point | tuple[float, float] | str,
        *,
        country: str | None = None,
        exactly_one: bool = True,
        timeout: object = None,
    ) -> Location | list[Location] | None:
        """The nearest town to a point (latitude, longitude); None for a point outside Europe.

        With `exactly_one=False`: the five nearest, the nearest first.
        """
        point = Point(query)
        code = iso_code(country)
        near = [
            each
            for each, box in countries().items()
            if (code is None or each == code)
            and box.west - 1 <= point.longitude <= box.east + 1
            and box.south - 1 <= point.latitude <= box.north + 1
        ]
        close = [
            town
            for each in near
            for town in towns_of(each)
            if not town.is_municipality
            and abs(town.latitude - point.latitude) < 1
            and abs(town.longitude - point.longitude) < 2
        ]
        close.sort(key=lambda town: float(great_circle(point, (town.latitude, town.longitude)).km))
        if not close:
            return None
        locations = [_location(town, "town") for town in close[:5]]
        return locations[0] if exactly_one else locations

    def suggestions(self, name: str, *, country: str | None = None, count: int = 3) -> tuple[str, ...]:
        """Names of towns that look like one that was not found, likeliest first, to ask a person about."""
        from rapidfuzz import fuzz, process

        code = iso_code(country)
        codes = tuple(countries()) if code is None else (code,)
        keys = {key: towns for each in codes for key, towns in names_in(each).items()}
        near = process.extract(
            fold(name), list(keys), scorer=fuzz.ratio, limit=count * 4, score_cutoff=SUGGESTIONS_FROM
        )
        names = dict.fromkeys(keys[key][0].name for key, _, _ in near)
        return tuple(names)[:count]


def iso_code(country: str | None) -> str | None:
    """The ISO 3166 code for what a list has as country; None for nothing."""
    code = (country or "").strip().upper()
    return OTHER_CODES.get(code, code) or None


def _location(town: Town, precision: Precision) -> Location:
    """As geopy gives it. Where the town is uncertain the municipality is too, and is left out."""
    address = ", ".join(part for part in (town.name, town.region, town.country) if part)
    sure = town.is_municipality or precision == "town"
    raw: dict[str, Any] = {
        "place": town.name,
        "municipality": town.municipality if sure else "",
        "country": town.country,
        "region": town.region,
        "population": town.population,
        "precision": "approximate" if town.is_municipality else precision,
    }
    return Location(address, (town.latitude, town.longitude), raw)
