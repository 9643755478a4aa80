"""A public download of 420,000 participations, filtered to a country and drafted; pandas only reading it.

    python -m tests.benchmarks.cordis SAMPLE.json [--rows 420000] [--country NL] [--known 40000]

SAMPLE is a real organization.json: kinds, countries, towns, lengths of names and addresses are drawn from it.
Each figure comes from a process of its own, so that its memory is its own.
"""

import argparse
import csv
import json
import random
import resource
import subprocess
import sys
import tempfile
import time
from itertools import accumulate
from pathlib import Path
from typing import Any

PER_PROJECT = 4.7
"""Participations in a project, on average over the three framework programmes."""
PER_ORGANISATION = 5.5
"""Participations of an organisation, very unevenly spread."""


def make_download(sample: list[dict[str, Any]], folder: Path, *, rows: int, seed: int = 1) -> Path:
    """organization.csv with as many rows, and project.csv; as large as the published ones."""
    draw = random.Random(seed)
    organisations = [_an_organisation(draw, sample, number) for number in range(int(rows / PER_ORGANISATION))]
    weights = list(accumulate(1 / (position + 20) for position in range(len(organisations))))
    headings = list(sample[0])
    path, written, number = folder / "organization.csv", 0, 100_000
    sizes = []
    with path.open("w", encoding="utf-8", newline="") as file:
        lines = csv.DictWriter(file, headings, delimiter=";", quoting=csv.QUOTE_ALL)
        lines.writeheader()
        while written < rows:
            size = min(rows - written, 1 + int(draw.expovariate(1 / (PER_PROJECT - 1))))
            number += 1
            sizes.append(number)
            for position, chosen in enumerate(draw.choices(organisations, cum_weights=weights, k=size)):
                told = {"projectID": number, "projectAcronym": f"PROJECT{number}", "order": position + 1}
                told |= {"role": "participant" if position else "coordinator"}
                lines.writerow(chosen | told)
            written += size
    _write_projects(folder / "project.csv", sizes, draw)
    return path


def _an_organisation(draw: random.Random, sample: list[dict[str, Any]], number: int) -> dict[str, Any]:
    kind, where, named = draw.choice(sample), draw.choice(sample), draw.choice(sample)
    words = f"{named['name']} {draw.choice(sample)['name']}".split()
    draw.shuffle(words)
    name = " ".join(words[: max(2, len(named["name"].split()))])
    latitude, _, longitude = str(where["geolocation"]).partition(",")
    if longitude:
        near = float(latitude) + draw.gauss(0, 0.02), float(longitude) + draw.gauss(0, 0.02)
        where = where | {"geolocation": f"{near[0]:.7f},{near[1]:.7f}"}
    pic = 900_000_000 + number
    place = {key: where[key] for key in ("street", "postCode", "city", "country", "nutsCode", "geolocation")}
    return kind | place | {"organisationID": pic, "name": name, "vatNumber": f"{where['country'][:2]}{pic}"}


def _write_projects(path: Path, numbers: list[int], draw: random.Random) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        lines = csv.writer(file, delimiter=";", quoting=csv.QUOTE_ALL)
        lines.writerow(["id", "acronym", "title", "startDate", "endDate", "frameworkProgramme", "objective"])
        for number in numbers:
            year = draw.randint(2014, 2024)
            dates = f"{year}-01-01", f"{year + 4}-12-31"
            lines.writerow(
                [number, f"PROJECT{number}", "A title of a project", *dates, "H2020", "why " * 400]
            )


def draft(folder: Path, country: str, known: int) -> str:
    """Draft the country's part onto a region that knows so many already."""
    from dashboard.ingest.cordis import Within, from_cordis
    from dashboard.ingest.progress import Step
    from dashboard.model import Corner, Ecosystem, Organisation, Region

    stored = tuple(
        Organisation(f"o{n}", f"Known party {n:x} number {n}", Corner.BUSINESS) for n in range(known)
    )
    ecosystem = Ecosystem(region=Region(country=country), organisations=stored)
    begun, steps = time.perf_counter(), dict[Step, float]()

    def told(step: Step, done: float) -> None:
        steps.setdefault(step, time.perf_counter() - begun)

    found = from_cordis(
        [folder / "organization.csv", folder / "project.csv"],
        region=Within(country=country),
        ecosystem=ecosystem,
        progress=told,
    )
    took = time.perf_counter() - begun
    assert not found.problems, found.problems
    counts = ", ".join(f"{number:,} {kind}" for kind, number in found.added.items())
    ways = ", ".join(f"{step} at {at:.1f} s" for step, at in steps.items())
    return f"{took:6.1f} s  {_peak():6.0f} MB  {counts}; {len(found.questions):,} questions ({ways})"


def pandas_reads(folder: Path) -> str:
    """Only read the participations, as a data frame."""
    import pandas as pd

    begun = time.perf_counter()
    frame = pd.read_csv(folder / "organization.csv", sep=";", dtype=str)
    return f"{time.perf_counter() - begun:6.1f} s  {_peak():6.0f} MB  {len(frame):,} rows, only read"


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> None:
    """Make the download, and measure each way in a process of its own."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("sample", type=Path)
    asked.add_argument("--rows", type=int, default=420_000)
    asked.add_argument("--country", default="NL")
    asked.add_argument("--known", type=int, default=0)
    asked.add_argument("--inside", choices=("ours", "pandas"))
    said = asked.parse_args()
    if said.inside:
        print(
            draft(said.sample, said.country, said.known)
            if said.inside == "ours"
            else pandas_reads(said.sample)
        )
        return
    with tempfile.TemporaryDirectory() as made:
        path = make_download(json.loads(said.sample.read_text()), Path(made), rows=said.rows)
        print(f"{said.rows:,} participations, {path.stat().st_size / 1e6:,.0f} MB")
        for way in ("ours", "pandas"):
            options = ["--inside", way, "--country", said.country, "--known", str(said.known)]
            command = [sys.executable, "-m", "tests.benchmarks.cordis", made, *options]
            print(
                f"{way:<8}",
                subprocess.run(command, check=True, capture_output=True, text=True).stdout,
                end="",
            )


if __name__ == "__main__":
    main()
