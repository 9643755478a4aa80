"""Other hosts are asked last, once, and only when a region wants so."""

from typing import Any

import pytest
from geopy.adapters import BaseSyncAdapter
from geopy.exc import GeocoderUnavailable
from geopy.geocoders.base import Geocoder
from geopy.location import Location

from dashboard.places.online import Known, OfflineFirst, Service
from dashboard.places.pdok import Pdok

DEURNE = {
    "response": {
        "docs": [
            {
                "type": "woonplaats",
                "weergavenaam": "Deurne, Deurne, Noord-Brabant",
                "gemeentenaam": "Deurne",
                "centroide_ll": "POINT(5.79477 51.4622)",
            }
        ]
    }
}


class Offline(Geocoder):  # type: ignore[misc]
    def geocode(self, query: str, **_: Any) -> Any:
        return Location("Best", (51.5, 5.4), {"precision": "town"}) if query == "Best" else None


class Online(Geocoder):  # type: ignore[misc]
    """Knows Deurne; `fails` is what it raises instead of answering."""

    def __init__(self, fails: Exception | None = None) -> None:
        super().__init__()
        self.asked: list[str] = []
        self.fails = fails

    def geocode(self, query: str, **_: Any) -> Any:
        self.asked.append(query)
        if self.fails:
            raise self.fails
        return Location("Deurne, NL", (51.46, 5.79), {}) if query == "Deurne" else None


class Remembering(dict[tuple[str, str], Known]):
    def recall(self, geocoder: str, query: str) -> Known | None:
        return self.get((geocoder, query))

    def remember(self, geocoder: str, query: str, known: Known) -> None:
        self[geocoder, query] = known


def offline_first(online: Online, memory: Remembering, *, countries: tuple[str, ...] = ()) -> OfflineFirst:
    service = Service("pdok", lambda: online, countries)
    return OfflineFirst(Offline(), [service], memory, seconds_between=0)


def test_nothing_is_sent_for_a_place_that_is_known_offline() -> None:
    online = Online()

    assert offline_first(online, Remembering()).geocode("Best", country="NL").latitude == 51.5
    assert online.asked == []


def test_a_place_that_is_not_known_offline_is_asked_once_for_good() -> None:
    online, memory = Online(), Remembering()

    first = offline_first(online, memory).geocode("Deurne", country="NL")
    second = offline_first(online, memory).geocode("deurne ", country="NL")

    assert (first.latitude, first.raw["source"], first.raw["precision"]) == (51.46, "pdok", "town")
    assert second.point == first.point
    assert online.asked == ["Deurne"]


def test_that_nobody_knows_a_place_is_remembered_too() -> None:
    online, memory = Online(), Remembering()
    geocoder = offline_first(online, memory)

    assert geocoder.geocode("Nergenshuizen", country="NL") is None
    assert geocoder.geocode("Nergenshuizen", country="NL") is None
    assert online.asked == ["Nergenshuizen"]


def test_who_does_not_answer_is_not_asked_again_and_nothing_is_remembered() -> None:
    online, memory = Online(GeocoderUnavailable("gone")), Remembering()
    geocoder = offline_first(online, memory)

    assert geocoder.geocode("Deurne", country="NL") is None
    assert geocoder.geocode("Asten", country="NL") is None
    assert online.asked == ["Deurne"]
    assert memory == {}


def test_a_dutch_geocoder_is_not_asked_about_another_country() -> None:
    online = Online()

    assert offline_first(online, Remembering(), countries=("NL",)).geocode("Deurne", country="BE") is None
    assert online.asked == []


@pytest.mark.parametrize(("answer", "found"), [(DEURNE, True), ({"response": {"docs": []}}, False)])
def test_pdok_is_asked_for_towns_and_its_answer_is_a_place(answer: dict[str, Any], found: bool) -> None:
    asked: list[str] = []

    class Adapter(BaseSyncAdapter):  # type: ignore[misc]
        def get_json(self, url: str, *, timeout: float, headers: dict[str, str]) -> Any:
            asked.append(url)
            return answer

        get_text = get_json

    location = Pdok(adapter_factory=Adapter).geocode("Deurne")

    assert asked[0].startswith("https://api.pdok.nl/")
    assert "woonplaats" in asked[0]
    if found:
        assert (location.latitude, location.longitude) == (51.4622, 5.79477)
    else:
        assert location is None
