"""PDOK Locatieserver, the Dutch government's geocoder, as a geopy geocoder.

Its answers are described at https://api.pdok.nl/bzk/locatieserver/search/v3_1/ui/.
"""

import re
from collections.abc import Mapping
from functools import partial
from typing import Any
from urllib.parse import urlencode

from geopy.geocoders.base import DEFAULT_SENTINEL, Geocoder
from geopy.location import Location

_POINT = re.compile(r"POINT\(([-\d.]+) ([-\d.]+)\)")


class Pdok(Geocoder):  # type: ignore[misc]  # geopy has no types
    """Dutch towns and municipalities by name; asks another host."""

    api_path = "/bzk/locatieserver/search/v3_1/free"

    def __init__(self, *, domain: str = "api.pdok.nl", **options: Any) -> None:
        super().__init__(scheme="https", **options)
        self.api = f"{self.scheme}://{domain}{self.api_path}"

    def geocode(self, query: str, *, exactly_one: bool = True, timeout: object = DEFAULT_SENTINEL) -> Any:
        """The town of this name, else the municipality; None when there is none."""
        asked = {
            "q": query,
            "fq": "type:(woonplaats OR gemeente)",
            "fl": "weergavenaam,centroide_ll,type,gemeentenaam",
            "rows": 1 if exactly_one else 10,
        }
        read = partial(_locations, exactly_one=exactly_one)
        return self._call_geocoder(f"{self.api}?{urlencode(asked)}", read, timeout=timeout)


def _locations(answer: Mapping[str, Any], *, exactly_one: bool) -> Any:
    found = [each for each in map(_location, answer.get("response", {}).get("docs", ())) if each]
    if not found:
        return None
    return found[0] if exactly_one else found


def _location(document: Mapping[str, Any]) -> Location | None:
    point = _POINT.fullmatch(document.get("centroide_ll", ""))
    if point is None:
        return None
    longitude, latitude = map(float, point.groups())
    return Location(document.get("weergavenaam", ""), (latitude, longitude), dict(document))
