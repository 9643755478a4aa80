"""A town of the gazetteer, and how a country's towns are read."""

import csv
import gzip
from dataclasses import dataclass, replace
from functools import lru_cache

from dashboard.data_folder import data_folder
from dashboard.places.clipping import Box
from dashboard.places.folding import fold


@dataclass(frozen=True, slots=True)
class Town:
    """A named place: WGS 84 degrees, inhabitants, the province or region and (where known) municipality.

    `names` are its other names, folded. `is_municipality` is a municipality that carries the name
    of no town in it ("Meierijstad"): it stands at its seat, so its coordinates are approximate.
    """

    name: str
    country: str
    latitude: float
    longitude: float
    population: int = 0
    region: str = ""
    municipality: str = ""
    names: tuple[str, ...] = ()
    is_municipality: bool = False


@lru_cache(maxsize=1)
def countries() -> dict[str, Box]:
    """The countries of the gazetteer (ISO 3166 alpha-2), with the box that each one's towns lie in."""
    with (data_folder() / "gazetteer" / "countries.csv").open(encoding="utf-8", newline="") as file:
        return {
            row["country"]: Box(*(float(row[side]) for side in ("west", "south", "east", "north")))
            for row in csv.DictReader(file)
        }


@lru_cache(maxsize=64)
def towns_of(country: str) -> tuple[Town, ...]:
    """Every town of a country, largest first, with the hand-made supplement; none for one we do not know."""
    if country not in countries():
        return ()
    path = data_folder() / "gazetteer" / "towns" / f"{country}.tsv.gz"
    lines = gzip.decompress(path.read_bytes()).decode().splitlines()
    towns = [_town(country, row) for row in csv.reader(lines, delimiter="\t")]
    for row in _supplement():
        if row["country"] == country:
            _supplement_with(row, towns)
    return tuple(sorted(towns, key=lambda town: -town.population))


def _town(country: str, row: list[str]) -> Town:
    name, latitude, longitude, population, region, names = row
    others = tuple(names.split(";")) if names else ()
    return Town(name, country, float(latitude), float(longitude), int(population), region, "", others)


@lru_cache(maxsize=1)
def _supplement() -> tuple[dict[str, str], ...]:
    with (data_folder() / "gazetteer" / "supplement.csv").open(encoding="utf-8", newline="") as file:
        return tuple(csv.DictReader(file))


def _supplement_with(row: dict[str, str], towns: list[Town]) -> None:
    """Add a row of the supplement: a new place, a municipality at its seat, or more about a known town."""
    names = tuple(fold(name) for name in row["names"].split(";") if name)
    if row["latitude"]:
        new = Town(
            row["place"],
            row["country"],
            float(row["latitude"]),
            float(row["longitude"]),
            int(row["population"] or 0),
            row["region"],
            row["municipality"],
            names,
        )
        towns.append(new)
        return
    found = _find(towns, row["seat"] or row["place"], row["region"])
    if row["seat"]:
        at_seat = replace(
            towns[found], name=row["place"], municipality=row["place"], names=names, is_municipality=True
        )
        key = fold(at_seat.name)
        towns[:] = [t for t in towns if fold(t.name) != key or t.region != at_seat.region] + [at_seat]
        return
    known = towns[found]
    towns[found] = replace(
        known,
        name=row["place"],
        municipality=row["municipality"] or known.municipality,
        names=(*known.names, fold(known.name), *names),
    )


def _find(towns: list[Town], name: str, region: str) -> int:
    """The index of the largest town of that name in the region, or anywhere when none is given."""
    key = fold(name)
    fitting = (
        index
        for index, town in enumerate(towns)
        if (fold(town.name) == key or key in town.names)
        and not town.is_municipality
        and region in ("", town.region)
    )
    best = max(fitting, key=lambda index: towns[index].population, default=None)
    if best is None:
        where = f" in {region}" if region else ""
        raise ValueError(
            f"data/gazetteer/supplement.csv names {name!r}{where}, which the gazetteer does not have: "
            "give its latitude and longitude"
        )
    return best
