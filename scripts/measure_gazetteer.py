"""Print how many rows of real lists the gazetteer places, and how far from their coordinates.

    python scripts/measure_gazetteer.py FOLDER

The lists are not part of this repository. FOLDER holds two public ones: the Dutch participations in Horizon
2020 (h2020_2014_2016/nl_participation_2014_2016.csv) and the organisations of a CORDIS export
(cordis/organization.json).
"""

import csv
import json
import statistics
import sys
import time
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from geopy.distance import great_circle

from dashboard.places.gazetteer import Gazetteer

Row = tuple[str, str, tuple[float, float] | None]


def dutch_participations(folder: Path) -> list[Row]:
    """Town and country of every Dutch participation that names a town."""
    path = folder / "h2020_2014_2016" / "nl_participation_2014_2016.csv"
    with path.open(encoding="utf-8", newline="") as file:
        return [
            (row["city"], "NL", None) for row in csv.DictReader(file, delimiter=";") if row["city"].strip()
        ]


def cordis(folder: Path) -> list[Row]:
    """Town, country and coordinates of every participation in the CORDIS export."""
    rows = json.loads((folder / "cordis" / "organization.json").read_text(encoding="utf-8"))
    found = []
    for row in rows:
        if row["city"]:
            at = tuple(float(part) for part in str(row["geolocation"]).strip("()").split(",") if part)
            found.append((str(row["city"]), row["country"], (at[0], at[1]) if len(at) > 1 else None))
    return found


def report(title: str, rows: Iterable[Row]) -> None:
    """Print coverage, precision and, where coordinates are known, the error in kilometres."""
    geocoder, rows = Gazetteer(), list(rows)
    precisions, missed, errors = Counter[str](), Counter[str](), []
    began = time.perf_counter()
    for city, country, at in rows:
        location = geocoder.geocode(city, country=country)
        if location is None:
            missed[f"{city} {country}"] += 1
            continue
        precisions[location.raw["precision"]] += 1
        if at:
            errors.append((great_circle(at, (location.latitude, location.longitude)).km, city, country))
    took = time.perf_counter() - began
    placed = sum(precisions.values())
    print(f"{title}: {placed} of {len(rows)} rows placed ({placed / len(rows):.1%}) in {took:.2f} s")
    print("  ", dict(precisions), "missed:", missed.most_common(40))
    if errors:
        distances = sorted(errors)
        print(
            f"   median error {statistics.median(km for km, _, _ in distances):.1f} km; largest",
            distances[-12:],
        )


if __name__ == "__main__":
    data = Path(sys.argv[1])
    report("Dutch participations in Horizon 2020", dutch_participations(data))
    export = cordis(data)
    report("CORDIS, Dutch rows", [row for row in export if row[1] == "NL"])
    report("CORDIS, all rows", export)
