"""Only the boundaries in view are sent, and neighbours keep one border."""

import json

from dashboard.places.boundaries import areas_of, in_view

BRAINPORT = (4.6, 51.1, 6.4, 51.8)


def test_the_netherlands_has_its_twelve_provinces_and_nothing_overseas() -> None:
    provinces = areas_of("NL")
    assert len(provinces) == 12
    assert all(box.west > 3 and box.south > 50 for province in provinces for box in province["boxes"])


def test_only_what_is_in_view_is_sent() -> None:
    seen = in_view(*BRAINPORT)
    names = {(f["properties"]["country"], f["properties"]["name"]) for f in seen["features"]}
    assert ("NL", "Noord-Brabant") in names
    assert ("BE", "Antwerp") in names
    assert ("NL", "Groningen") not in names
    for feature in seen["features"]:
        for polygon in feature["geometry"]["coordinates"]:
            for longitude, latitude in polygon[0]:
                assert BRAINPORT[0] <= longitude <= BRAINPORT[2]
                assert BRAINPORT[1] <= latitude <= BRAINPORT[3]


def test_a_region_is_a_small_payload() -> None:
    assert len(json.dumps(in_view(*BRAINPORT))) < 150_000
    assert len(json.dumps(in_view(3.0, 50.5, 7.5, 53.7))) < 150_000


def test_every_ring_is_closed_and_every_label_is_in_view() -> None:
    for feature in in_view(*BRAINPORT)["features"]:
        for polygon in feature["geometry"]["coordinates"]:
            assert all(ring[0] == ring[-1] and len(ring) >= 4 for ring in polygon)
        longitude, latitude = feature["properties"]["label"]
        assert BRAINPORT[0] <= longitude <= BRAINPORT[2]
        assert BRAINPORT[1] <= latitude <= BRAINPORT[3]
        assert 0 < feature["properties"]["share"] <= 1


def test_neighbours_share_the_points_of_their_border() -> None:
    by_name = {f["properties"]["name"]: f for f in in_view(*BRAINPORT)["features"]}

    def points(name: str) -> set[tuple[float, float]]:
        polygons = by_name[name]["geometry"]["coordinates"]
        return {tuple(point) for polygon in polygons for point in polygon[0]}

    border = {p for p in points("Noord-Brabant") & points("Antwerp") if p[0] not in BRAINPORT}
    assert len(border) > 10


def test_the_middle_of_the_ocean_is_empty() -> None:
    assert in_view(-30.0, 45.0, -25.0, 50.0) == {"type": "FeatureCollection", "features": []}
